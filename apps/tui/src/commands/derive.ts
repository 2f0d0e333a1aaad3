import type { Answer, TimelineEntry } from "@peakline/core";
import {
  derivationView,
  formatDate,
  formatInterval,
  NO_ANSWER_LABELS,
  say,
} from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { isOn, singleValue } from "../arguments.ts";
import { derivedBlocks } from "../components/derived.ts";
import { usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { type Block, linesOf, text } from "../layout/block.ts";
import { line, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeBody } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 100;

/** The question that words and options ask, as parameters of the API. */
function questionOf({ given }: Run, command: string): Record<string, string[]> {
  const [series, period, ...rest] = given.words;
  if (series === undefined || period === undefined || rest.length > 0)
    throw usage(
      `${command} takes a series and a period.`,
      `peakline ${command} <series> <period> [--baseline <period>]`,
    );
  const named = [
    ["baseline", "baseline"],
    ["modality", "modality"],
    ["as-of", "asOf"],
  ].flatMap(([option = "", name = ""]) => {
    const value = singleValue(given, option);
    return value === undefined ? [] : [[name, [value]] as const];
  });
  return { series: [series], period: [period], ...Object.fromEntries(named) };
}

/** What an answer says in one line: its values, or why there are none. */
function toldOf(
  answer: Answer,
  dataset: Parameters<typeof derivationView>[0],
  { locale }: Run,
): string {
  return answer.found
    ? derivationView(dataset, answer, locale).value
    : say(NO_ANSWER_LABELS[answer.reason], locale);
}

/** peakline derive <series> <period> */
export async function derive(run: Run): Promise<void> {
  const { given, terminal, locale, write } = run;
  const body = await apiBody("/v1/derive", questionOf(run, "derive"));
  if (isOn(given, "json")) return writeBody(body, { terminal, write });
  const { dataset } = await import("@peakline/core/data");
  const answer = JSON.parse(body) as Answer;
  const words = WORDS[locale];
  if (!terminal.isTerminal) {
    const view = answer.found ? derivationView(dataset, answer, locale) : null;
    const lines = [
      tsvLine([toldOf(answer, dataset, run), view?.title ?? ""]),
      ...(view?.arithmetic ?? []).map((each) => tsvLine([each])),
      ...(answer.found ? answer.stated : []).map((claim) => tsvLine(["claim", claim])),
      ...assumedLines(answer, dataset, run).map((each) => tsvLine(each)),
    ];
    return write(lines.join(""));
  }
  const width = Math.min(WIDEST, terminal.columns);
  const blocks: Block[] = answer.found
    ? derivedBlocks(
        { heading: words.derived, note: "", values: [derivationView(dataset, answer, locale)] },
        width,
      )
    : [
        text(...wrap(toldOf(answer, dataset, run), width).map((each) => line(each, "warning"))),
        text(
          ...assumedLines(answer, dataset, run).map(([share = "", change = ""]) => [
            segment(`  ${words.assumes} `, "inferred"),
            segment(share.padEnd(10)),
            segment(change, "value"),
          ]),
        ),
      ];
  write(linesToString(linesOf(blocks), terminal.colour));
}

/** What would follow under the declared assumption, a line for each share of the first half. */
function assumedLines(
  answer: Answer,
  dataset: Parameters<typeof derivationView>[0],
  { locale }: Run,
): string[][] {
  if (answer.found || answer.assuming === null) return [];
  return answer.assuming.byShare.map(({ share, interval }) => {
    const round = (end: number | null, towards: (value: number) => number) =>
      end === null ? null : towards(end * 1000) / 1000;
    const shown = {
      ...interval,
      lower: round(interval.lower, Math.floor),
      upper: round(interval.upper, Math.ceil),
    };
    return [
      `s = ${share}`,
      formatInterval(
        { interval: shown, unit: "percent", change: "relative" },
        dataset.units,
        locale,
      ),
    ];
  });
}

/** peakline timeline <series> <period> */
export async function timeline(run: Run): Promise<void> {
  const { given, terminal, locale, write, remark } = run;
  const body = await apiBody("/v1/timeline", questionOf(run, "timeline"));
  if (isOn(given, "json")) return writeBody(body, { terminal, write });
  const { dataset } = await import("@peakline/core/data");
  const { data } = JSON.parse(body) as { data: TimelineEntry[] };
  if (data.length === 0) return remark(WORDS[locale].nothing);
  if (!terminal.isTerminal)
    return write(
      data
        .map(({ since, documents, answer }) =>
          tsvLine([since, toldOf(answer, dataset, run), documents.join(", ")]),
        )
        .join(""),
    );
  const lines = data.map(({ since, answer }) => [
    segment(formatDate(since, locale).padEnd(20), "faint"),
    segment(toldOf(answer, dataset, run), "value"),
  ]);
  write(linesToString(lines, terminal.colour));
}
