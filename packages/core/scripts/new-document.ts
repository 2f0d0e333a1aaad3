// Scaffolds the folder of a document from its text, and lists every number to claim or to exclude.
// Usage: pnpm new-document <id> <text file>
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { numbersOf } from "../src/extract/numbers.ts";
import { paragraphsOf } from "../src/extract/paragraph.ts";
import { Id } from "../src/schema/text.ts";
import { DATA } from "./read-data.ts";

/** What a person fills in: the build names each field that is still empty. */
const EMPTY = '{ en = "", zh = "" }';

function documentToml(file: string, paragraphs: number): string {
  const paragraph = `[[paragraphs]]\nkind = "statement" # heading, question, statement or furniture\ngist = ${EMPTY}\n`;
  return `title = ${EMPTY}
publisher = "" # an actor of actors.toml
published = "" # YYYY-MM-DD, or as much of it as is known
language = "en"
authority = "" # official-text, official-translation, machine-translation or press

[source]
file = "${file}"
# url = "https://..." where it is read

${Array.from({ length: paragraphs }, () => paragraph).join("\n")}`;
}

const AROUND = 32;

/** The words around a number, for the terminal only: sentences of a source never go into a file. */
function around(text: string, start: number, end: number): string {
  const clean = (part: string) => part.replace(/\s+/g, " ");
  const before = clean(text.slice(Math.max(0, start - AROUND), start)).padStart(AROUND);
  return `${before}[${text.slice(start, end)}]${clean(text.slice(end, end + AROUND))}`;
}

/** Scaffolds a document in a data folder; says what is wrong instead where it cannot. */
export function newDocument(id: string, path: string, data: string): string {
  if (!Id.safeParse(id).success)
    throw new Error(
      `"${id}" is no id: who, when and what, in kebab-case: scio-2024-07-05-high-quality`,
    );
  const folder = `${data}/documents/${id}`;
  if (existsSync(folder)) throw new Error(`${id} exists already: ${folder}`);
  if (!existsSync(path)) throw new Error(`There is no text at ${path}.`);
  const text = readFileSync(path, "utf8");
  const [paragraphs, numbers] = [paragraphsOf(text), numbersOf(text)];
  const rows = numbers.map(
    ({ paragraph, token, nth }) =>
      `  # { paragraph = ${paragraph}, token = ${JSON.stringify(token)}, ${nth > 1 ? `nth = ${nth}, ` : ""}reason = "" },`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/document.toml`, documentToml(basename(path), paragraphs.length));
  writeFileSync(`${folder}/claims.toml`, "");
  writeFileSync(`${folder}/commitments.toml`, "");
  writeFileSync(`${folder}/exclusions.toml`, `exclusions = [\n${rows.join("\n")}\n]\n`);
  const listed = numbers.map(({ paragraph, start, end }) => {
    return `${String(paragraph).padStart(4)}  ${around(text, start, end)}`;
  });
  return [
    `${numbers.length} numbers in ${paragraphs.length} paragraphs: each becomes a claim in claims.toml, or is`,
    "uncommented in exclusions.toml with its reason.",
    "",
    ...listed,
    "",
    `Fill in ${id}, then: pnpm lock <folder of texts>, and pnpm check ${id}, which tells what is missing.`,
  ].join("\n");
}

if (import.meta.main) {
  const [id, path, ...rest] = process.argv.slice(2);
  if (id === undefined || path === undefined || rest.length > 0) {
    console.error("pnpm new-document <id> <text file>");
    process.exit(2);
  }
  try {
    // pnpm runs scripts in the package: a relative path is meant from where the person stands.
    console.log(newDocument(id, resolve(process.env.INIT_CWD ?? ".", path), DATA));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
