import { recordAsOf } from "@peakline/core";
import {
  chartsOf,
  type DocumentView,
  type RecordView,
  type Row,
  type Spec,
  type TableView,
  type Target,
  tableOf,
} from "@peakline/core/view";
import { recordText } from "../api.ts";
import { chartBlocks } from "../components/chart.ts";
import { recordBlocks, relatedBlocks } from "../components/record.ts";
import { notFound } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { pageOf } from "../page.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { namedBy } from "./named.ts";
import { writeAnswer, writeRecordMarkdown } from "./output.ts";
import { dayOf } from "./question.ts";
import { tsvLine } from "./tsv.ts";

/** Lines longer than this are hard to read on; a drawing may be wider. */
const [WIDEST, WIDEST_DRAWING] = [100, 140];
/** How many lines a chart over time takes. */
const CHART_LINES = 14;

const plainRow = (heading: string, row: Row) =>
  tsvLine([heading, row.to.id, row.value, row.period, row.title]);

/** Tables as lines: the heading with what must be known of it, then the heading before each row. */
const plainTables = (tables: readonly TableView[]) =>
  tables.flatMap(({ heading, note, rows }) => [
    ...(note === "" ? [] : [tsvLine([heading, note])]),
    ...rows.map((row) => tsvLine([heading, ...row.map(({ text }) => text)])),
  ]);

/**
 * A record as lines: a label, then its values, with tabs between. A chart is its sentence and its table: who pipes looks for
 * words and cuts columns, and neither can be done with a drawing.
 */
function plainRecord(
  view: RecordView | DocumentView,
  charts: readonly Spec[],
  inferred: string,
): string {
  const lines = [
    tsvLine([view.kind, view.to.id]),
    tsvLine(["", view.title]),
    ...[view.headline, view.lead].filter(Boolean).map((text) => tsvLine(["", text])),
    ...view.tags.map(({ text }) => tsvLine(["", text])),
    ...view.facts.flatMap((fact) =>
      fact.values.map((value, index) =>
        tsvLine([fact.label, value.text, ...(fact.inferred && index === 0 ? [inferred] : [])]),
      ),
    ),
    ...view.notes.map((note) => tsvLine([note.heading, note.text])),
    ...plainTables(charts.map(tableOf)),
    ...(view.derived?.values ?? []).map(({ value, title, series, arithmetic }) =>
      tsvLine([view.derived?.heading ?? "", value, title, series, ...arithmetic]),
    ),
    ...plainTables(view.tables ?? []),
    ...view.sections.flatMap(({ heading, rows }) => rows.map((row) => plainRow(heading, row))),
  ];
  const paragraphs = "paragraphs" in view ? view.paragraphs : [];
  for (const { number, kind, gist, rows } of paragraphs) {
    lines.push(
      tsvLine([`${number}`, kind, gist]),
      ...rows.map((row) => plainRow(`${number}`, row)),
    );
  }
  return lines.join("");
}

/** What is known of a record on a day, and the same as a question to the API. */
const knownOn = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf: [asOf] });

/** A record in the form for programs that is asked for; false where people are to read. */
async function showAsData(to: Target, run: Run): Promise<boolean> {
  const { given, origin } = run;
  const query = knownOn(dayOf(given));
  if (await writeAnswer(() => recordText(origin, to, query), run)) return true;
  return writeRecordMarkdown(`/v1/${to.noun}/${to.id}`, query, run);
}

/** peakline show [noun] <id> */
export async function show(run: Run): Promise<void> {
  const { given, origin, terminal, locale, write } = run;
  const whole = await origin.record();
  const { noun, id } = namedBy(whole, given.words, "show");
  if (await showAsData({ noun, id }, run)) return;
  const asOf = dayOf(given);
  const dataset = recordAsOf(whole, asOf);
  const view = pageOf(dataset, noun, id, locale);
  if (view === undefined)
    throw notFound(
      asOf === undefined
        ? `There is no record "${id}".`
        : `There was no record "${id}" on ${asOf}.`,
    );
  const words = WORDS[locale];
  const charts = chartsOf(dataset, { noun, id }, locale);
  if (!terminal.isTerminal) return write(plainRecord(view, charts, words.inferred));
  const width = Math.min(WIDEST, terminal.columns);
  const blocks = [
    ...recordBlocks(view, width, words),
    ...chartBlocks(
      charts,
      {
        width: Math.min(WIDEST_DRAWING, terminal.columns),
        lines: CHART_LINES,
        drawings: terminal.drawings,
      },
      view.title,
    ),
    ...relatedBlocks(view, width, { remark: (row: Row) => row.to.id }),
  ];
  write(linesToString(linesOf(blocks), terminal.colour));
}
