import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package that another needs at run time. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Where a package that is imported from a folder is installed. */
function folderOf(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(join(found, "package.json"))) return realpathSync(found);
    if (folder === dirname(folder)) throw new Error(`${name} is not installed for ${from}`);
  }
}

/** All packages that a package needs at run time, and theirs, each once. */
export function dependenciesOf(folder: string): Dependency[] {
  const found = new Map<string, Dependency>();
  const visit = (place: string) => {
    const manifest = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as Manifest;
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const at = folderOf(name, place);
      if (found.has(at)) continue;
      const { version, license } = JSON.parse(
        readFileSync(join(at, "package.json"), "utf8"),
      ) as Manifest;
      found.set(at, { name, version, licence: license ?? "none" });
      visit(at);
    }
  };
  visit(realpathSync(folder));
  return [...found.values()];
}
