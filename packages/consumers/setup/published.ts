import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The folders of what is published. */
export const PUBLISHED = ["packages/core", "apps/api", "apps/tui"] as const;

/** What a package says of itself. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The manifest of a folder of this repository. */
export const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${ROOT}${folder}/package.json`, "utf8"));
