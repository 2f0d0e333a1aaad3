import type { Row } from "@peakline/core/view";
import { cellsOf, truncate } from "../layout/cells.ts";
import { type Line, type Role, segment } from "../layout/line.ts";

const GAP = 2;
const WIDEST_VALUE = 26;
const SAMPLE = 100;

/** The columns of a list of one-line rows; a width of 0 leaves the column out. */
export interface Columns {
  readonly lead: number;
  readonly value: number;
  readonly title: number;
  readonly period: number;
  readonly tag: number;
}

const widest = (texts: readonly string[], most: number) =>
  Math.min(most, Math.max(0, ...texts.map(cellsOf)));

/** The share of a line below which a title tells too little. */
const TITLE_SHARE = 0.42;
/** What the other columns give up for it, in this order, and down to which width. */
const GIVING = [
  ["tag", 14],
  ["period", 16],
  ["value", 14],
] as const;

/** The columns with a title of readable width: one long tag must not cut every title. */
function withReadableTitle(columns: Columns, width: number): Columns {
  const kept = { ...columns };
  for (const [name, least] of GIVING) {
    const missing = Math.floor(width * TITLE_SHARE) - kept.title;
    const given = Math.max(0, Math.min(missing, kept[name] - least));
    kept[name] -= given;
    kept.title += given;
  }
  return kept;
}

/**
 * Chooses the columns for a width: the title comes first, then value, tag and period as there is room.
 * @returns null where there is no end of room: then nothing is cut, and nothing stands below each other
 */
export function columnsOf(rows: readonly Row[], width: number, lead = 0): Columns | null {
  if (width === Number.POSITIVE_INFINITY) return null;
  const sample = rows.slice(0, SAMPLE);
  const most = Math.min(WIDEST_VALUE, Math.floor(width * 0.28));
  const value = widest(
    sample.map((row) => row.value),
    most,
  );
  const tag =
    width < 70
      ? 0
      : widest(
          sample.map((row) => row.tags[0]?.text ?? ""),
          22,
        );
  const period =
    width < 100
      ? 0
      : widest(
          sample.map((row) => row.period),
          26,
        );
  const others = [lead, value, tag, period].filter((cells) => cells > 0);
  const title = width - others.reduce((sum, cells) => sum + cells + GAP, 0);
  return withReadableTitle({ lead, value, title, period, tag }, width);
}

/** A row as one line of a list. */
export function tableRow(row: Row, columns: Columns | null, lead = ""): Line {
  const mark = (field: "value" | "period", otherwise: Role) =>
    row.inferred.includes(field) ? "inferred" : otherwise;
  const [tag] = row.tags;
  const cells: [string, number, Role][] = [
    [lead, columns?.lead ?? cellsOf(lead), "faint"],
    [row.value, columns?.value ?? cellsOf(row.value), mark("value", "value")],
    [row.title, columns?.title ?? cellsOf(row.title), "neutral"],
    [row.period, columns?.period ?? cellsOf(row.period), mark("period", "faint")],
    [
      tag?.text ?? "",
      columns?.tag ?? cellsOf(tag?.text ?? ""),
      tag === undefined || tag.tone === "neutral" ? "faint" : tag.tone,
    ],
  ];
  return cells
    .filter(([, width]) => width > 0)
    .flatMap(([text, width, role], index) => [
      { ...segment(" ".repeat(index === 0 ? 0 : GAP)), selectable: true },
      ...cellOf(text, width, role),
    ]);
}

/** A cell of a column; only its text is underlined where it is marked, not what fills the column. */
function cellOf(text: string, width: number, role: Role): Line {
  const cut = truncate(text, width);
  return [
    { ...segment(cut, role), selectable: true },
    { ...segment(" ".repeat(width - cellsOf(cut))), selectable: true },
  ];
}
