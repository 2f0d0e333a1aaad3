import {
  COMPUTED_LABELS,
  type ComputedNoun,
  computedSections,
  type Row,
  say,
} from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { isOn, valuesOf } from "../arguments.ts";
import { sectionBlocks } from "../components/section.ts";
import { linesToString } from "../layout/ansi.ts";
import { linesOf } from "../layout/block.ts";
import { segment } from "../layout/line.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeBody } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 120;

/** The filters of each list, as the API has them. */
export const ANSWER_FILTERS: Readonly<Record<ComputedNoun, readonly string[]>> = {
  targets: ["class", "indicator"],
  series: ["indicator"],
  checks: ["verdict", "kind", "indicator", "claim"],
};

const plainRow = (heading: string, row: Row) =>
  tsvLine([row.to.id, row.value, row.period, row.title, row.source, heading]);

const idOf = (record: { id?: string; target?: string }) => record.id ?? record.target ?? "";

/** peakline targets, peakline series, peakline checks: what the API answers, as lines of the explorer. */
export const answers =
  (noun: ComputedNoun) =>
  async ({ given, terminal, locale, write, remark }: Run): Promise<void> => {
    const query = Object.fromEntries(
      [...ANSWER_FILTERS[noun], ...(noun === "series" ? [] : ["asOf"])].flatMap((name) => {
        const values = valuesOf(given, name === "asOf" ? "as-of" : name);
        return values.length === 0 ? [] : [[name, values]];
      }),
    );
    if (isOn(given, "csv"))
      return writeBody(await apiBody(`/v1/${noun}.csv`, query), { terminal, write });
    const body = await apiBody(`/v1/${noun}`, { ...query, limit: ["1000"] });
    if (isOn(given, "json"))
      return writeBody(await apiBody(`/v1/${noun}`, query), { terminal, write });
    const { data } = JSON.parse(body) as { data: { id?: string; target?: string }[] };
    const wanted = new Set(data.map(idOf));
    const { dataset } = await import("@peakline/core/data");
    const sections = computedSections(dataset, noun, locale).flatMap((section) => {
      const rows = section.rows.filter(({ to }) => wanted.has(to.id));
      return rows.length === 0 ? [] : [{ ...section, rows }];
    });
    if (sections.length === 0) return remark(WORDS[locale].nothing);
    if (!terminal.isTerminal)
      return write(
        sections.flatMap(({ heading, rows }) => rows.map((row) => plainRow(heading, row))).join(""),
      );
    const width = Math.min(WIDEST, terminal.columns);
    const options = { remark: (row: Row) => row.to.id };
    const blocks = sections.flatMap((section) => sectionBlocks(section, width, options));
    const title = [segment(say(COMPUTED_LABELS[noun], locale), "title")];
    write(linesToString([title, ...linesOf(blocks)], terminal.colour));
  };
