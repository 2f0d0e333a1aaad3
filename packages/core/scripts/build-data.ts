// Checks the data folder and writes generated/dataset.js. Every issue is printed; one is enough to fail.
// Where the texts are at hand the lock files are checked against them too.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assembleDataset } from "../src/authoring/assemble.ts";
import { type Issue, issueToString } from "../src/authoring/issue.ts";
import { type DataFile, parseFiles } from "../src/authoring/parse.ts";
import { lockDocument, lockToString } from "./lock-anchors.ts";
import { DATA, readData } from "./read-data.ts";
import { readText, textsFolder } from "./texts.ts";

const GENERATED = fileURLToPath(new URL("../generated/", import.meta.url));

/** Lock files that no longer say what the texts at hand say. */
function checkLocks(files: readonly DataFile[], folder: string): Issue[] {
  const issues: Issue[] = [];
  for (const [id, document] of Object.entries(parseFiles(files).authored.documents)) {
    const file = document.document?.source.file;
    const found = file === undefined ? null : readText(folder, file);
    if (found === null || document.lock === null) continue;
    const fresh = lockDocument(id, document, found.text, found.sha256, issues);
    if (lockToString(fresh) !== lockToString(document.lock)) {
      issues.push({
        file: `documents/${id}/anchors.lock.json`,
        key: "(file)",
        message: "it is stale against the text; run `pnpm lock`",
      });
    }
  }
  return issues;
}

const version = (
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  }
).version;
const { files, issues: unreadable } = readData(DATA);
const assembly = assembleDataset(files, version);
const texts = textsFolder();
const issues = [
  ...unreadable,
  ...(assembly.ok ? [] : assembly.issues),
  ...(texts === null ? [] : checkLocks(files, texts)),
];
if (!assembly.ok || issues.length > 0) {
  for (const issue of issues) console.error(issueToString(issue));
  console.error(
    `\n${issues.length} issue${issues.length === 1 ? "" : "s"} in the data; nothing was written.`,
  );
  process.exit(1);
}
const { dataset } = assembly;
mkdirSync(GENERATED, { recursive: true });
writeFileSync(`${GENERATED}/dataset.js`, `export const dataset = ${JSON.stringify(dataset)};\n`);
writeFileSync(`${GENERATED}/dataset.d.ts`, "export declare const dataset: unknown;\n");
for (const { id, coverage } of dataset.documents) {
  if (coverage === null) continue;
  const percent = (coverage.share * 100).toFixed(1);
  console.log(
    `${id}: ${coverage.numbers} numbers, ${coverage.claimed} claimed, ${coverage.excluded} excluded: ${percent} % covered`,
  );
}
console.log(
  `${dataset.documents.length} documents, ${dataset.claims.length} claims, ${dataset.commitments.length} commitments`,
);
