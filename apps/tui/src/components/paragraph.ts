import type { ParagraphView } from "@peakline/core/view";
import type { Block } from "../layout/block.ts";
import { BLANK, type Line, padLine, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { type RowOptions, rowBlocks } from "./row.ts";

const NUMBER = 5;

function numbered(paragraph: ParagraphView, lines: readonly Line[]): Line[] {
  const number = segment(`${paragraph.number}`.padStart(NUMBER - 2), "label");
  return lines.map((line, index) => [...padLine(index === 0 ? [number] : [], NUMBER), ...line]);
}

/** A paragraph: its number, its part in the document, who speaks, what it is about, and what stands in it. */
export function paragraphBlocks(
  paragraph: ParagraphView,
  width: number,
  options?: RowOptions,
): Block[] {
  const room = width - NUMBER;
  const gist = wrap(paragraph.gist, room).map((each) => [
    segment(each, paragraph.furniture ? "faint" : "neutral"),
  ]);
  if (paragraph.furniture) return [{ lines: [BLANK, ...numbered(paragraph, gist)] }];
  const speaker = paragraph.speaker;
  const kind = segment(paragraph.kind, "faint");
  const head: Line =
    speaker === null
      ? [kind]
      : [kind, segment("  "), { ...segment(speaker.text, "link"), selectable: true }];
  const stop =
    speaker?.to === undefined ? undefined : ({ kind: "record", to: speaker.to } as const);
  // Every row of a paragraph comes from it: saying so each time would drown what differs.
  const rows = paragraph.rows.map((row) => ({ ...row, source: "" }));
  const [first = BLANK, ...rest] = numbered(paragraph, [head, ...gist]);
  return [
    { lines: [BLANK] },
    { ...(stop && { stop }), lines: [first] },
    { lines: rest },
    ...rowBlocks(rows, width, { ...options, indent: NUMBER }),
  ];
}
