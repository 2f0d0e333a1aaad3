import { nearest } from "@peakline/core";
import { type Case, gallery as casesOf } from "@peakline/core/view";
import { chartBlock } from "../components/chart.ts";
import { didYouMean, notFound, usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf, text } from "../layout/block.ts";
import { segment } from "../layout/line.ts";
import { wrapLine } from "../layout/wrap.ts";
import type { Run } from "./command.ts";

/** How many lines a chart over time takes. */
const CHART_LINES = 14;

/** The cases of a name: one by its own, several by their kind. */
function casesNamed(all: readonly Case[], name: string): Case[] {
  const found = all.filter(({ id, spec }) => id === name || spec.kind === name);
  if (found.length > 0) return found;
  const names = [...new Set(all.flatMap(({ id, spec }) => [id, spec.kind]))];
  throw notFound(
    `The gallery has no "${name}".`,
    didYouMean(nearest(name, names)) || `It has ${names.join(", ")}.`,
  );
}

/** peakline gallery [name] */
export async function gallery({ given, terminal, locale, write }: Run): Promise<void> {
  const [name, ...rest] = given.words;
  if (rest.length > 0) throw usage("gallery takes one name.");
  const { dataset } = await import("@peakline/core/data");
  const all = casesOf(dataset, locale);
  const width = terminal.columns;
  const room = { width, lines: CHART_LINES, drawings: terminal.drawings };
  const blocks = (name === undefined ? all : casesNamed(all, name)).flatMap((each, index) => [
    text(
      ...(index === 0 ? [] : [[]]),
      ...wrapLine([segment(each.id, "key"), segment("  "), segment(each.name)], width),
    ),
    chartBlock(each.spec, room, each.spec.title === each.name ? each.name : ""),
  ]);
  write(linesToString(linesOf(blocks), terminal.colour));
}
