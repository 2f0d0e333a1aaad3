import { posix } from "node:path";
import type { Ring } from "../../src/docs/ring.ts";
import type { Import } from "./imports.ts";

const CORE = "packages/core/src/";
/** The rings of core by their folders; the record that the build makes of the data is one too. */
const FOLDERS = "quantity|schema|extract|engine|authoring|instruments|view";

/** The ring that a file belongs to; null for a door of core, which only hands on. */
function ringOf(file: string): string | null {
  const app = /^apps\/(\w+)\//.exec(file)?.[1];
  if (app !== undefined) return app;
  if (/^packages\/core\/(?:generated\/(?:dataset|files)\.js|src\/data\.ts)$/.test(file))
    return "record";
  return new RegExp(`^${CORE}(${FOLDERS})/`).exec(file)?.[1] ?? null;
}

/** The file that an import names, from the root of the repository; null for a package of somebody else. */
function fileOf({ file, names }: Import): string | null {
  if (names.startsWith(".")) return posix.join(posix.dirname(file), names);
  const [, owner, door = "index"] = /^@peakline\/(\w+)(?:\/([\w.-]+))?$/.exec(names) ?? [];
  if (owner === undefined) return null;
  return owner === "core" ? `${CORE}${door}.ts` : `apps/${owner}/src/${door}.ts`;
}

/** Which rings a file stands for: its own, or what a door hands on. */
function behind(file: string, imports: readonly Import[]): string[] {
  const own = ringOf(file);
  if (own !== null) return [own];
  if (!file.startsWith(CORE)) return [];
  return imports.flatMap((each) => {
    const to = each.file === file ? fileOf(each) : null;
    return to === null ? [] : (ringOf(to) ?? []);
  });
}

/** The longest way down from a ring. */
function depthOf(
  id: string,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
  way: string[],
): number {
  if (way.includes(id))
    throw new Error(
      `Imports run in a circle: ${[...way, id].join(" imports ")}. They run one way.`,
    );
  const below = [...(uses.get(id) ?? [])].map((each) => depthOf(each, uses, [...way, id]) + 1);
  return Math.max(0, ...below);
}

/**
 * Who imports whom, from the code: each ring with its layer, which is the longest way down from it.
 * @throws where rings import each other in a circle
 */
export function ringsOf(imports: readonly Import[]): Ring[] {
  const uses = new Map<string, Set<string>>();
  for (const each of imports) {
    const [from, to] = [ringOf(each.file), fileOf(each)];
    if (from === null) continue;
    const used = uses.get(from) ?? new Set();
    uses.set(from, used);
    if (to === null) continue;
    for (const ring of behind(to, imports)) if (ring !== from) used.add(ring);
  }
  return [...uses]
    .map(([id, used]) => ({ id, layer: depthOf(id, uses, []), uses: [...used].sort() }))
    .sort((a, b) => a.layer - b.layer || a.id.localeCompare(b.id));
}
