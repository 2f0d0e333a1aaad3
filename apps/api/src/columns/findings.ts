import type { Column } from "../csv.ts";
import type { FindingAnswer } from "../routes/findings.ts";

/** The columns of findings. New ones go to the end: readers count on the order. */
export const findingColumns: readonly Column<FindingAnswer>[] = [
  ["id", ({ id }) => id],
  ["kind", ({ kind }) => kind],
  ["title_en", ({ title }) => title.en],
  ["title_zh", ({ title }) => title.zh],
  ["headline_en", ({ headline }) => headline.en],
  ["headline_zh", ({ headline }) => headline.zh],
  ["sentence_en", ({ sentence }) => sentence.en],
  ["sentence_zh", ({ sentence }) => sentence.zh],
  ["claims", ({ claims }) => claims, "list"],
];
