import type { Dataset } from "../schema/dataset.ts";
import type { Document } from "../schema/document.ts";
import type { Bilingual } from "../schema/text.ts";
import { noClaims } from "./count.ts";
import { AUTHORITY_LABELS } from "./labels.ts";
import { inBrackets, type Locale, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { onDate } from "./period.ts";
import { usage } from "./row.ts";
import { asSentence, uncapital } from "./sentence.ts";

const DATE_INFERRED: Bilingual = { en: "date inferred", zh: "日期系推断" };

/** A title in the marks of the language; marks inside it become those of the second order. */
export function quotedTitle(title: string, locale: Locale): string {
  return locale === "zh"
    ? `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`
    : `“${title.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** A document in one sentence: who published it when, what kind of text it is, how many claims it makes. */
export function documentHeadline(dataset: Dataset, document: Document, locale: Locale): string {
  const { id, title, publisher, published, inferred, authority } = document;
  const who = nameOf(dataset, "actors", publisher, locale);
  const what = quotedTitle(say(title, locale), locale);
  const guess =
    inferred.published === undefined ? "" : inBrackets(say(DATE_INFERRED, locale), locale);
  const when = `${onDate(published, locale)}${guess}`;
  const aside = inBrackets(uncapital(say(AUTHORITY_LABELS[authority], locale)), locale);
  const held = usage(dataset, "document", id, locale) || noClaims(locale);
  return asSentence(
    locale === "zh"
      ? [`${who}于${when}发布${what}`, `收录${held}${aside}`]
      : [`${who} published ${what} ${when}`, `${held}${aside}`],
    locale,
  );
}
