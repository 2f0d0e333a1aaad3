import {
  askedInputs,
  askInstrument,
  type Instrument,
  type InstrumentInput,
  type InstrumentIssue,
  resolveSource,
} from "@peakline/core/instruments";
import { say } from "@peakline/core/view";
import { instrumentBlocks } from "../components/instrument.ts";
import type { Context } from "../context.ts";
import { type Layout, shareColumns } from "../frame.ts";
import { type Block, text } from "../layout/block.ts";
import { cellsOf, pad } from "../layout/cells.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { BLANK, type Line, line, padLine, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import type { InstrumentPlace } from "../place.ts";

const BESIDE_FROM = 110;
/** Lines longer than this are hard to read on. */
const READABLE = 96;
const GAP = 2;

/** What stands in a field: a choice by its name, what is typed with a caret behind it. */
function valueLine({ locale }: Context, place: InstrumentPlace, input: InstrumentInput): Line {
  const given = place.given[input.id] ?? "";
  const chosen = input.choices.find(({ id }) => id === given);
  const shown = chosen === undefined ? given : say(chosen.name, locale);
  const isTyped = place.typing?.input === input.id;
  const value = {
    ...segment(shown === "" && !isTyped ? "-" : shown, "value"),
    selectable: !isTyped,
  };
  const caret = isTyped ? [{ ...segment(" "), inverse: true }] : [];
  const unit = input.unit === null ? [] : [segment(` ${say(input.unit, locale)}`, "faint")];
  return [value, ...caret, ...unit];
}

function choiceBlocks(
  { locale }: Context,
  place: InstrumentPlace,
  input: InstrumentInput,
  indent: number,
  width: number,
): Block[] {
  if (place.unfolded !== input.id) return [];
  return input.choices.map(({ id, name }) => {
    const isChosen = place.given[input.id] === id;
    const mark = segment(isChosen ? "[x] " : "[ ] ", isChosen ? "accent" : "faint");
    const label = { ...segment(say(name, locale)), selectable: true };
    const lines = wrapLine([mark, label], width - indent);
    return {
      stop: { kind: "choice", input: input.id, value: id },
      lines: lines.map((each) => [segment(" ".repeat(indent)), ...each]),
    };
  });
}

function fieldBlocks(
  context: Context,
  place: InstrumentPlace,
  input: InstrumentInput,
  issues: readonly InstrumentIssue[],
  labels: number,
  width: number,
): Block[] {
  const { locale, words } = context;
  const indent = labels + GAP;
  const name = pad(say(input.name, locale), labels);
  const optional = input.required ? [] : [segment(`  ${words.optional}`, "faint")];
  const value = wrapLine([...valueLine(context, place, input), ...optional], width - indent);
  const about = input.description === null ? "" : say(input.description, locale);
  const under = (texts: readonly string[], role: "faint" | "warning") =>
    texts
      .flatMap((each) => wrap(each, width - indent))
      .map((each) => [segment(" ".repeat(indent)), segment(each, role)]);
  return [
    {
      stop: { kind: "input", input: input.id, hasChoices: input.kind === "choice" },
      lines: [
        ...value.map((each, index) => [
          ...padLine(index === 0 ? [segment(name, "label")] : [], indent),
          ...each,
        ]),
        ...under(about === "" ? [] : [about], "faint"),
        ...under(
          issues
            .filter(({ input: id }) => id === input.id)
            .map((issue) => say(issue.sentence, locale)),
          "warning",
        ),
      ],
    },
    ...choiceBlocks(context, place, input, indent, width),
  ];
}

function formBlocks(
  context: Context,
  place: InstrumentPlace,
  instrument: Instrument,
  issues: readonly InstrumentIssue[],
  width: number,
): Block[] {
  const { dataset, locale } = context;
  const inputs = askedInputs(instrument.inputs(dataset), place.given);
  const widest = Math.max(0, ...inputs.map(({ name }) => cellsOf(say(name, locale))));
  const labels = Math.min(widest, Math.floor(width / 3));
  return [
    text(
      line(say(instrument.name, locale), "title"),
      ...wrap(say(instrument.description, locale), width).map((each) => line(each, "faint")),
      BLANK,
    ),
    ...inputs.flatMap((input) => fieldBlocks(context, place, input, issues, labels, width)),
  ];
}

/** That there is no answer; what is wrong with a field stands below it, and only the rest is said here. */
function refusedBlocks(
  { locale, words }: Context,
  issues: readonly InstrumentIssue[],
  asked: readonly string[],
  width: number,
): Block[] {
  const rest = issues.filter(({ input }) => !asked.includes(input));
  const said = [
    words.noAnswer(issues.length),
    ...rest.map(({ sentence }) => say(sentence, locale)),
  ];
  return [text(...said.flatMap((each) => wrap(each, width)).map((each) => line(each, "warning")))];
}

/** The screen of an instrument: its fields, filled by keys, and the answer below or beside them as they are filled. */
export function instrumentLayout(context: Context, place: InstrumentPlace): Layout {
  const { dataset, instruments, locale, size, words } = context;
  const instrument = instruments.find(({ id }) => id === place.id);
  if (instrument === undefined) throw new Error(`there is no instrument ${place.id}`);
  const asked = askedInputs(instrument.inputs(dataset), place.given).map(({ id }) => id);
  const given = Object.fromEntries(
    Object.entries(place.given).filter(([id]) => asked.includes(id)),
  );
  const answer = askInstrument(instrument, dataset, given);
  const issues = answer.kind === "refusal" ? answer.issues : [];
  const beside = size.columns >= BESIDE_FROM;
  const [left = size.columns, right = size.columns] = beside
    ? shareColumns(size.columns, [5, 6])
    : [size.columns, size.columns];
  const room = (width: number) => Math.min(READABLE, width - GUTTER);
  const form = formBlocks(context, place, instrument, issues, room(left));
  const told =
    answer.kind === "refusal"
      ? refusedBlocks(context, issues, asked, room(right))
      : instrumentBlocks(
          answer,
          answer.sources.map((source) => resolveSource(dataset, source)),
          room(right),
          locale,
        );
  const crumbs = ["Peakline", words.instruments, say(instrument.name, locale)];
  if (!beside) {
    const content = blocksContent([...form, text(BLANK), ...told]);
    return { crumbs, head: [], panes: [{ title: "", width: left, content }], beside };
  }
  const panes = [
    { title: words.asks, width: left, content: blocksContent(form) },
    { title: words.answer, width: right, content: blocksContent(told) },
  ];
  return { crumbs, head: [], panes, beside };
}
