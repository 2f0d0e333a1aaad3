import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Issue } from "../src/authoring/issue.ts";
import type { Dataset } from "../src/schema/dataset.ts";

/** What became of one research note: the claims that state it, or why there is none. */
export interface Account {
  readonly line: number;
  readonly fact: string;
  readonly claims: readonly string[];
  readonly why: string;
}

const FILE = "facts.tsv";
const HEAD = ["fact", "claims", "why"].join("\t");

/** The table of the data folder that accounts for every research note; empty where there is none. */
export function readFacts(folder: string): string {
  const path = `${folder}/${FILE}`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** The lines of the table: tabs between note, claim ids with spaces between them, and why there is no claim. */
export function parseFacts(table: string): Account[] {
  return table
    .split("\n")
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text, line }) => line > 1 && text.trim() !== "")
    .map(({ text, line }) => {
      const [fact = "", claims = "", why = ""] = text.split("\t");
      return { line, fact, claims: claims.split(" ").filter((id) => id !== ""), why: why.trim() };
    });
}

/** Notes that are not accounted for, claims that do not exist, and claims without a text that no note stands behind. */
export function checkFacts(table: string, dataset: Dataset): Issue[] {
  const issue = (key: string, message: string): Issue => ({ file: FILE, key, message });
  const ids = new Set(dataset.claims.map(({ id }) => id));
  const accounts = parseFacts(table);
  const accounted = new Set(accounts.flatMap(({ claims }) => claims));
  const texts = new Set(
    dataset.documents.filter(({ source }) => source.file !== null).map(({ id }) => id),
  );
  return [
    ...(table === "" || table.startsWith(`${HEAD}\n`)
      ? []
      : [issue("line 1", `the head is not "${HEAD.replaceAll("\t", "<tab>")}"`)]),
    ...accounts.flatMap(({ line, fact, claims, why }) => [
      ...(claims.length === 0 && why === ""
        ? [issue(`line ${line}`, `"${fact}" has neither a claim nor a reason why not`)]
        : []),
      ...claims
        .filter((id) => !ids.has(id))
        .map((id) => issue(`line ${line}`, `"${fact}" names "${id}", which is no claim`)),
    ]),
    ...dataset.claims
      .filter(({ id, document }) => !texts.has(document) && !accounted.has(id))
      .map(({ id }) =>
        issue(id, "no text of its document is at hand, and no line of this table stands behind it"),
      ),
  ];
}

/** The research notes themselves, by id, where they are at hand: beside the repository, or in a file the user names. */
export function notesAtHand(named?: string): Map<string, string> | null {
  const beside = fileURLToPath(new URL("../../../../shared/facts/facts.tsv", import.meta.url));
  const path = named ?? process.env.PEAKLINE_FACTS ?? beside;
  if (!existsSync(path)) return null;
  const [, ...lines] = readFileSync(path, "utf8").split("\n");
  return new Map(
    lines.filter((line) => line !== "").map((line) => [line.split("\t")[0] ?? "", line]),
  );
}
