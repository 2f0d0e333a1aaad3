import { FIELD_LABELS, type Field } from "./field-labels.ts";
import { joinList, type Locale, labelled, say } from "./locale.ts";
import { uncapital } from "./sentence.ts";

const INFERRED = { en: "inferred", zh: "推断所得" };

/** The name of a field inside a sentence. */
export const fieldName = (field: Field, locale: Locale) =>
  uncapital(say(FIELD_LABELS[field], locale));

/** What no source prints, in words: "inferred: baseline, period"; empty where everything is printed. */
export function inferredText(names: readonly string[], locale: Locale): string {
  return names.length === 0 ? "" : labelled(say(INFERRED, locale), joinList(names, locale), locale);
}
