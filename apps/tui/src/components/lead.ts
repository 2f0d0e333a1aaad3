import type { Dataset, Noun, Nouns } from "@peakline/core";
import { joinParts, type Locale, type Row, rowView } from "@peakline/core/view";

/** The nouns whose value tells most: the number, the action, where a target stands, the verdict of a check, what followed. */
const VALUE_FIRST: readonly Row["to"]["noun"][] = [
  "claims",
  "commitments",
  "targets",
  "checks",
  "promises",
];

/**
 * The row with what tells most in front: the value of a claim, the verdict of a check, the day of a document. How much
 * hangs on a plan, a sector or a series tells less than its name, and stands behind it.
 */
export function leadRow(row: Row): Row {
  const { noun } = row.to;
  if (VALUE_FIRST.includes(noun)) return row;
  if (noun === "documents") return { ...row, value: row.period, period: row.value };
  return { ...row, value: "", period: joinParts([row.period, row.value]) };
}

/** A record as such a row. */
export function listRow(dataset: Dataset, noun: Noun, record: Nouns[Noun], locale: Locale): Row {
  return leadRow(rowView<Noun>(dataset, noun, record, locale));
}
