import type { AuthoredFolder } from "../src/authoring/authored.ts";
import type { Issue } from "../src/authoring/issue.ts";
import { type DataFile, parseFiles } from "../src/authoring/parse.ts";
import { sharedWords } from "../src/extract/shared-words.ts";
import { lockDocument, lockToString } from "./lock-anchors.ts";
import { readText } from "./texts.ts";

/** So many words in a row are a sentence of the source and not a name or a term. */
const SENTENCE = 12;

function ownTexts(folder: AuthoredFolder): [file: string, key: string, text: string][] {
  const records = (file: string, all: AuthoredFolder["claims"] | AuthoredFolder["commitments"]) =>
    Object.entries(all).flatMap(([key, { statement, note }]): [string, string, string][] => [
      [file, `${key}.statement.en`, statement.en],
      [file, `${key}.note.en`, note?.en ?? ""],
    ]);
  return [
    ...(folder.document?.paragraphs ?? []).map((paragraph, index): [string, string, string] => [
      "document.toml",
      `paragraphs.${index}.gist.en`,
      paragraph.gist.en,
    ]),
    ...records("claims.toml", folder.claims),
    ...records("commitments.toml", folder.commitments),
  ];
}

function checkOwnWords(path: string, folder: AuthoredFolder, text: string): Issue[] {
  return ownTexts(folder).flatMap(([file, key, own]) => {
    const run = sharedWords(text, own, SENTENCE);
    if (run === null) return [];
    return [
      {
        file: `${path}/${file}`,
        key,
        message: `"${run}" stands in the source; say it in your own words`,
      },
    ];
  });
}

/** What the texts at hand have to say: lock files that are stale, and sentences that are not ours. */
export function checkTexts(files: readonly DataFile[], texts: string): Issue[] {
  const issues: Issue[] = [];
  for (const [id, folder] of Object.entries(parseFiles(files).authored.documents)) {
    const path = `documents/${id}`;
    const file = folder.document?.source.file;
    const found = file === undefined ? null : readText(texts, file);
    if (found === null) continue;
    issues.push(...checkOwnWords(path, folder, found.text));
    const fresh = lockDocument(id, folder, found.text, found.sha256, issues);
    if (folder.lock !== null && lockToString(fresh) !== lockToString(folder.lock)) {
      issues.push({
        file: `${path}/anchors.lock.json`,
        key: "(file)",
        message: "it is stale against the text; run `pnpm lock`",
      });
    }
  }
  return issues;
}
