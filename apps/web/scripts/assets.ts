import { readFileSync } from "node:fs";
import type { Assets } from "../src/site/site.ts";

interface Chunk {
  file: string;
  name?: string;
  names?: string[];
}

/** The hashed addresses of the built assets, from Vite's manifest. */
export function readAssets(manifestFile: string): Assets {
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, Chunk>;
  const find = (source: string) => {
    const chunk = manifest[source];
    if (chunk === undefined) throw new Error(`${source} was not built`);
    return `/${chunk.file}`;
  };
  return {
    css: find("src/styles/main.css"),
    chrome: find("src/islands/chrome.ts"),
    search: find("src/islands/search.tsx"),
    explorer: find("src/islands/explorer.tsx"),
    instrument: find("src/islands/instrument.tsx"),
  };
}
