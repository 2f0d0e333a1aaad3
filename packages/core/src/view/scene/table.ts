import type { Bilingual } from "../../schema/text.ts";
import { say } from "../locale.ts";
import type { TableView, TextLink } from "../model.ts";
import { sentenceOf } from "./sentence.ts";
import { type Datum, dataOf, type Spec } from "./spec.ts";
import { BASIS_LABELS } from "./words.ts";

const HEADS = {
  name: { en: "What", zh: "内容" },
  when: { en: "When", zh: "时期" },
  value: { en: "Value", zh: "数值" },
  allows: { en: "Allows", zh: "允许取值" },
  what: { en: "Kind", zh: "类别" },
  basis: { en: "Basis", zh: "依据" },
} satisfies Record<string, Bilingual>;

/**
 * Everything that a chart shows as a table: what no row has is no column, and the first column leads to the record.
 * @example
 * const { basis, columns } = tableOf(pathChart([{ year: 2030, lower: "82", upper: "82" }], "en"));
 * [basis, ...columns]; // ["assumed", "When", "Value", "Kind", "Basis"]
 */
export function tableOf(spec: Spec): TableView {
  const { locale } = spec;
  const data = dataOf(spec);
  const isAll = (basis: Datum["basis"]) => data.every((datum) => datum.basis === basis);
  const isSure = isAll("stated");
  const text = (datum: Datum, field: keyof typeof HEADS) =>
    field === "basis" ? (isSure ? "" : say(BASIS_LABELS[datum.basis], locale)) : datum[field];
  const fields = (Object.keys(HEADS) as (keyof typeof HEADS)[]).filter((field) =>
    data.some((datum) => text(datum, field) !== ""),
  );
  return {
    heading: spec.title,
    note: sentenceOf(spec),
    basis: isSure ? "stated" : isAll("assumed") ? "assumed" : "derived",
    columns: fields.map((field) => say(HEADS[field], locale)),
    rows: data.map((datum) =>
      fields.map(
        (field, index): TextLink => ({
          text: text(datum, field),
          ...(index === 0 && datum.to && { to: datum.to }),
        }),
      ),
    ),
  };
}
