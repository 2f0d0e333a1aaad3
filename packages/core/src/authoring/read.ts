import { parse, TomlError } from "smol-toml";
import type { Issue } from "./issue.ts";
import type { DataFile } from "./parse.ts";

/** A file of a data folder as text: its path from there, with "/" between its parts. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/**
 * Whether a file of a data folder is part of the record; others may lie beside it.
 * @example
 * isDataFile("documents/my-briefing/claims.toml"); // true
 * isDataFile("documents/my-briefing/notes.md"); // false
 */
export const isDataFile = (path: string): boolean => /\.(?:toml|json)$/.test(path);

const firstLine = (error: unknown) => String((error as Error).message).split("\n")[0] ?? "";

/**
 * Reads TOML (1.0) and JSON; a text that is neither is an issue with its line.
 * @example
 * readFiles([{ path: "sectors.toml", text: "[cement]" }]).files;
 * // [{ path: "sectors.toml", content: { cement: {} } }]
 * readFiles([{ path: "sectors.toml", text: "[cement" }]).issues.map(({ key }) => key); // ["line 1"]
 */
export function readFiles(texts: readonly FileText[]): { files: DataFile[]; issues: Issue[] } {
  const files: DataFile[] = [];
  const issues: Issue[] = [];
  for (const { path, text } of texts) {
    try {
      files.push({ path, content: path.endsWith(".toml") ? parse(text) : JSON.parse(text) });
    } catch (error) {
      const key = error instanceof TomlError ? `line ${error.line}` : "(file)";
      issues.push({ file: path, key, message: firstLine(error) });
    }
  }
  return { files, issues };
}
