import { readdirSync, readFileSync } from "node:fs";
import type { Issue } from "@peakline/core/schema";
import { type FileText, isDataFile } from "@peakline/core/schema";
import { EXIT, Failure, usage } from "./failure.ts";

/** What a data folder holds: its files as text, and those that cannot be read. */
export interface DataFolder {
  readonly texts: readonly FileText[];
  readonly issues: readonly Issue[];
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

function pathsOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter(isDataFile)
      .sort();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") throw usage(`There is no folder ${folder}.`, "peakline help data");
    if (code === "ENOTDIR")
      throw usage(`${folder} is a file, and a folder is read.`, "peakline help data");
    throw new Failure(EXIT.failure, `${folder} cannot be read: ${code}.`);
  }
}

/**
 * Reads a folder in the format of packages/core/data.
 * @throws Failure where there is no such folder, it cannot be read, or nothing of a record lies in it
 */
export function readDataFolder(folder: string): DataFolder {
  const paths = pathsOf(folder);
  if (paths.length === 0)
    throw usage(`${folder} holds no data: no TOML or JSON file.`, "peakline help data");
  const texts: FileText[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    try {
      texts.push({ path, text: readFileSync(`${folder}/${path}`, "utf8") });
    } catch (error) {
      issues.push({ file: path, key: "(file)", message: `it cannot be read: ${codeOf(error)}` });
    }
  }
  return { texts, issues };
}
