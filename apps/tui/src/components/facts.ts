import type { Fact, TextLink } from "@peakline/core/view";
import type { Block, Stop } from "../layout/block.ts";
import { cellsOf } from "../layout/cells.ts";
import { type Line, padLine, segment } from "../layout/line.ts";
import { wrapLine } from "../layout/wrap.ts";
import type { Words } from "../words.ts";

const GAP = 2;
const STACKED_BELOW = 48;
const STACKED_INDENT = 2;

/** A fact as it is drawn, whatever it is about. */
type LabelledFact = Pick<Fact, "label" | "values" | "inferred">;

function stopOf(link: TextLink): Stop | undefined {
  if (link.to !== undefined) return { kind: "record", to: link.to };
  return link.href === undefined ? undefined : { kind: "address", href: link.href };
}

/** The width of the column of labels; 0 where labels stand above their values. */
function labelWidth(facts: readonly LabelledFact[], width: number): number {
  if (width < STACKED_BELOW) return 0;
  const widest = facts.reduce((cells, { label }) => Math.max(cells, cellsOf(label)), 0);
  return Math.min(widest, Math.floor(width / 3));
}

function valueBlock(link: TextLink, label: Line, indent: number, width: number, mark: Line): Block {
  const stop = stopOf(link);
  const value = {
    ...segment(link.text, stop === undefined ? "neutral" : "link"),
    selectable: stop !== undefined,
  };
  const lines = wrapLine([value, ...mark], width - indent).map((line, index) => [
    ...padLine(index === 0 ? label : [], indent),
    ...line,
  ]);
  return { ...(stop && { stop }), lines };
}

/** Labelled facts; those that the source does not print say so. Each value that leads somewhere is a stop. */
export function factBlocks(facts: readonly LabelledFact[], width: number, words: Words): Block[] {
  const labels = labelWidth(facts, width);
  return facts.flatMap((fact) => {
    const label = wrapLine([segment(fact.label, "label")], labels || width);
    const mark = fact.inferred ? [segment("  "), segment(words.inferred, "inferred")] : [];
    const stacked = labels === 0;
    const indent = stacked ? STACKED_INDENT : labels + GAP;
    const values = fact.values.map((value, index) =>
      valueBlock(
        value,
        stacked ? [] : (label[index] ?? []),
        indent,
        width,
        index === 0 ? mark : [],
      ),
    );
    // A label longer than its values goes on below them.
    const rest = stacked ? [] : label.slice(values.length);
    return [
      ...(stacked ? [{ lines: label }] : []),
      ...values,
      ...(rest.length > 0 ? [{ lines: rest }] : []),
    ];
  });
}
