import type { DocumentView } from "@peakline/core/view";
import { type Block, text } from "../layout/block.ts";
import { BLANK, line } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { coverageBar } from "./coverage.ts";
import { paragraphBlocks } from "./paragraph.ts";
import type { RowOptions } from "./row.ts";

const BAR = 48;

/** How much of a document's numbers is accounted for, drawn and in words. */
function coverageBlock({ coverage }: DocumentView, width: number): Block {
  if (coverage === null) return text();
  const words = wrap(coverage.text, width).map((each) => line(each, "faint"));
  return text(BLANK, coverageBar(coverage, Math.min(BAR, width)), ...words);
}

/** A document paragraph by paragraph, with its claims and commitments at their place. */
export function documentBlocks(view: DocumentView, width: number, options?: RowOptions): Block[] {
  return [
    coverageBlock(view, width),
    ...view.paragraphs.flatMap((paragraph) => paragraphBlocks(paragraph, width, options)),
  ];
}
