import type { Dataset } from "@peakline/core";
import { type Locale, say } from "@peakline/core/view";
import type { Answer, Entry, Fact, Table } from "./answer.ts";
import { createSources } from "./cite.ts";
import { Refusal } from "./refusal.ts";
import type { Part, Sheet } from "./sheet.ts";
import { textOf } from "./text.ts";
import { clip, tokensOf } from "./tokens.ts";

/** What an answer may come to, in tokens: its text, and its structured content each. */
export const LONGEST = 2000;

/** What one text of an answer may come to. */
const TEXT = 160;
/** How many values of a fact, and cells of a row, one part shows. */
const VALUES = 8;
/** How many places a record of a list cites; all of them stand on its own page. */
const PLACES = 4;

function cutFact({ values, ...fact }: Fact): Fact {
  const rest = values.length - VALUES;
  return {
    ...fact,
    values: [
      ...values.slice(0, VALUES).map((value) => ({ ...value, text: clip(value.text, TEXT / 2) })),
      ...(rest > 0 ? [{ text: `+ ${rest}` }] : []),
    ],
  };
}

function cutEntry(entry: Entry): Entry {
  return {
    ...entry,
    title: clip(entry.title, TEXT),
    ...(entry.value !== undefined && { value: clip(entry.value, TEXT) }),
    ...(entry.detail !== undefined && { detail: clip(entry.detail, TEXT) }),
  };
}

/** Tables out of rows that follow each other. */
function tablesOf(parts: readonly Part[]): Table[] {
  const tables: { head: unknown; table: Table }[] = [];
  for (const part of parts) {
    if (part.kind !== "row") continue;
    const cells = part.cells.slice(0, VALUES).map((cell) => clip(cell, TEXT));
    const last = tables.at(-1);
    if (last?.head === part.table) last.table.rows.push(cells);
    else {
      const { note } = part.table;
      const table = { ...part.table, ...(note !== undefined && { note: clip(note, TEXT) }) };
      tables.push({ head: part.table, table: { ...table, rows: [cells] } });
    }
  }
  return tables.map(({ table }) => table);
}

/** The answer with the parts from one to before another. */
function answerWith(
  dataset: Dataset,
  sheet: Sheet,
  [from, to]: readonly [number, number],
  locale: Locale,
): Answer {
  const sources = createSources(dataset, locale);
  const shown = sheet.parts.slice(from, to);
  const cites = sources.cite(sheet.places.slice(0, PLACES));
  const facts = shown.flatMap((part) => (part.kind === "fact" ? [cutFact(part.fact)] : []));
  const notes = shown.flatMap((part) => (part.kind === "note" ? [clip(part.text, TEXT)] : []));
  const tables = tablesOf(shown);
  const records = shown.flatMap((part) => {
    if (part.kind !== "record") return [];
    const cited = sources.cite(part.places.slice(0, PLACES));
    return [{ ...cutEntry(part.entry), ...(cited.length > 0 && { cites: cited }) }];
  });
  const left = sheet.parts.length - to;
  const { kind, title, value, about, tags, web, api, narrower } = sheet;
  return {
    kind: clip(kind, TEXT),
    title: clip(title, TEXT),
    ...(value !== undefined && { value: clip(value, TEXT) }),
    ...(about !== undefined && { about: clip(about, TEXT) }),
    ...(tags !== undefined && tags.length > 0 && { tags: tags.slice(0, VALUES) }),
    ...(facts.length > 0 && { facts }),
    ...(notes.length > 0 && { notes }),
    ...(tables.length > 0 && { tables }),
    ...(records.length > 0 && { records }),
    ...(cites.length > 0 && { cites }),
    sources: sources.list().map((source) => ({ ...source, title: clip(source.title, TEXT) })),
    version: dataset.version,
    web,
    api,
    ...(left > 0 && { more: { left, cursor: `${to}`, narrower: say(narrower, locale) } }),
  };
}

const fits = (answer: Answer, locale: Locale) =>
  tokensOf(textOf(answer, locale)) <= LONGEST && tokensOf(JSON.stringify(answer)) <= LONGEST;

/**
 * As much of an answer as may be sent at once, from a cursor on; always at least one part, so that following the
 * cursors ends.
 * @param cursor `more.cursor` of the answer before
 * @throws Refusal where the cursor lies beyond the end
 */
export function cutToLength(
  dataset: Dataset,
  sheet: Sheet,
  cursor: string | undefined,
  locale: Locale,
): Answer {
  const from = Number(cursor ?? 0);
  const count = sheet.parts.length;
  if (from > 0 && from >= count)
    throw new Refusal(
      `The cursor "${cursor}" lies beyond the end: this answer has ${count} parts.`,
      ["Leave the cursor out to start from the beginning."],
    );
  let [low, high] = [Math.min(from + 1, count), count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(answerWith(dataset, sheet, [from, middle], locale), locale)) low = middle;
    else high = middle - 1;
  }
  return answerWith(dataset, sheet, [from, low], locale);
}
