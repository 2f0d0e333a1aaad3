import type { DocumentView, RecordView, Row } from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { isOn } from "../arguments.ts";
import { recordBlocks, relatedBlocks } from "../components/record.ts";
import { notFound } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { pageOf } from "../page.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { namedBy } from "./named.ts";
import { writeBody } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 100;

const plainRow = (heading: string, row: Row) =>
  tsvLine([heading, row.to.id, row.value, row.period, row.title]);

/** A record as lines: a label, then its values, with tabs between. */
function plainRecord(view: RecordView | DocumentView, inferred: string): string {
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
    ...(view.derived?.values ?? []).map(({ value, title, series, arithmetic }) =>
      tsvLine([view.derived?.heading ?? "", value, title, series, ...arithmetic]),
    ),
    ...(view.tables ?? []).flatMap(({ heading, note, rows }) => [
      ...(note === "" ? [] : [tsvLine([heading, note])]),
      ...rows.map((row) => tsvLine([heading, ...row.map(({ text }) => text)])),
    ]),
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

/** peakline show [noun] <id> */
export async function show({ given, terminal, locale, write }: Run): Promise<void> {
  const { dataset } = await import("@peakline/core/data");
  const { noun, id } = namedBy(dataset, given.words);
  if (isOn(given, "json"))
    return writeBody(await apiBody(`/v1/${noun}/${id}`), { terminal, write });
  const view = pageOf(dataset, noun, id, locale);
  if (view === undefined) throw notFound(`There is no record "${id}".`);
  const words = WORDS[locale];
  if (!terminal.isTerminal) return write(plainRecord(view, words.inferred));
  const width = Math.min(WIDEST, terminal.columns);
  const blocks = [
    ...recordBlocks(view, width, words),
    ...relatedBlocks(view, width, { remark: (row: Row) => row.to.id }),
  ];
  write(linesToString(linesOf(blocks), terminal.colour));
}
