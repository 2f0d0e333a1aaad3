import type { Claim } from "../schema/claim.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Dataset } from "../schema/dataset.ts";
import { FIELD_LABELS, type Field } from "./field-labels.ts";
import { inBrackets, type Locale, say } from "./locale.ts";
import type { Fact, TextLink } from "./model.ts";
import { linkTo } from "./names.ts";

/** A labelled fact; a fact without values is left out by `factsOf`. */
export function fact(
  field: Field,
  values: readonly (TextLink | string | null)[],
  locale: Locale,
  inferred = false,
): Fact {
  const links = values.flatMap((value) =>
    value === null || value === "" ? [] : [typeof value === "string" ? { text: value } : value],
  );
  return { field, label: say(FIELD_LABELS[field], locale), values: links, inferred };
}

/** The facts that have something to say. */
export function factsOf(...facts: readonly Fact[]): Fact[] {
  return facts.filter((entry) => entry.values.length > 0);
}

/** Where a record stands in its source: "paragraph 6, “6.8”, characters 1204–1207"; only the token where no text was at hand. */
export function anchorFact(record: Claim | Commitment, locale: Locale): Fact {
  const { paragraph, token, nth, start, end } = record.anchor;
  const zh = locale === "zh";
  if (paragraph === null) return fact("anchor", [`“${token}”`], locale);
  const place = zh ? `第${paragraph}段“${token}”` : `paragraph ${paragraph}, “${token}”`;
  const occurrence = zh ? `第${nth}处` : `occurrence ${nth}`;
  const again = nth === 1 ? "" : inBrackets(occurrence, locale);
  const range = `${start}–${end}`;
  const offsets = start === null ? "" : zh ? `，字符${range}` : `, characters ${range}`;
  const to = { noun: "documents", id: record.document, paragraph } as const;
  return fact("anchor", [{ text: `${place}${again}${offsets}`, to }], locale);
}

/** Whether the anchor was found in the text of the document. */
export function verifiedFact(record: Claim | Commitment, locale: Locale): Fact {
  const found =
    locale === "zh" ? "已在原文文本中定位并校验" : "found in the text with the document's hash";
  const missing = locale === "zh" ? "未能对照原文文本" : "not checked against a text";
  return fact("verified", [record.verified ? found : missing], locale);
}

/** Links to records of one kind under a label. */
export function linksFact(
  dataset: Dataset,
  field: Field,
  kind: Parameters<typeof linkTo>[1],
  ids: readonly (string | null)[],
  locale: Locale,
  inferred = false,
): Fact {
  return fact(
    field,
    ids.map((id) => (id === null ? null : linkTo(dataset, kind, id, locale))),
    locale,
    inferred,
  );
}
