import { filterRecords, type Noun, type Nouns } from "@peakline/core";
import { NOUN_LABELS, type Row, rowView, say } from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { isOn, limitOf } from "../arguments.ts";
import { rowBlocks, withoutSource } from "../components/row.ts";
import { usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { BLANK, segment } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { filtersOf } from "./filters.ts";
import { nounOf } from "./noun.ts";
import { writeBody } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const OWN_OPTIONS = ["limit", "json", "csv", "lang"];
const WIDEST = 120;

const plainRow = (row: Row) =>
  tsvLine([
    row.to.id,
    row.value,
    row.period,
    row.title,
    row.source,
    row.tags.map(({ text }) => text).join("; "),
    row.inferred.join("; "),
  ]);

/** peakline list <noun> */
export async function list({ given, terminal, locale, write, remark }: Run): Promise<void> {
  const [word, ...rest] = given.words;
  const noun = nounOf(word);
  const { dataset } = await import("@peakline/core/data");
  const filters = filtersOf(dataset, noun, given, rest, OWN_OPTIONS);
  const limit = limitOf(given);
  const [json, csv] = [isOn(given, "json"), isOn(given, "csv")];
  if (json && csv) throw usage("--json and --csv exclude each other.");
  if (csv && limit !== undefined) throw usage("CSV is always whole: leave --limit out.");
  if (csv) return writeBody(await apiBody(`/v1/${noun}.csv`, filters), { terminal, write });
  if (json) {
    const query = limit === undefined ? filters : { ...filters, limit: [`${limit}`] };
    const body = await apiBody(`/v1/${noun}`, query);
    remarkRest(body, remark);
    return writeBody(body, { terminal, write });
  }
  const records: readonly Nouns[Noun][] = filterRecords(dataset, noun, filters);
  const rows = records.slice(0, limit).map((record) => rowView(dataset, noun, record, locale));
  const words = WORDS[locale];
  if (rows.length === 0) return remark(words.nothing);
  if (!terminal.isTerminal) return write(rows.map(plainRow).join(""));
  const blocks = rowBlocks(rows.map(withoutSource), Math.min(WIDEST, terminal.columns), {
    remark: (row) => row.to.id,
  });
  const title = [
    segment(say(NOUN_LABELS[noun], locale), "accent"),
    segment(` ${words.count(rows.length, dataset[noun].length)}`, "faint"),
  ];
  write(linesToString([title, BLANK, ...linesOf(blocks)], terminal.colour));
}

/** The API answers in pages: a reader of the first must know that there is more. */
function remarkRest(body: string, remark: (text: string) => void): void {
  const { data, next, total } = JSON.parse(body) as {
    data: unknown[];
    next?: string;
    total: number;
  };
  if (next !== undefined)
    remark(`${data.length} of ${total} records; --limit gives more, --csv all.`);
}
