import type { Claim } from "../schema/claim.ts";
import type { Bilingual } from "../schema/text.ts";
import type { ClaimValue } from "./claim-value.ts";
import { said } from "./words.ts";

const NOTES: Partial<Record<Claim["standing"], Bilingual>> = {
  secondary: said(
    "A number behind this answer comes from a secondary source: the original was not at hand.",
    "本结果所据数值含二手来源，未取得原文。",
  ),
  draft: said(
    "This rule is a draft that was put out for comments. It is not in force.",
    "该规定为征求意见稿，尚未施行。",
  ),
  implausible: said(
    "A number behind this answer is marked as implausible in the record.",
    "本结果所据数值在记录中标为存疑。",
  ),
};

const UNVERIFIED = said(
  "The numbers of the record behind this answer were not verified against the text of their documents.",
  "本结果所据记录数值未与原文逐字核对。",
);

/** What a reader must know of the numbers behind an answer: drafts, secondary sources, numbers not verified against a text. */
export function standingNotes(values: readonly ClaimValue[]): Bilingual[] {
  const standings = new Set(values.map(({ claim }) => claim.standing));
  return [
    ...[...standings].flatMap((standing) => NOTES[standing] ?? []),
    ...(values.some(({ claim }) => !claim.verified) ? [UNVERIFIED] : []),
  ];
}
