import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Issue } from "../src/authoring/issue.ts";
import type { DataFile } from "../src/authoring/parse.ts";
import { isDataFile, readFiles } from "../src/authoring/read.ts";

/** The data folder of the package. */
export const DATA = fileURLToPath(new URL("../data/", import.meta.url));

/** Every TOML and JSON file of a data folder, parsed; a file that cannot be parsed is an issue with its line. */
export function readData(folder: string): { files: DataFile[]; issues: Issue[] } {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter(isDataFile)
    .sort();
  return readFiles(
    paths.map((path) => ({ path, text: readFileSync(`${folder}/${path}`, "utf8") })),
  );
}
