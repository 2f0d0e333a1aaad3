import { nearest } from "@peakline/core";
import {
  askInstrument,
  type Instrument,
  type InstrumentIssue,
  type InstrumentResult,
  type ResolvedSource,
  resolveSource,
  valueText,
} from "@peakline/core/instruments";
import { type Locale, say } from "@peakline/core/view";
import { apiBody } from "../api.ts";
import { instrumentBlocks } from "../components/instrument.ts";
import { didYouMean, notFound, usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { type Block, linesOf } from "../layout/block.ts";
import { withoutDoubleBlanks } from "../layout/line.ts";
import type { Run } from "./command.ts";
import { aboutBlocks, aboutLines, listBlocks, listLines } from "./instrument-about.ts";
import { writeAnswer, writeAsData, writeRecordMarkdown } from "./output.ts";
import { tsvLine } from "./tsv.ts";

const WIDEST = 100;

/** The inputs that words give, name=value, and a line for each word that gives none. */
function givenBy(words: readonly string[]) {
  const given: Record<string, string> = {};
  const misfits: string[] = [];
  for (const word of words) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || value === undefined)
      misfits.push(`  "${word}" is not an input: inputs are name=value.`);
    else if (Object.hasOwn(given, name)) misfits.push(`  ${name}: It is given more than once.`);
    else given[name] = value;
  }
  return { given, misfits };
}

/** Everything that is wrong with the inputs, a line each. */
function refused(
  id: string,
  issues: readonly InstrumentIssue[],
  { given, misfits }: ReturnType<typeof givenBy>,
  locale: Locale,
): Error {
  const lines = issues.map(({ input, reason, sentence, allowed }) => {
    const meant = nearest(reason === "unknown-input" ? input : (given[input] ?? ""), allowed);
    const parts = [say(sentence, locale), didYouMean(meant)].filter((part) => part !== "");
    return `  ${input}: ${parts.join(" ")}`;
  });
  return usage(
    `${id} cannot answer.`,
    [...misfits, ...lines, `What it asks: peakline instrument ${id}`].join("\n"),
  );
}

/** The sentence and how it is meant; then each value, step, note and source, with tabs between. */
function answerLines(
  result: InstrumentResult,
  sources: readonly ResolvedSource[],
  locale: Locale,
): string {
  return [
    ["answer", say(result.sentence, locale), result.tone],
    ...result.values.map((value) => [
      "value",
      say(value.name, locale),
      say(valueText(value), locale),
    ]),
    ...result.steps.map((step) => ["step", say(step, locale)]),
    ...result.notes.map((note) => ["note", say(note, locale)]),
    ...sources.map(({ claim, document, role, title }) => [
      "source",
      claim ?? document,
      say(role, locale),
      say(title, locale),
    ]),
  ]
    .map(tsvLine)
    .join("");
}

type Output = Pick<Run, "terminal" | "write">;

function writeBlocks(blocks: readonly Block[], { terminal, write }: Output): void {
  write(linesToString(withoutDoubleBlanks(linesOf(blocks)), terminal.colour));
}

/** peakline instrument [id] [name=value ...], of these instruments */
export const instrument = (instruments: readonly Instrument[]) => async (run: Run) => {
  const { given: line, origin, terminal, locale, write } = run;
  const dataset = await origin.record();
  const [id, ...words] = line.words;
  const width = Math.min(WIDEST, terminal.columns);
  if (id === undefined) {
    if (await writeAsData("/v1/instruments", {}, run)) return;
    return terminal.isTerminal
      ? writeBlocks(listBlocks(instruments, width, locale), run)
      : write(listLines(instruments, locale));
  }
  const found = instruments.find((each) => each.id === id);
  if (found === undefined) {
    const ids = instruments.map((each) => each.id);
    throw notFound(
      `There is no instrument "${id}".`,
      didYouMean(nearest(id, ids)) || `The instruments are ${ids.join(", ")}.`,
    );
  }
  if (words.length === 0) {
    if (await writeAnswer(() => apiBody(origin, `/v1/instruments/${id}`), run)) return;
    if (await writeRecordMarkdown(`/v1/instruments/${id}`, {}, run)) return;
    return terminal.isTerminal
      ? writeBlocks(aboutBlocks(found, dataset, width, locale), run)
      : write(aboutLines(found, dataset, locale));
  }
  const read = givenBy(words);
  const { given } = read;
  const answer = askInstrument(found, dataset, given);
  if (answer.kind === "refusal") throw refused(id, answer.issues, read, locale);
  if (read.misfits.length > 0) throw refused(id, [], read, locale);
  const query = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, [text]]));
  if (await writeAnswer(() => apiBody(origin, `/v1/instruments/${id}/answer`, query), run)) return;
  const sources = answer.sources.map((source) => resolveSource(dataset, source));
  if (!terminal.isTerminal) return write(answerLines(answer, sources, locale));
  writeBlocks(instrumentBlocks(answer, sources, width, locale), run);
};
