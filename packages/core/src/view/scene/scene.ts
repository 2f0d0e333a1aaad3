import { say } from "../locale.ts";
import { layBoard } from "./board.ts";
import { layGraph } from "./graph.ts";
import { drawKey } from "./key.ts";
import type { Laid } from "./layout.ts";
import type { Medium } from "./medium.ts";
import { layPlot } from "./plot.ts";
import { layRows } from "./rows.ts";
import { sentenceOf } from "./sentence.ts";
import type { Scene } from "./shape.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import { dataOf, type Spec } from "./spec.ts";
import { layTimeline } from "./timeline.ts";
import { CHART_WORDS } from "./words.ts";
import { wrap } from "./wrap.ts";

function lay(spec: Spec, medium: Medium, sheet: Sheet, start: number): Laid {
  switch (spec.kind) {
    case "compare":
    case "conflict":
      return layRows(spec, medium, sheet, start);
    case "scoreboard":
      return layBoard(spec, medium, sheet, start);
    case "derivation":
    case "plan":
      return layGraph(spec, medium, sheet, start);
    case "timeline":
      return layTimeline(spec, medium, sheet, start);
    default:
      return layPlot(spec, medium, sheet, start);
  }
}

/** The words that stand where nothing can be drawn. */
function layNothing(spec: Spec, { line }: Medium, sheet: Sheet, start: number): Laid {
  const text = say(CHART_WORDS.nothing, spec.locale);
  sheet.set({ role: "note", x: 0, y: start + line / 2, text, anchor: "start" });
  return { bottom: start + line, axis: null };
}

/** How a scene is framed. */
export interface Framing {
  /** Whether the title stands in the drawing: where it stands alone, and nothing around it says what it is. */
  readonly titled?: boolean;
}

/**
 * A chart laid out for a medium.
 * @example
 * const spec = pathChart([{ year: 2025, lower: "100", upper: "100" }, { year: 2030, lower: "82", upper: "82" }], "en");
 * [WIDE, NARROW].map((medium) => scene(spec, medium).width); // [720, 344]
 */
export function scene(spec: Spec, medium: Medium, { titled = false }: Framing = {}): Scene {
  const sheet = createSheet(medium);
  const { line, width } = medium;
  const titles = titled ? wrap(spec.title, width, 3, medium) : [];
  titles.forEach((text, index) => {
    sheet.set({ role: "title", x: 0, y: (index + 0.5) * line, text, anchor: "start" });
  });
  const start = titles.length === 0 ? 0 : titles.length * line + (medium.inCells ? 0 : medium.gap);
  const { bottom, axis } =
    dataOf(spec).length === 0
      ? layNothing(spec, medium, sheet, start)
      : lay(spec, medium, sheet, start);
  // The lowest outline lies half outside its box.
  const edge = medium.inCells ? 0 : 1;
  const height = Math.ceil(drawKey(sheet, medium, spec.locale, bottom)) + edge;
  return {
    kind: spec.kind,
    width,
    height,
    title: spec.title,
    sentence: sentenceOf(spec),
    shapes: sheet.shapes,
    axis,
  };
}
