import { filterRecords, type Noun, type Nouns } from "@peakline/core";
import { NOUN_LABELS, rowView, say } from "@peakline/core/view";
import { limitOf } from "../arguments.ts";
import { rowBlocks, withoutSource } from "../components/row.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { BLANK, segment } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { filtersOf } from "./filters.ts";
import { nounOf } from "./noun.ts";
import { writeAsData } from "./output.ts";
import { plainRow } from "./plain-row.ts";

const OWN_OPTIONS = ["limit", "json", "csv", "lang"];
const WIDEST = 120;

/** peakline list <noun> */
export async function list(run: Run): Promise<void> {
  const { given, terminal, locale, write, remark } = run;
  const [word, ...rest] = given.words;
  const noun = nounOf(word);
  const { dataset } = await import("@peakline/core/data");
  const filters = filtersOf(dataset, noun, given, rest, OWN_OPTIONS);
  if (await writeAsData(`/v1/${noun}`, filters, run)) return;
  const records: readonly Nouns[Noun][] = filterRecords(dataset, noun, filters);
  const rows = records
    .slice(0, limitOf(given))
    .map((record) => rowView(dataset, noun, record, locale));
  const words = WORDS[locale];
  if (rows.length === 0)
    return remark(Object.keys(filters).length === 0 ? words.empty : words.nothing);
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
