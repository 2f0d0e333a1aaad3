// Resolves every place against the texts and writes anchors.lock.json of each document.
// Usage: pnpm lock [folder of texts]
import { writeFileSync } from "node:fs";
import type { AuthoredFolder, Lock } from "../src/authoring/authored.ts";
import { type Issue, issueToString } from "../src/authoring/issue.ts";
import { parseFiles } from "../src/authoring/parse.ts";
import { placeOf, resolvePlace } from "../src/engine/anchor.ts";
import { numbersOf } from "../src/extract/numbers.ts";
import { paragraphsOf } from "../src/extract/paragraph.ts";
import { COUNTED, countOf, countOfClaims } from "../src/view/count.ts";
import { DATA, readData } from "./read-data.ts";
import { hash, readText, textsFolder } from "./texts.ts";

type Anchored = AuthoredFolder["claims"] | AuthoredFolder["commitments"];

function lockAnchors(
  file: string,
  text: string,
  records: Anchored,
  issues: Issue[],
): Lock["claims"] {
  const locked: Lock["claims"] = {};
  for (const key of Object.keys(records).sort()) {
    const anchor = records[key]?.anchor;
    if (anchor === undefined) continue;
    const written = placeOf(anchor);
    if (written === null) continue;
    const place = resolvePlace(text, written);
    if (!place.found) {
      issues.push({ file, key: `${key}.anchor`, message: place.reason });
      continue;
    }
    const { span, sentence } = place;
    locked[key] = {
      ...written,
      start: span.start,
      end: span.end,
      sentence: hash(text.slice(sentence.start, sentence.end)),
    };
  }
  return locked;
}

/** The lock of one document against its text; places that are not found become issues. */
export function lockDocument(
  id: string,
  folder: AuthoredFolder,
  text: string,
  sha256: string,
  issues: Issue[],
): Lock {
  const path = `documents/${id}`;
  return {
    text: {
      file: folder.document?.source.file ?? "",
      sha256,
      paragraphs: paragraphsOf(text).length,
    },
    numbers: numbersOf(text).map(({ end: _, ...place }) => place),
    claims: lockAnchors(`${path}/claims.toml`, text, folder.claims, issues),
    commitments: lockAnchors(`${path}/commitments.toml`, text, folder.commitments, issues),
  };
}

/** The lock file as written: one line per place, so that a change shows as one line. */
export function lockToString(lock: Lock): string {
  const rows = (entries: readonly string[]) =>
    entries.length === 0 ? "" : `\n    ${entries.join(",\n    ")}\n  `;
  const anchors = (all: Lock["claims"]) =>
    rows(
      Object.entries(all).map(
        ([key, anchor]) => `${JSON.stringify(key)}: ${JSON.stringify(anchor)}`,
      ),
    );
  return `{
  "text": ${JSON.stringify(lock.text)},
  "numbers": [${rows(lock.numbers.map((place) => JSON.stringify(place)))}],
  "claims": {${anchors(lock.claims)}},
  "commitments": {${anchors(lock.commitments)}}
}
`;
}

if (import.meta.main) {
  const folder = textsFolder(process.argv[2]);
  if (folder === null) {
    console.error(
      "No texts at hand: name the folder that holds them, `pnpm lock ../texts`, or set PEAKLINE_TEXTS.",
    );
    process.exit(1);
  }
  const { files, issues: unreadable } = readData(DATA);
  const { authored, issues: malformed } = parseFiles(files);
  const issues = [...unreadable, ...malformed];
  let absent = 0;
  for (const [id, document] of Object.entries(authored.documents)) {
    const file = document.document?.source.file;
    const found = file === undefined ? null : readText(folder, file);
    if (found === null) {
      absent += 1;
      continue;
    }
    const lock = lockDocument(id, document, found.text, found.sha256, issues);
    writeFileSync(`${DATA}/documents/${id}/anchors.lock.json`, lockToString(lock));
    const claims = countOfClaims(Object.keys(lock.claims).length, "en");
    const commitments = Object.keys(lock.commitments).length;
    console.log(
      `${id}: ${claims}, ${countOf(COUNTED.commitments, commitments, "en")}, ${lock.numbers.length} numbers`,
    );
  }
  // A line for each would hide the one that was asked for.
  if (absent > 0)
    console.log(
      `${absent} documents have no text in ${folder}: what is locked of them stays as it is`,
    );
  for (const issue of issues) console.error(issueToString(issue));
  process.exit(issues.length > 0 ? 1 : 0);
}
