import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assets } from "../src/site/site.ts";
import { type Loaded, packedSize } from "./budgets.ts";

interface Chunk {
  readonly file: string;
  /** The manifest's names of the chunks that a script needs at once. */
  readonly imports?: readonly string[];
}

/** What was built for pages to load: the hashed addresses, and how much each of them sends. */
export interface Built {
  readonly assets: Assets;
  readonly loaded: Loaded;
}

/** The built assets, from Vite's manifest in a folder of the built site. */
export function readAssets(dist: string): Built {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Readonly<
    Record<string, Chunk>
  >;
  const chunkOf = (source: string): Chunk => {
    const chunk = manifest[source];
    if (chunk === undefined) throw new Error(`${source} was not built`);
    return chunk;
  };
  const addressOf = (source: string) => `/${chunkOf(source).file}`;
  const packed = new Map<string, number>(
    Object.values(manifest).map(({ file }) => [file, packedSize(readFileSync(join(dist, file)))]),
  );
  const withImports = (source: string, seen = new Set<string>()): Set<string> => {
    const { file, imports = [] } = chunkOf(source);
    if (!seen.has(file)) {
      seen.add(file);
      for (const each of imports) withImports(each, seen);
    }
    return seen;
  };
  const sources = Object.keys(manifest);
  const sizes = (end: string, filesOf: (source: string) => Iterable<string>) =>
    new Map(
      sources
        .filter((source) => chunkOf(source).file.endsWith(end))
        .map((source) => [
          addressOf(source),
          [...filesOf(source)].reduce((sum, file) => sum + (packed.get(file) ?? 0), 0),
        ]),
    );
  return {
    assets: {
      css: addressOf("src/styles/main.css"),
      chrome: addressOf("src/islands/chrome.ts"),
      reader: addressOf("src/islands/reader.ts"),
      embed: addressOf("src/styles/embed.css"),
      search: addressOf("src/islands/search.tsx"),
      explorer: addressOf("src/islands/explorer.tsx"),
      instrument: addressOf("src/islands/instrument.tsx"),
      compare: addressOf("src/islands/compare.tsx"),
      scenario: addressOf("src/islands/scenario.tsx"),
      targets: addressOf("src/islands/targets.tsx"),
      palette: addressOf("src/islands/palette.tsx"),
      verify: addressOf("src/islands/verify.tsx"),
      worker: addressOf("worker/sw.ts"),
    },
    loaded: {
      scripts: sizes(".js", withImports),
      styles: sizes(".css", (source) => [chunkOf(source).file]),
    },
  };
}
