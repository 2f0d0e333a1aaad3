// Compares the anchors of the record with your own copies of the texts.
// Usage: pnpm verify [folder of texts]

import { assembleDataset } from "../src/authoring/assemble.ts";
import { issueToString } from "../src/authoring/issue.ts";
import { type AnchorState, verifyAnchor } from "../src/engine/verify.ts";
import { DATA, readData } from "./read-data.ts";
import { hash, readText, textsFolder } from "./texts.ts";

const folder = textsFolder(process.argv[2]);
if (folder === null) {
  console.error(
    "No texts at hand: name the folder that holds them, `pnpm verify ../texts`, or set PEAKLINE_TEXTS.",
  );
  process.exit(2);
}
const assembly = assembleDataset(readData(DATA).files, "0.0.0");
if (!assembly.ok) {
  for (const issue of assembly.issues) console.error(issueToString(issue));
  process.exit(1);
}
const { dataset } = assembly;
const counts: Record<AnchorState | "no-text", number> = {
  ok: 0,
  moved: 0,
  "text-differs": 0,
  "not-found": 0,
  "no-text": 0,
};
for (const document of dataset.documents) {
  const records = [...dataset.claims, ...dataset.commitments].filter(
    (record) => record.document === document.id,
  );
  const found = document.source.file === null ? null : readText(folder, document.source.file);
  if (found === null) {
    counts["no-text"] += records.length;
    console.log(`${document.id}: no text named ${document.source.file ?? "(none)"} in the folder`);
    continue;
  }
  console.log(
    `${document.id}: ${found.sha256 === document.source.sha256 ? "the same text" : "another text than the record's"}`,
  );
  for (const { id, anchor } of records) {
    const { state, start } = verifyAnchor(found.text, anchor, hash);
    counts[state] += 1;
    const now = state === "moved" ? `, now at ${start}` : "";
    console.log(
      `  ${state.padEnd(12)} ${id}  paragraph ${anchor.paragraph}, "${anchor.token}", at ${anchor.start}${now}`,
    );
  }
}
console.log(
  Object.entries(counts)
    .map(([state, count]) => `${count} ${state}`)
    .join(", "),
);
process.exit(counts.moved + counts["text-differs"] + counts["not-found"] > 0 ? 1 : 0);
