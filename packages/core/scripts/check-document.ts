// Tells in plain words what a document still lacks, and what the engine says of its claims.
// Usage: pnpm check [document]. Exit code 0: nothing is missing; 1: something is; 2: there is no such document.
import { assembleDataset } from "../src/authoring/assemble.ts";
import { type Issue, issueToString } from "../src/authoring/issue.ts";
import { listChecks } from "../src/engine/check/check.ts";
import { nearest } from "../src/engine/nearest.ts";
import type { Dataset } from "../src/schema/dataset.ts";
import { checkRow } from "../src/view/check-row.ts";
import { COUNTED, countOf, countOfClaims } from "../src/view/count.ts";
import { coverageText } from "../src/view/document-view.ts";
import { checkTexts } from "./check-texts.ts";
import { checkFacts, readFacts } from "./facts.ts";
import { DATA, readData } from "./read-data.ts";
import { textsFolder } from "./texts.ts";

const { files, issues: unreadable } = readData(DATA);
const assembly = assembleDataset(files, "0.0.0");
const texts = textsFolder();
const all: Issue[] = [
  ...unreadable,
  ...(assembly.ok ? checkFacts(readFacts(DATA), assembly.dataset) : assembly.issues),
  ...(texts === null ? [] : checkTexts(files, texts)),
];

function complain(issues: readonly Issue[], where: string): never {
  for (const issue of issues) console.error(issueToString(issue));
  console.error(
    `\n${issues.length === 1 ? "1 thing is" : `${issues.length} things are`} missing or wrong ${where}.`,
  );
  process.exit(1);
}

/** What the engine says of the claims of a document, each check once. */
function tellChecks(dataset: Dataset, document: string): void {
  const own = listChecks(dataset).filter(({ claims }) =>
    claims.some((claim) => claim.startsWith(`${document}/`)),
  );
  for (const check of own) {
    const { value, title, detail = "" } = checkRow(dataset, check, "en");
    console.log(`  ${value}: ${title}${detail === "" ? "" : ` (${detail})`}`);
  }
  if (own.length === 0)
    console.log("  No other document says anything of the same quantities yet.");
}

const [wanted] = process.argv.slice(2);
if (wanted === undefined) {
  if (all.length > 0) complain(all, "in the record");
  console.log(
    "Nothing is missing. `pnpm check <document>` tells what the engine says of one document.",
  );
} else {
  const known = [
    ...new Set(files.flatMap(({ path }) => path.match(/^documents\/([^/]+)\//)?.[1] ?? [])),
  ];
  if (!known.includes(wanted)) {
    const meant = nearest(wanted, known);
    console.error(
      `There is no document "${wanted}".${meant === undefined ? "" : ` Did you mean ${meant}?`}`,
    );
    process.exit(2);
  }
  const own = all.filter(
    ({ file, key }) => file.startsWith(`documents/${wanted}/`) || key.startsWith(`${wanted}/`),
  );
  const others = all.length - own.length;
  if (own.length > 0) complain(own, `in ${wanted}`);
  if (!assembly.ok) complain(all, `elsewhere in the record; ${wanted} itself is right`);
  const { dataset } = assembly;
  const document = dataset.documents.find(({ id }) => id === wanted);
  const count = (records: readonly { document: string }[]) =>
    records.filter((each) => each.document === wanted).length;
  console.log(
    `${wanted}: nothing is missing.${others > 0 ? ` ${others} issues stand elsewhere: pnpm data.` : ""}`,
  );
  if (document !== undefined) console.log(`  ${coverageText(document, "en")}`);
  const [claims, commitments] = [count(dataset.claims), count(dataset.commitments)];
  console.log(
    `  ${countOfClaims(claims, "en")}, ${countOf(COUNTED.commitments, commitments, "en")}`,
  );
  tellChecks(dataset, wanted);
}
