import { parse, TomlError } from "smol-toml";
import type { Issue } from "./issue.ts";
import type { DataFile } from "./parse.ts";

/** A file of a data folder as text: its path from there, with "/" between its parts. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Whether a file of a data folder is part of the record; others may lie beside it. */
export const isDataFile = (path: string): boolean => /\.(?:toml|json)$/.test(path);

const firstLine = (error: unknown) => String((error as Error).message).split("\n")[0] ?? "";

/** Reads TOML (1.0) and JSON; a text that is neither is an issue with its line. */
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
