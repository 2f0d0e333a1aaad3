import { documentDay } from "../engine/document-day.ts";
import type { Claim } from "../schema/claim.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Dataset } from "../schema/dataset.ts";
import { fieldName, inferredText } from "./inferred-words.ts";
import { AMBIGUOUS, MODALITY_LABELS, STANDING_LABELS } from "./labels.ts";
import { inBrackets, type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { formatDate } from "./period.ts";
import { COMMITMENT_STATUS_LABELS } from "./policy-labels.ts";
import { claimValue } from "./row.ts";
import { asSentence, uncapital, unstopped } from "./sentence.ts";

/** Who said it and when: the speaker where there is one, and who published it. */
function sourceText(
  dataset: Dataset,
  { document: id, speaker }: Pick<Claim, "document" | "speaker">,
  locale: Locale,
): string {
  const document = dataset.documents.find((each) => each.id === id);
  if (document === undefined) return id;
  const publisher = nameOf(dataset, "actors", document.publisher, locale);
  const day = formatDate(documentDay(document), locale);
  const zh = locale === "zh";
  if (speaker === null) return zh ? `${publisher}，${day}` : `${publisher}, ${day}`;
  const name = nameOf(dataset, "actors", speaker, locale);
  return zh ? `${name}，${day}；${publisher}` : `${name}, ${day}; ${publisher}`;
}

/** What of a claim its source does not print; a hedge that was inferred is told with the value that it gives. */
function inferredIn(dataset: Dataset, claim: Claim, locale: Locale): string {
  const names = claim.inferred.map((field) => {
    if (field === "qualifier") return claimValue(dataset, claim, locale);
    if (field !== "modality") return fieldName(field, locale);
    const modality = uncapital(say(MODALITY_LABELS[claim.modality], locale));
    return `${fieldName(field, locale)}${inBrackets(modality, locale)}`;
  });
  return inferredText(names, locale);
}

/** How sure a claim is, beyond its own words: where it stands second-hand or in a draft, is ambiguous, or was inferred. */
function sureText(dataset: Dataset, claim: Claim, locale: Locale): string[] {
  const { standing, readings } = claim;
  return [
    standing === "primary" ? "" : uncapital(say(STANDING_LABELS[standing], locale)),
    readings.length === 0 ? "" : uncapital(say(AMBIGUOUS, locale)),
    inferredIn(dataset, claim, locale),
  ].filter((text) => text !== "");
}

/** What is said of a statement behind it, in one pair of brackets. */
const aside = (parts: readonly string[], locale: Locale) =>
  inBrackets(parts.join(locale === "zh" ? "；" : "; "), locale);

/** A claim with its source and how sure it is, as the beginning of a sentence: "Output fell by 2 % (NDRC, 22 September 2022)". */
export function claimText(dataset: Dataset, claim: Claim, locale: Locale): string {
  const parts = [sourceText(dataset, claim, locale), ...sureText(dataset, claim, locale)];
  return `${unstopped(say(claim.statement, locale))}${aside(parts, locale)}`;
}

/** A commitment with how far it is said to be and its source, likewise. */
export function commitmentText(dataset: Dataset, commitment: Commitment, locale: Locale): string {
  const status = say(COMMITMENT_STATUS_LABELS[commitment.status], locale);
  const said = unstopped(say(commitment.statement, locale));
  const source = aside([sourceText(dataset, commitment, locale)], locale);
  return labelled(status, `${said}${source}`, locale);
}

/** A claim in one sentence: what was said, by whom, when, and how sure. */
export function claimHeadline(dataset: Dataset, claim: Claim, locale: Locale): string {
  return asSentence([claimText(dataset, claim, locale)], locale);
}

/** A commitment in one sentence: how far it is said to be, what it is, who said so and when. */
export function commitmentHeadline(
  dataset: Dataset,
  commitment: Commitment,
  locale: Locale,
): string {
  return asSentence([commitmentText(dataset, commitment, locale)], locale);
}
