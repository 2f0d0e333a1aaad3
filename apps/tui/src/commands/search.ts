import { type Noun, parseQuery, runQuery } from "@peakline/core";
import { createSearch } from "@peakline/core/search";
import { NOUN_LABEL, queryIssueText, type Row, rowView, say } from "@peakline/core/view";
import { limitOf } from "../arguments.ts";
import { nothingFound } from "../components/nothing-found.ts";
import { rowBlocks, withoutSource } from "../components/row.ts";
import { usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import { findRecord } from "../page.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeAsData } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 120;
const ON_A_TERMINAL = 20;

const plainRow = ({ to, value, period, title }: Row) =>
  tsvLine([to.noun, to.id, value, period, title]);

/** peakline search <words> */
export async function search(run: Run): Promise<void> {
  const { given, origin, terminal, locale, write, remark } = run;
  const query = given.words.join(" ").trim();
  if (query === "") throw usage("What shall be searched for?", "peakline search <words>");
  if (await writeAsData("/v1/search", { q: [query] }, run, false)) return;
  const limit = limitOf(given);
  const dataset = await origin.record();
  const prepared = await origin.prepared?.();
  const index = createSearch(dataset, prepared?.searchIndex());
  const { hits, issues } = runQuery(dataset, index, parseQuery(query), {
    limit: Number.POSITIVE_INFINITY,
  });
  if (issues.length > 0)
    throw usage(issues.map((issue) => queryIssueText(issue, locale)).join("\n"));
  const words = WORDS[locale];
  if (hits.length === 0) return remark(nothingFound(query, words));
  const shown = hits.slice(0, limit ?? (terminal.isTerminal ? ON_A_TERMINAL : hits.length));
  const rows = shown.flatMap(({ noun, id }) => {
    const record = findRecord(dataset, noun, id);
    return record === undefined ? [] : [rowView(dataset, noun, record, locale)];
  });
  if (!terminal.isTerminal) return write(rows.map(plainRow).join(""));
  const kind = ({ to }: Row) => `${say(NOUN_LABEL[to.noun as Noun], locale)} ${to.id}`;
  const blocks = rowBlocks(rows.map(withoutSource), Math.min(WIDEST, terminal.columns), {
    remark: kind,
  });
  const count = words.count(rows.length, hits.length);
  const title = [segment(query, "accent"), segment(` ${count}`, "faint")];
  const rest =
    rows.length < hits.length ? [BLANK, line(`${count}  --limit ${hits.length}`, "faint")] : [];
  write(linesToString([title, BLANK, ...linesOf(blocks), ...rest], terminal.colour));
}
