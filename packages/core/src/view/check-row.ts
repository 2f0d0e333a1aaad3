import { documentDay } from "../engine/document-day.ts";
import type { Check } from "../schema/check.ts";
import type { Dataset } from "../schema/dataset.ts";
import { CHECK_KIND_LABELS } from "./answer-labels.ts";
import { checkTitle, claimsOf, comparedText, readingOf, resultIn } from "./check-text.ts";
import { differingText, RESULT_LABELS, RESULT_TONES } from "./check-words.ts";
import { countOfClaims } from "./count.ts";
import { type Locale, say } from "./locale.ts";
import type { Row, Tag } from "./model.ts";
import { nameOf } from "./names.ts";
import { formatDate } from "./period.ts";

/** How many sources a row names. */
const NAMED = 2;

/** Who said what is compared, and when: the first of them by name. */
function sourcesText(dataset: Dataset, check: Check, locale: Locale): string {
  const ids = [...new Set(claimsOf(dataset, check).map(({ document }) => document))];
  const named = ids.slice(0, NAMED).flatMap((id) => {
    const document = dataset.documents.find((each) => each.id === id);
    if (document === undefined) return [];
    const publisher = nameOf(dataset, "actors", document.publisher, locale);
    const day = formatDate(documentDay(document), locale);
    return [locale === "zh" ? `${publisher}，${day}` : `${publisher}, ${day}`];
  });
  const more = ids.length - named.length;
  const rest = more === 0 ? [] : [locale === "zh" ? `另有${more}份文件` : `${more} more`];
  return [countOfClaims(check.claims.length, locale), ...named, ...rest].join(
    locale === "zh" ? "；" : "; ",
  );
}

/** The marks of a check: what kind it is, in what its statements differ, whether its reading was chosen. */
export function checkTags(dataset: Dataset, check: Check, locale: Locale): Tag[] {
  const differs = differingText(check, locale);
  const reading = readingOf(dataset, check);
  const zh = locale === "zh";
  return [
    {
      text: say(CHECK_KIND_LABELS[check.kind], locale),
      tone: RESULT_TONES[resultIn(dataset, check)],
    },
    ...(differs === ""
      ? []
      : [{ text: zh ? `相异之处：${differs}` : `differ in ${differs}`, tone: "neutral" as const }]),
    ...(reading?.chosen === true
      ? [{ text: zh ? "采用的解读" : "the reading chosen", tone: "neutral" as const }]
      : []),
  ];
}

/**
 * A check as a row: its verdict before what it compares.
 * @example
 * const [check] = explain(dataset, "miit-2025-01-22-green-list-2024/green-factories-removed");
 * check && checkRow(dataset, check, "en").detail;
 * // "The statement: exactly 47; the other claims imply: exactly 47"
 */
export function checkRow(dataset: Dataset, check: Check, locale: Locale): Row {
  return {
    to: { noun: "checks", id: check.id },
    title: checkTitle(dataset, check, locale),
    value: say(RESULT_LABELS[resultIn(dataset, check)], locale),
    interval: "",
    period: "",
    source: sourcesText(dataset, check, locale),
    detail: comparedText(dataset, check, locale),
    tone: RESULT_TONES[resultIn(dataset, check)],
    tags: checkTags(dataset, check, locale),
    inferred: [],
  };
}
