import { readFileSync } from "node:fs";
import { type Dataset, type Scenario, seriesIndex } from "@peakline/core";
import {
  type Locale,
  NO_PATH_LABELS,
  nameOf,
  OUTSIDE_LABELS,
  say,
  type TextLink,
} from "@peakline/core/view";
import { answerText } from "../answer-page.ts";
import { apiBody } from "../api.ts";
import { conflictBlocks, plainConflict } from "../components/conflict.ts";
import { rowsOfCells } from "../components/tables.ts";
import { usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { type Block, linesOf, text } from "../layout/block.ts";
import { BLANK, line, segment, withoutDoubleBlanks } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { whenOf } from "../numbers.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";
import { writeAnswer } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 100;
const STDIN = 0;

/** The text of a scenario: a file, with "-" what comes in by the pipe, or the JSON itself. */
function readInput([path, ...rest]: readonly string[]): string {
  if (path === undefined || rest.length > 0)
    throw usage(
      "scenario takes one file, or - for standard input.",
      "peakline scenario what-if.json",
    );
  if (path.trimStart().startsWith("{")) return path;
  try {
    return readFileSync(path === "-" ? STDIN : path, "utf8");
  } catch (error) {
    throw usage(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? error}.`);
  }
}

/** Why a hypothesis was left out, in words where core has them. */
export function reasonText(reason: string, locale: Locale): string {
  const label = OUTSIDE_LABELS[reason as keyof typeof OUTSIDE_LABELS];
  return label === undefined ? reason : say(label, locale);
}

type Change = Scenario["changed"][number];

/** Whether a value came, went or changed, and not only the reason why there is none. */
export const isTelling = ({ before, after }: Change) => before.found || after.found;

/** Of what a changed answer speaks: its series only where there are several. */
export function changeRows(
  dataset: Dataset,
  changed: readonly Change[],
  locale: Locale,
): TextLink[][] {
  const isOne = new Set(changed.map(({ after }) => after.question.series)).size === 1;
  return changed.map(({ before, after }) => {
    const [claim] = seriesIndex(dataset).get(after.question.series) ?? [];
    const name = claim === undefined ? "" : nameOf(dataset, "indicators", claim.indicator, locale);
    const when = whenOf(after.question, locale);
    return [
      { text: isOne || name === "" ? when : `${name}, ${when}` },
      { text: answerText(dataset, before, locale) },
      { text: answerText(dataset, after, locale) },
    ];
  });
}

/** What a scenario changes, what it contradicts, what could not be used, and the path that it takes. */
export function scenarioBlocks(
  dataset: Dataset,
  { changed, contradicted, unusable, path }: Scenario,
  width: number,
  locale: Locale,
): Block[] {
  const words = WORDS[locale];
  const title = (heading: string, count: number | null = null) =>
    text(BLANK, [segment(heading, "title"), segment(count === null ? "" : `  ${count}`, "faint")]);
  const told = (message: string) =>
    text(BLANK, ...wrap(message, width).map((each) => line(each, "warning")));
  const changes = changeRows(dataset, changed.filter(isTelling), locale);
  return [
    title(words.changes, changes.length),
    ...(changes.length === 0
      ? []
      : rowsOfCells([words.when, words.without, words.within], changes, width)),
    ...(contradicted.length === 0 ? [] : [title(words.contradicts, contradicted.length)]),
    ...contradicted.flatMap((conflict) => conflictBlocks(dataset, conflict, width, locale)),
    ...unusable.map(({ hypothesis, reason }) =>
      told(words.unusable(hypothesis, reasonText(reason, locale))),
    ),
    ...(Array.isArray(path)
      ? [
          title(words.path),
          ...rowsOfCells(
            [words.year, words.value],
            path.map(({ year, lower, upper }) => [
              { text: `${year}` },
              { text: lower === upper ? lower : `${lower} – ${upper}` },
            ]),
            width,
          ),
        ]
      : path === null
        ? []
        : [told(words.noPath(say(NO_PATH_LABELS[path], locale)))]),
  ];
}

/** One line for each thing that is told; its first field says which: changed, contradicted, unusable or path. */
function plainScenario(
  dataset: Dataset,
  { changed, contradicted, unusable, path }: Scenario,
  locale: Locale,
): string {
  const points = Array.isArray(path)
    ? path.map(({ year, lower, upper }) => ["path", `${year}`, lower, upper])
    : path === null
      ? []
      : [["path", say(NO_PATH_LABELS[path], locale)]];
  return [
    ...changed.map(({ before, after }) => [
      "changed",
      after.question.series,
      after.question.modality,
      after.question.period,
      after.question.baseline ?? "",
      answerText(dataset, before, locale),
      answerText(dataset, after, locale),
    ]),
    ...contradicted.map((conflict) => ["contradicted", ...plainConflict(conflict)]),
    ...unusable.map(({ hypothesis, reason }) => [
      "unusable",
      hypothesis,
      reasonText(reason, locale),
    ]),
    ...points,
  ]
    .map(tsvLine)
    .join("");
}

/** peakline scenario <file> */
export async function scenario(run: Run): Promise<void> {
  const { given, origin, terminal, locale, write } = run;
  // The API reads it, in this process: so a hypothesis is judged and refused as it is there.
  const body = await apiBody(origin, "/v1/scenario", {}, readInput(given.words));
  if (await writeAnswer(async () => body, run)) return;
  const dataset = await origin.record();
  const found = JSON.parse(body) as Scenario;
  if (!terminal.isTerminal) return write(plainScenario(dataset, found, locale));
  const width = Math.min(WIDEST, terminal.columns);
  const blocks = scenarioBlocks(dataset, found, width, locale);
  write(linesToString(withoutDoubleBlanks(linesOf(blocks)), terminal.colour));
}
