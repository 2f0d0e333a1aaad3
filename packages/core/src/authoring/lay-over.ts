import { TABLES } from "./authored.ts";
import type { DataFile } from "./parse.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A closed table: its entries are records of their own, so that one file adds to the other. */
const isTable = (path: string) => path.replace(/\.toml$/, "") in TABLES;

/**
 * Lays data files over others: a file stands in the place of the one with its path, and an entry of a closed table in
 * the place of the one with its id.
 * @example
 * const mine = { path: "actors.toml", content: { "my-office": { name: { en: "My office", zh: "本办" } } } };
 * const actors = layOver(files, [mine]).find(({ path }) => path === "actors.toml")?.content;
 * ["my-office", "scio"].map((id) => id in (actors as object)); // [true, true]
 */
export function layOver(below: readonly DataFile[], above: readonly DataFile[]): DataFile[] {
  const laid = new Map(below.map((file) => [file.path, file]));
  for (const file of above) {
    const covered = laid.get(file.path)?.content;
    const both = isTable(file.path) && isRecord(covered) && isRecord(file.content);
    const content = both ? { ...covered, ...(file.content as object) } : file.content;
    laid.set(file.path, { path: file.path, content });
  }
  return [...laid.values()];
}
