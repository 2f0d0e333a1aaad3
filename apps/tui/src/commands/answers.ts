import { COMPUTED_LABELS, type ComputedNoun, computedIds, say } from "@peakline/core/view";
import { limitOf } from "../arguments.ts";
import { rowBlocks } from "../components/row.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { BLANK, segment } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import { answerFilters, answersThatFit } from "./answer-filters.ts";
import { rowsAsOf } from "./answer-rows.ts";
import type { Run } from "./command.ts";
import { writeAsData } from "./output.ts";
import { plainRow } from "./plain-row.ts";
import { dayOf } from "./question.ts";
import { show } from "./show.ts";

const WIDEST = 120;

/** peakline findings, peakline targets, peakline series, peakline checks, peakline promises */
export const answers =
  (noun: ComputedNoun) =>
  async (run: Run): Promise<void> => {
    const { given, origin, terminal, locale, write, remark } = run;
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
    const words = WORDS[locale];
    if (rows.length === 0)
      return remark(Object.keys(query).length === 0 ? words.empty : words.nothing);
    if (!terminal.isTerminal) return write(rows.map(plainRow).join(""));
    const title = [
      segment(say(COMPUTED_LABELS[noun], locale), "accent"),
      segment(` ${words.count(rows.length, computedIds(dataset, noun).length)}`, "faint"),
    ];
    const blocks = rowBlocks(rows, Math.min(WIDEST, terminal.columns), {
      remark: (row) => row.to.id,
    });
    write(linesToString([title, BLANK, ...linesOf(blocks)], terminal.colour));
  };
