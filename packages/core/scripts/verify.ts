// Compares the anchors of the record with your own copies of the texts.
// Usage: pnpm verify [folder of texts]. Exit code 0: all are ok; 1: some are not; 2: there was nothing to compare.
import { assembleDataset } from "../src/authoring/assemble.ts";
import { issueToString } from "../src/authoring/issue.ts";
import { type AnchorState, verifyAnchor } from "../src/engine/verify.ts";
import { DATA, readData } from "./read-data.ts";
import { hash, readText, textsFolder } from "./texts.ts";

const named = process.argv[2];
const folder = textsFolder(named);
if (folder === null) {
  const missing = named === undefined ? "No texts at hand" : `There is no folder ${named}`;
  console.error(
    `${missing}: name the folder that holds them, \`pnpm verify ../texts\`, or set PEAKLINE_TEXTS.`,
  );
  process.exit(2);
}
const assembly = assembleDataset(readData(DATA).files, "0.0.0");
if (!assembly.ok) {
  for (const issue of assembly.issues) console.error(issueToString(issue));
  process.exit(1);
}
const { documents, claims, commitments } = assembly.dataset;
const counts: Record<AnchorState, number> = { ok: 0, moved: 0, "text-differs": 0, "not-found": 0 };
let texts = 0;
for (const { id: document, source } of documents) {
  const found = source.file === null ? null : readText(folder, source.file);
  if (found === null) {
    console.log(`${document}: there is no ${source.file ?? "text"} in the folder`);
    continue;
  }
  texts += 1;
  console.log(
    `${document}: ${found.sha256 === source.sha256 ? "the text of the record" : "another text than the record's"}`,
  );
  for (const { id, anchor } of [...claims, ...commitments].filter(
    (record) => record.document === document,
  )) {
    const { state, start } = verifyAnchor(found.text, anchor, hash);
    counts[state] += 1;
    const now = state === "moved" ? `, now at ${start}` : "";
    console.log(
      `  ${state.padEnd(12)}  ${id}  paragraph ${anchor.paragraph}, "${anchor.token}", at ${anchor.start}${now}`,
    );
  }
}
if (texts === 0) {
  console.error("Nothing was compared: the files are named as in source.file of each document.");
  process.exit(2);
}
console.log(
  Object.entries(counts)
    .map(([state, count]) => `${count} ${state}`)
    .join(", "),
);
process.exit(counts.ok === Object.values(counts).reduce((sum, count) => sum + count) ? 0 : 1);
