// Checks the data folder and writes generated/: the record as JSON, its files, and han.js for the search. Every issue is printed; one is enough to fail.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assembleDataset } from "../src/authoring/assemble.ts";
import { issueToString } from "../src/authoring/issue.ts";
import { checkTexts } from "./check-texts.ts";
import { checkFacts, readFacts } from "./facts.ts";
import { hanTableOf } from "./han-table.ts";
import { DATA, readData } from "./read-data.ts";
import { summaryOf } from "./summary.ts";
import { textsFolder } from "./texts.ts";
import { writeRecord } from "./write-record.ts";

const GENERATED = fileURLToPath(new URL("../generated/", import.meta.url));
const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
const { version } = JSON.parse(manifest) as { version: string };

const { files, issues: unreadable } = readData(DATA);
const assembly = assembleDataset(files, version);
const texts = textsFolder();
const issues = [
  ...unreadable,
  ...(assembly.ok ? [] : assembly.issues),
  ...(texts === null ? [] : checkTexts(files, texts)),
  ...(assembly.ok ? checkFacts(readFacts(DATA), assembly.dataset) : []),
];
if (!assembly.ok || issues.length > 0) {
  for (const issue of issues) console.error(issueToString(issue));
  console.error(
    `\n${issues.length} issue${issues.length === 1 ? "" : "s"} in the data; nothing was written.`,
  );
  process.exit(1);
}

const { dataset } = assembly;
// What an earlier build left would be packed with the rest.
rmSync(GENERATED, { recursive: true, force: true });
mkdirSync(GENERATED);
writeRecord(dataset, GENERATED);
// The licence of the data goes with the data; that of the code is put into each package by `pnpm pack`.
copyFileSync(new URL("../../../LICENSE-DATA", import.meta.url), `${GENERATED}LICENSE-DATA`);
writeFileSync(
  `${GENERATED}/han.js`,
  `export const han = ${JSON.stringify(hanTableOf(dataset))};\n`,
);
writeFileSync(
  `${GENERATED}/han.d.ts`,
  "export declare const han: {\n  readonly readings: Readonly<Record<string, string>>;\n  readonly traditional: readonly [string, string];\n};\n",
);
writeFileSync(`${GENERATED}/files.json`, JSON.stringify(files));
writeFileSync(`${GENERATED}/files.d.json.ts`, "declare const value: unknown;\nexport = value;\n");
const checked = texts === null ? "by the lock files" : "against the texts at hand";
for (const line of [...summaryOf(dataset), `checked ${checked}`]) console.log(line);
