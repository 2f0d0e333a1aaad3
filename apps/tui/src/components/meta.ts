import type { Row } from "@peakline/core/view";
import { type Line, segment } from "../layout/line.ts";

/** Puts the parts of a line between dots, as `joinParts` does with texts. */
function joined(parts: readonly Line[]): Line {
  return parts
    .filter((part) => part.some(({ text }) => text !== ""))
    .flatMap((part, index) => (index === 0 ? part : [segment(" · ", "faint"), ...part]));
}

/** Beside or under a row: a remark (its id, say), when and from where; a period that is inferred looks so. */
export function metaLine(row: Row, remark = ""): Line {
  return joined([
    [segment(remark, "faint")],
    [segment(row.period, row.inferred.includes("period") ? "inferred" : "faint")],
    [segment(row.source, "faint")],
  ]);
}

/** The value of a row and what it allows. */
export function valueLine(row: Row): Line {
  return joined([
    [segment(row.value, row.inferred.includes("value") ? "inferred" : "value")],
    [segment(row.interval)],
  ]);
}
