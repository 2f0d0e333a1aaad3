import { type Place, placeOf } from "../engine/anchor.ts";
import { coverageOf } from "../engine/coverage.ts";
import type { AuthoredAnchor } from "../schema/anchor.ts";
import { type Authored, type AuthoredFolder, DOCUMENT_FILES, type Lock } from "./authored.ts";
import type { Issue } from "./issue.ts";

const RELOCK = "run `pnpm lock` with the texts at hand";

type Anchored = Record<string, { anchor: AuthoredAnchor }>;

/** The places of records that have one. */
export const placesOf = (records: Anchored): Place[] =>
  Object.values(records).flatMap(({ anchor }) => placeOf(anchor) ?? []);

function checkLocked(file: string, records: Anchored, locked: Lock["claims"]): Issue[] {
  const issues: Issue[] = [];
  for (const [key, { anchor }] of Object.entries(records)) {
    if (anchor.paragraph === undefined) {
      const message = "the document has a text: give the paragraph in which this stands";
      issues.push({ file, key: `${key}.anchor.paragraph`, message });
      continue;
    }
    const entry = locked[key];
    const same =
      entry !== undefined &&
      entry.paragraph === anchor.paragraph &&
      entry.token === anchor.token &&
      entry.nth === anchor.nth;
    if (!same)
      issues.push({
        file,
        key: `${key}.anchor`,
        message: `the lock file has not found this place in the text; ${RELOCK}`,
      });
  }
  return issues;
}

function checkCoverage(path: string, folder: AuthoredFolder, lock: Lock): Issue[] {
  const file = `${path}/${DOCUMENT_FILES.exclusions}`;
  const claims = placesOf(folder.claims);
  const { gaps } = coverageOf({ numbers: lock.numbers, claims, exclusions: folder.exclusions });
  const issue = (
    place: { paragraph: number; token: string; nth: number },
    message: string,
  ): Issue => ({
    file,
    key: `paragraph ${place.paragraph}, "${place.token}", occurrence ${place.nth}`,
    message,
  });
  return [
    ...gaps.missing.map((place) =>
      issue(place, "this number is neither claimed nor excluded with a reason"),
    ),
    ...gaps.idle.map((place) => issue(place, "there is no such number in the text")),
    ...gaps.twice.map((place) =>
      issue(place, "this number is excluded and also claimed, or excluded twice"),
    ),
  ];
}

/** Checks every place against the lock file: anchors, paragraphs, and the coverage of a complete document. */
export function checkPlaces(authored: Authored): Issue[] {
  return Object.entries(authored.documents).flatMap(([id, folder]) => {
    const path = `documents/${id}`;
    const { document, lock } = folder;
    if (document === undefined || document.source.file === undefined) return [];
    if (lock === null)
      return [
        {
          file: `${path}/${DOCUMENT_FILES.lock}`,
          key: "(file)",
          message: `there is no lock file; ${RELOCK}`,
        },
      ];
    const issues = [
      ...checkLocked(`${path}/${DOCUMENT_FILES.claims}`, folder.claims, lock.claims),
      ...checkLocked(`${path}/${DOCUMENT_FILES.commitments}`, folder.commitments, lock.commitments),
    ];
    if (document.paragraphs.length !== lock.text.paragraphs) {
      const message = `${document.paragraphs.length} paragraphs are described; the text has ${lock.text.paragraphs}`;
      issues.push({ file: `${path}/${DOCUMENT_FILES.document}`, key: "paragraphs", message });
    }
    if (document.complete) issues.push(...checkCoverage(path, folder, lock));
    return issues;
  });
}
