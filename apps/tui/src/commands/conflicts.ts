import { claimsAsOf, findConflicts } from "@peakline/core";
import { conflictBlocks, plainConflict } from "../components/conflict.ts";
import { usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { withoutDoubleBlanks } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeAsData } from "./output.ts";
import { dayOf } from "./question.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 100;

/** peakline conflicts */
export async function conflicts(run: Run): Promise<void> {
  const { given, origin, terminal, locale, write, remark } = run;
  if (given.words.length > 0) throw usage("conflicts takes no words.", "peakline conflicts");
  const asOf = dayOf(given);
  const query = asOf === undefined ? {} : { asOf: [asOf] };
  if (await writeAsData("/v1/conflicts", query, run)) return;
  const dataset = await origin.record();
  const found = findConflicts(dataset, { asOf });
  const words = WORDS[locale];
  if (found.length === 0) return remark(words.noConflicts(claimsAsOf(dataset, asOf).length));
  if (!terminal.isTerminal)
    return write(found.map((conflict) => tsvLine(plainConflict(conflict))).join(""));
  const width = Math.min(WIDEST, terminal.columns);
  const blocks = found.flatMap((conflict) => conflictBlocks(dataset, conflict, width, locale));
  write(linesToString(withoutDoubleBlanks(linesOf(blocks)), terminal.colour));
}
