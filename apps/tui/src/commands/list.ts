import { filterRecords, type Noun, type Nouns, recordAsOf } from "@peakline/core";
import { NOUN_LABELS, rowView, say } from "@peakline/core/view";
import { limitOf } from "../arguments.ts";
import { rowBlocks, withoutSource } from "../components/row.ts";
import { usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { BLANK, segment } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { filtersOf } from "./filters.ts";
import { findCommand } from "./help.ts";
import { nounOf } from "./noun.ts";
import { optionsOf } from "./options.ts";
import { writeAsData } from "./output.ts";
import { plainRow } from "./plain-row.ts";
import { dayOf } from "./question.ts";

/** The nouns that come to be known on a day: the others are made by no publication. */
const BY_DAY: readonly Noun[] = ["documents", "claims", "commitments"];
const WIDEST = 120;

/** peakline list <noun> */
export async function list(run: Run): Promise<void> {
  const { given, origin, terminal, locale, write, remark, commands } = run;
  const [word, ...rest] = given.words;
  const noun = nounOf(word);
  const asOf = dayOf(given);
  if (asOf !== undefined && !BY_DAY.includes(noun))
    throw usage(WORDS[locale].notByDay(noun), `${BY_DAY.join(", ")} do.`);
  const dataset = recordAsOf(await origin.record(), asOf);
  const own = optionsOf(findCommand(commands, "list")).map(({ name }) => name);
  const filters = filtersOf(dataset, noun, given, rest, own);
  const query = { ...filters, ...(asOf !== undefined && { asOf: [asOf] }) };
  if (await writeAsData(`/v1/${noun}`, query, run)) return;
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
