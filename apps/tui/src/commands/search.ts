import { createSearch, type Noun, parseQuery, runQuery } from "@peakline/core";
import { NOUN_LABEL, queryIssueText, type Row, rowView, say } from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { isOn, limitOf } from "../arguments.ts";
import { rowBlocks, withoutSource } from "../components/row.ts";
import { usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { BLANK, line, segment } from "../layout/line.ts";
import { findRecord } from "../page.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeBody } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 120;
const ON_A_TERMINAL = 20;

const plainRow = ({ to, value, period, title }: Row) =>
  tsvLine([to.noun, to.id, value, period, title]);

/** peakline search <words> */
export async function search({ given, terminal, locale, write, remark }: Run): Promise<void> {
  const query = given.words.join(" ").trim();
  if (query === "") throw usage("What shall be searched for?", "peakline search <words>");
  const limit = limitOf(given);
  const [json, csv] = [isOn(given, "json"), isOn(given, "csv")];
  if (json && csv) throw usage("--json and --csv exclude each other.");
  if (csv && limit !== undefined) throw usage("CSV is always whole: leave --limit out.");
  const asked = { q: [query], ...(limit !== undefined && { limit: [`${limit}`] }) };
  if (json || csv) {
    return writeBody(await apiBody(`/v1/search${csv ? ".csv" : ""}`, asked), { terminal, write });
  }
  const { dataset } = await import("@peakline/core/data");
  const { hits, issues } = runQuery(dataset, createSearch(dataset), parseQuery(query), {
    limit: Number.POSITIVE_INFINITY,
  });
  if (issues.length > 0)
    throw usage(issues.map((issue) => queryIssueText(issue, locale)).join("\n"));
  const words = WORDS[locale];
  if (hits.length === 0) return remark(words.noHits(query));
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
