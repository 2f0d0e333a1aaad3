import type { RecordView } from "@peakline/core/view";
import { type Block, text } from "../layout/block.ts";
import { BLANK, type Line, line, type Role, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import { tagsLine } from "./tags.ts";

/** How a headline looks: a verdict by its tone, any other value in the accent. */
function headlineRole({ tone }: RecordView): Role {
  if (tone === "neutral") return "value";
  return tone === undefined || tone === "good" ? "accent" : tone;
}

/** What a record is, its title, what to read first, and the text under that. */
export function headingBlock(view: RecordView, width: number): Block {
  const kind = [segment(view.kind, "accent"), segment("  "), ...tagsLine(view.tags)];
  const lines: Line[] = [
    ...wrapLine(kind, width),
    ...wrap(view.title, width).map((each) => line(each, "title")),
  ];
  if (view.headline !== "" || view.lead !== "") lines.push(BLANK);
  if (view.headline !== "") {
    lines.push(...wrap(view.headline, width).map((each) => line(each, headlineRole(view))));
  }
  if (view.lead !== "") lines.push(...wrap(view.lead, width).map((each) => line(each)));
  return text(...lines, BLANK);
}
