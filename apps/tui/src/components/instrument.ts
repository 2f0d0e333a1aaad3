import { type InstrumentResult, type ResolvedSource, valueText } from "@peakline/core/instruments";
import { type Locale, say } from "@peakline/core/view";
import { type Block, text } from "../layout/block.ts";
import { BLANK, line, type Role, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import { WORDS } from "../words.ts";
import { factBlocks } from "./facts.ts";

const INDENT = 2;
const NUMBER = 4;

const TONES: Readonly<Record<InstrumentResult["tone"], Role>> = {
  good: "accent",
  bad: "warning",
  open: "value",
  plain: "value",
};

/** Texts under a heading, each with a mark before it. */
function listed(
  heading: string,
  texts: readonly string[],
  markOf: (index: number) => string,
  width: number,
): Block[] {
  if (texts.length === 0) return [];
  const lines = texts.flatMap((each, index) =>
    wrap(each, width - NUMBER).map((part, at) => [
      segment((at === 0 ? markOf(index) : "").padStart(NUMBER - 1).padEnd(NUMBER), "faint"),
      segment(part),
    ]),
  );
  return [text(BLANK, line(heading, "title"), ...lines)];
}

function sourceBlock(source: ResolvedSource, width: number, locale: Locale): Block {
  const { role, claim, document, title, statement } = source;
  const to =
    claim === null
      ? ({ noun: "documents", id: document } as const)
      : ({ noun: "claims", id: claim } as const);
  const name = { ...segment(say(statement ?? title, locale), "link"), selectable: true };
  const from = statement === null ? document : `${say(title, locale)}  ${claim}`;
  const lines = [
    ...wrapLine([segment(say(role, locale), "label")], width - INDENT),
    ...wrapLine([name], width - INDENT),
    ...wrapLine([segment(from, "faint")], width - INDENT),
  ];
  return {
    stop: { kind: "record", to },
    lines: lines.map((each) => [segment(" ".repeat(INDENT)), ...each]),
  };
}

/** The answer of an instrument: the sentence, its values, what to keep in mind, its steps, and its sources, each of which opens. */
export function instrumentBlocks(
  { tone, sentence, values, notes, steps }: InstrumentResult,
  sources: readonly ResolvedSource[],
  width: number,
  locale: Locale,
): Block[] {
  const words = WORDS[locale];
  const facts = values.map((value) => ({
    label: say(value.name, locale),
    values: [{ text: say(valueText(value), locale) }],
    inferred: false,
  }));
  const said = (texts: readonly { en: string; zh: string }[]) =>
    texts.map((each) => say(each, locale));
  return [
    text(...wrap(say(sentence, locale), width).map((each) => line(each, TONES[tone])), BLANK),
    ...factBlocks(facts, width, words),
    ...listed(words.notes, said(notes), () => "-", width),
    ...listed(words.steps, said(steps), (index) => `${index + 1}`, width),
    ...(sources.length === 0 ? [] : [text(BLANK, line(words.sources, "title"))]),
    ...sources.map((source) => sourceBlock(source, width, locale)),
  ];
}
