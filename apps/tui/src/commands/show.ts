import { type Dataset, NOUNS, type Noun, nearest } from "@peakline/core";
import {
  COMPUTED_NOUNS,
  type ComputedNoun,
  computedIds,
  type DocumentView,
  NOUN_LABEL,
  type RecordView,
  type Row,
} from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { isOn } from "../arguments.ts";
import { findRecord, pageOf, recordBlocks, relatedBlocks } from "../components/record.ts";
import { didYouMean, notFound, usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { findNoun, nounOf } from "./noun.ts";
import { writeBody } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 100;

const idsOf = (dataset: Dataset, nouns: readonly Noun[]) =>
  nouns.flatMap((noun) => dataset[noun].map(({ id }) => id));

const singular = (noun: Noun) => NOUN_LABEL[noun].en.toLowerCase();

/** The answer of the engine that words name: "targets <id>"; undefined where they name a record. */
function answerOf(dataset: Dataset, [first, id]: readonly string[]) {
  const noun = COMPUTED_NOUNS.find(
    (each) => each === first || `${each}`.replace(/s$/, "") === first,
  );
  if (noun === undefined || id === undefined) return undefined;
  const ids = computedIds(dataset, noun);
  if (ids.includes(id)) return { noun, id };
  throw notFound(`There is nothing "${id}" among the ${noun}.`, didYouMean(nearest(id, ids)));
}

/** The record or answer that words name: "<id>", or "<noun> <id>". */
function targetOf(
  dataset: Dataset,
  words: readonly string[],
): { noun: Noun | ComputedNoun; id: string } {
  const [first, second, ...rest] = words;
  const answer = answerOf(dataset, words);
  if (answer !== undefined && rest.length === 0) return answer;
  if (first === undefined) throw usage("An id is missing.", "peakline show <id>");
  if (rest.length > 0) throw usage("show takes one record.", "peakline show <noun> <id>");
  const asked = second === undefined ? undefined : nounOf(first);
  const id = second ?? first;
  const having = NOUNS.filter((noun) => findRecord(dataset, noun, id) !== undefined);
  const [found, other] = asked === undefined ? having : having.filter((noun) => noun === asked);
  if (found !== undefined && other === undefined) return { noun: found, id };
  if (found !== undefined) {
    const ways = having.map((noun) => `peakline show ${noun} ${id}`).join("\n");
    throw usage(`Several nouns have the id "${id}". Name the one that is meant:`, ways);
  }
  const alone = second === undefined ? findNoun(first) : undefined;
  if (alone !== undefined)
    throw usage(
      "An id is missing.",
      `peakline list ${alone} has them: peakline show ${alone} <id>`,
    );
  const [elsewhere] = having;
  const advice =
    elsewhere === undefined
      ? didYouMean(nearest(id, idsOf(dataset, asked === undefined ? NOUNS : [asked])))
      : `There is a ${singular(elsewhere)}: peakline show ${elsewhere} ${id}`;
  throw notFound(
    `There is no ${asked === undefined ? "record" : singular(asked)} "${id}".`,
    advice,
  );
}

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
  const { noun, id } = targetOf(dataset, given.words);
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
