import type { Row } from "@peakline/core/view";
import { tsvLine } from "./tsv.ts";

/** A row of a list in a pipe: id, value, period, title, source, tags, which of them is inferred; of an answer its detail too. */
export const plainRow = (row: Row): string =>
  tsvLine([
    row.to.id,
    row.value,
    row.period,
    row.title,
    row.source,
    row.tags.map(({ text }) => text).join("; "),
    row.inferred.join("; "),
    ...(row.detail === undefined ? [] : [row.detail]),
  ]);
