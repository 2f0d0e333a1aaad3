import { COMPUTED_LABELS, type ComputedNoun, computedIds, say } from "@peakline/core/view";
import { limitOf } from "../arguments.ts";
import { rowBlocks } from "../components/row.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { BLANK, segment } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import { answerFilters, answersThatFit } from "./answer-filters.ts";
import { type AllAnswers, rowsAsOf } from "./answer-rows.ts";
import type { Run } from "./command.ts";
import { SHOWING } from "./options.ts";
import { writeAsData } from "./output.ts";
import { plainRow } from "./plain-row.ts";
import { dayOf } from "./question.ts";
import { show } from "./show.ts";

const WIDEST = 120;

/** What asks for nothing but how all answers are shown. */
const ONLY_SHOWN: readonly string[] = ["limit", ...SHOWING.map(({ name }) => name)];

/** All answers, where nothing else is asked for and they were prepared: then not even the record is read. */
async function preparedAnswers(
  { given, origin, locale }: Run,
  noun: ComputedNoun,
): Promise<AllAnswers | undefined> {
  const options = [...given.options.keys()];
  if (given.words.length > 0 || !options.every((name) => ONLY_SHOWN.includes(name))) return;
  return (await origin.prepared?.())?.answers(noun, locale);
}

/** Writes the answers that were asked for: lines in a pipe, and what people read in a terminal. */
function writeRows(
  { terminal, locale, write, remark }: Run,
  noun: ComputedNoun,
  { rows, total }: AllAnswers,
  isAll: boolean,
) {
  const words = WORDS[locale];
  if (rows.length === 0) return remark(isAll ? words.empty : words.nothing);
  if (!terminal.isTerminal) return write(rows.map(plainRow).join(""));
  const title = [
    segment(say(COMPUTED_LABELS[noun], locale), "accent"),
    segment(` ${words.count(rows.length, total)}`, "faint"),
  ];
  const blocks = rowBlocks(rows, Math.min(WIDEST, terminal.columns), {
    remark: (row) => row.to.id,
  });
  write(linesToString([title, BLANK, ...linesOf(blocks)], terminal.colour));
}

/** peakline findings, peakline targets, peakline series, peakline checks, peakline promises */
export const answers =
  (noun: ComputedNoun) =>
  async (run: Run): Promise<void> => {
    const { given, origin, locale } = run;
    const all = await preparedAnswers(run, noun);
    if (all !== undefined)
      return writeRows(run, noun, { ...all, rows: all.rows.slice(0, limitOf(given)) }, true);
    const dataset = await origin.record();
    const [id] = given.words;
    // What looks like an id is one, though there may be no answer of that id.
    const isId = id !== undefined && (/[/.]/.test(id) || computedIds(dataset, noun).includes(id));
    if (given.words.length === 1 && isId)
      return show({ ...run, given: { ...given, words: [noun, id] } });
    const filters = answerFilters(dataset, noun, given);
    const asOf = dayOf(given);
    const query = { ...filters, ...(asOf !== undefined && { asOf: [asOf] }) };
    if (await writeAsData(`/v1/${noun}`, query, run)) return;
    const rowOf = rowsAsOf(dataset, noun, asOf, locale);
    const rows = answersThatFit(dataset, noun, filters, asOf)
      .slice(0, limitOf(given))
      .flatMap((id) => rowOf(id) ?? []);
    const total = computedIds(dataset, noun).length;
    writeRows(run, noun, { rows, total }, Object.keys(query).length === 0);
  };
