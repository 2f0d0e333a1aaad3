import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { need } from "./run.ts";

/** What is in a tarball. */
export interface Contents {
  /** The paths of its files. */
  readonly files: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The text of one of its files. */
  readonly read: (path: string) => string;
}

/** Unpacks a tarball into a temporary folder. */
export function contentsOf(tarball: string): Contents {
  const folder = mkdtempSync(join(tmpdir(), "peakline-tarball-"));
  need("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"], folder);
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return { files, manifest: JSON.parse(read("package.json")), read };
}
