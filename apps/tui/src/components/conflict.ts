import { type ClaimConflict, type Dataset, seriesIndex } from "@peakline/core";
import {
  joinParts,
  type Locale,
  MODALITY_LABELS,
  nameOf,
  rowView,
  say,
  seriesLabel,
} from "@peakline/core/view";
import { type Block, indentBlocks, text } from "../layout/block.ts";
import { BLANK, line } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { numberRows } from "../numbers.ts";
import { WORDS } from "../words.ts";
import { rowBlocks } from "./row.ts";
import { rowsOfCells } from "./tables.ts";

const INDENT = 2;
/** A number, of when it is, and what was said: they need no heads. */
const COLUMNS = ["", "", ""];

/** Claims that cannot all be true: of what they speak, the numbers that do not close, and whose they are. */
export function conflictBlocks(
  dataset: Dataset,
  conflict: ClaimConflict,
  width: number,
  locale: Locale,
): Block[] {
  const { series, modality, claims, terms, result, algebra } = conflict;
  const [claim] = seriesIndex(dataset).get(series) ?? [];
  const name = claim && nameOf(dataset, "indicators", claim.indicator, locale);
  const label = claim && seriesLabel(dataset, claim, locale);
  const told = WORDS[locale].mustNotBeBelow(algebra === "ratio" ? 1 : 0);
  const statements = dataset.claims
    .filter(({ id }) => claims.includes(id))
    .map((each) => rowView(dataset, "claims", each, locale));
  const numbers = [
    ...numberRows(dataset, terms, locale),
    [{ text: `= ${result}` }, { text: told }, { text: "" }],
  ];
  return [
    text(
      BLANK,
      ...wrap(name ?? series, width).map((each) => line(each, "title")),
      ...wrap(joinParts([say(MODALITY_LABELS[modality], locale), label]), width).map((each) =>
        line(each, "faint"),
      ),
    ),
    ...indentBlocks(rowsOfCells(COLUMNS, numbers, width - INDENT, true), INDENT),
    text(BLANK),
    ...rowBlocks(statements, width, { indent: INDENT, remark: (row) => row.to.id }),
  ];
}

/** A conflict as fields of a line: series, kind, claims, and what their numbers come to. */
export function plainConflict({ series, modality, claims, result }: ClaimConflict): string[] {
  return [series, modality, claims.join("; "), result];
}
