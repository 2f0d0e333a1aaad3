import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, TomlError } from "smol-toml";
import type { Issue } from "../src/authoring/issue.ts";
import type { DataFile } from "../src/authoring/parse.ts";

/** The data folder of the package. */
export const DATA = fileURLToPath(new URL("../data/", import.meta.url));

/** Every TOML and JSON file of a data folder, parsed; a file that cannot be parsed is an issue with its line. */
export function readData(folder: string): { files: DataFile[]; issues: Issue[] } {
  const files: DataFile[] = [];
  const issues: Issue[] = [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(?:toml|json)$/.test(path))
    .sort();
  for (const path of paths) {
    const text = readFileSync(`${folder}/${path}`, "utf8");
    try {
      files.push({ path, content: path.endsWith(".toml") ? parse(text) : JSON.parse(text) });
    } catch (error) {
      const line = error instanceof TomlError ? `line ${error.line}` : "(file)";
      issues.push({
        file: path,
        key: line,
        message: (error as Error).message.split("\n")[0] ?? "",
      });
    }
  }
  return { files, issues };
}
