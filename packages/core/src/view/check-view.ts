import type { Check } from "../schema/check.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { COMPUTED_LABEL, EXPLANATION_LABELS } from "./answer-labels.ts";
import { checkTags } from "./check-row.ts";
import { checkTables } from "./check-tables.ts";
import {
  checkInterval,
  checkTitle,
  claimsOf,
  distanceText,
  followsText,
  readingOf,
  resultIn,
} from "./check-text.ts";
import {
  checkSentence,
  comparedLabels,
  isDerived,
  RESULT_LABELS,
  RESULT_TONES,
} from "./check-words.ts";
import { differingLines } from "./differing.ts";
import { fact, factsOf } from "./fact.ts";
import type { Field } from "./field-labels.ts";
import { joinSentences, type Locale, labelled, say } from "./locale.ts";
import type { Fact, Note, RecordView, Section } from "./model.ts";
import { linkTo } from "./names.ts";
import { rowView } from "./row.ts";
import { seriesLabel } from "./series-label.ts";

/** What is stated and what the others imply, under names that fit the kind of check; and what they come to. */
function comparedFacts(dataset: Dataset, check: Check, locale: Locale): Fact[] {
  const labels = comparedLabels(check);
  const side = (field: "stated" | "implied") => ({
    ...fact(field, [checkInterval(dataset, check[field], check, locale)], locale),
    label: say(labels[field], locale),
  });
  const words = (field: Field, text: string) => fact(field, [text], locale);
  const follows = followsText(dataset, check, locale);
  const implied = follows === null ? "" : labelled(follows.when, follows.value, locale);
  return [
    side("stated"),
    { ...side("implied"), derived: isDerived(check) },
    { ...words("follows", implied), derived: true },
    words("difference", distanceText(dataset, check.difference, check, locale)),
    words("tolerance", distanceText(dataset, check.tolerance, check, locale)),
    fact("differs", differingLines(dataset, check, locale), locale),
  ];
}

/** Of a reading: what it takes the statement to say, and why it is or is not followed. */
function readingNote(dataset: Dataset, check: Check, locale: Locale): Note[] {
  const reading = readingOf(dataset, check);
  if (reading === undefined) return [];
  const heading: Bilingual = reading.chosen
    ? { en: "This reading was chosen", zh: "采用这一解读" }
    : { en: "This reading was not chosen", zh: "未采用这一解读" };
  return [
    {
      heading: say(heading, locale),
      text: joinSentences([say(reading.description, locale), say(reading.why, locale)], locale),
      tone: reading.chosen ? "good" : "warning",
    },
  ];
}

/** What was found on looking at a contradiction. */
function explanationNote(dataset: Dataset, check: Check, locale: Locale): Note[] {
  const found = dataset.explanations.find(({ id }) => id === check.id);
  if (found === undefined) return [];
  const heading = say(EXPLANATION_LABELS[found.cause], locale);
  const tone = found.cause === "unexplained" ? "warning" : "neutral";
  return [{ heading, text: say(found.text, locale), tone }];
}

const HEADINGS = {
  all: { en: "The statements", zh: "所比较的陈述" },
  tested: { en: "The statement", zh: "被核对的陈述" },
  others: { en: "Held against", zh: "用以核对的陈述" },
} satisfies Record<string, Bilingual>;

function sectionsOf(dataset: Dataset, check: Check, locale: Locale): Section[] {
  const claims = claimsOf(dataset, check);
  const section = (heading: Bilingual, some: readonly Claim[]): Section[] =>
    some.length === 0
      ? []
      : [
          {
            heading: say(heading, locale),
            rows: some.map((claim) => rowView(dataset, "claims", claim, locale)),
          },
        ];
  if (check.stated === null) return section(HEADINGS.all, claims);
  // One number under two names may be stated many times under each.
  const isTested = (claim: Claim, index: number) =>
    check.kind === "look-alike" ? claim.indicator === claims[0]?.indicator : index === 0;
  return [
    ...section(HEADINGS.tested, claims.filter(isTested)),
    ...section(
      HEADINGS.others,
      claims.filter((claim, index) => !isTested(claim, index)),
    ),
  ];
}

/**
 * A check as every face shows it: the verdict, what is stated, what the others imply, and by which steps.
 * @example
 * const [check] = explain(dataset, "miit-2025-01-22-green-list-2024/green-factories-removed");
 * check && checkView(dataset, check, "en").lead;
 * // "The parts and the whole agree: some values satisfy every one of these statements."
 */
export function checkView(dataset: Dataset, check: Check, locale: Locale): RecordView {
  const [claim] = claimsOf(dataset, check);
  const finding = resultIn(dataset, check);
  return {
    to: { noun: "checks", id: check.id },
    kind: say(COMPUTED_LABEL.checks, locale),
    title: checkTitle(dataset, check, locale),
    headline: say(RESULT_LABELS[finding], locale),
    tone: RESULT_TONES[finding],
    lead: say(checkSentence(check), locale),
    tags: checkTags(dataset, check, locale),
    facts: factsOf(
      ...comparedFacts(dataset, check, locale),
      ...(claim === undefined
        ? []
        : [
            fact(
              "series",
              [
                {
                  text: seriesLabel(dataset, claim, locale),
                  to: { noun: "series", id: check.series },
                },
              ],
              locale,
            ),
            fact("indicator", [linkTo(dataset, "indicators", claim.indicator, locale)], locale),
          ]),
    ),
    notes: [...readingNote(dataset, check, locale), ...explanationNote(dataset, check, locale)],
    tables: checkTables(dataset, check, locale),
    sections: sectionsOf(dataset, check, locale),
  };
}
