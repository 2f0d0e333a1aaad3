import { readStatement, runScenario } from "@peakline/core";
import { FIELD_LABELS, formatQuantity, joinParts, MODALITY_LABELS, say } from "@peakline/core/view";
import { scenarioBlocks } from "../commands/scenario.ts";
import type { Context } from "../context.ts";
import {
  askedFields,
  choicesOf,
  draftIssues,
  hypothesisOf,
  MOST_HYPOTHESES,
  seriesName,
  suggestedSeries,
} from "../draft.ts";
import type { Layout } from "../frame.ts";
import { type Block, indentBlocks, text } from "../layout/block.ts";
import { cellsOf, pad } from "../layout/cells.ts";
import { blocksContent, GUTTER } from "../layout/content.ts";
import { BLANK, type Line, line, padLine, type Segment, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import { whenOf } from "../numbers.ts";
import type { Draft, DraftField, ScenarioPlace } from "../place.ts";

/** Lines longer than this are hard to read on. */
const READABLE = 110;
const INDENT = 3;
const GAP = 2;

const labelOf = (field: DraftField, { locale, words }: Context): string =>
  field === "printed" ? words.printedNumber : say(FIELD_LABELS[field], locale);

/** A hypothesis in a line: of what, when, and how much. */
function draftText(context: Context, draft: Draft): string {
  const { dataset, locale, words } = context;
  if (draftIssues(dataset, draft, locale).length > 0)
    return draft.series === "" ? words.newHypothesis : seriesName(dataset, draft.series, locale);
  const hypothesis = hypothesisOf(dataset, draft);
  const unit = dataset.units.find(({ id }) => id === hypothesis.unit);
  const read = unit && readStatement({ ...hypothesis, unit });
  const value =
    unit === undefined || read == null
      ? hypothesis.printed
      : formatQuantity({ ...hypothesis, ...read }, dataset.units, locale);
  return joinParts([
    value,
    seriesName(dataset, hypothesis.series, locale),
    whenOf(hypothesis, locale),
    say(MODALITY_LABELS[hypothesis.modality], locale),
  ]);
}

/** What stands in a field: a choice by its name, a series by its names, what is typed with a caret behind it. */
function valueLine(context: Context, place: ScenarioPlace, draft: Draft, field: DraftField): Line {
  const { dataset, locale } = context;
  const given = draft[field];
  const isTyped = place.typing?.field === field;
  const chosen = choicesOf(dataset, draft, field, locale).find(({ id }) => id === given)?.name;
  const shown = isTyped
    ? given
    : field === "series" && given !== ""
      ? seriesName(dataset, given, locale)
      : (chosen ?? given);
  const value: Segment = {
    ...segment(shown === "" && !isTyped ? "-" : shown, "value"),
    selectable: !isTyped,
  };
  return [value, ...(isTyped ? [{ ...segment(" "), inverse: true }] : [])];
}

/** The values of a field to choose from: those of a closed list where it is unfolded, the series that are meant while one is typed. */
function choiceBlocks(
  context: Context,
  place: ScenarioPlace,
  draft: Draft,
  field: DraftField,
  width: number,
): Block[] {
  const { dataset, locale } = context;
  const isTyped = field === "series" && place.typing?.field === "series";
  const choices = isTyped
    ? suggestedSeries(dataset, draft.series).map((id) => ({
        id,
        name: seriesName(dataset, id, locale),
      }))
    : place.unfolded === field
      ? choicesOf(dataset, draft, field, locale)
      : [];
  return choices.map(({ id, name }) => {
    const isChosen = draft[field] === id;
    const mark = segment(isChosen ? "[x] " : "[ ] ", isChosen ? "accent" : "faint");
    return {
      stop: { kind: "draft-choice", field, value: id },
      lines: wrapLine([mark, { ...segment(name), selectable: true }], width),
    };
  });
}

function fieldBlocks(context: Context, place: ScenarioPlace, draft: Draft, width: number): Block[] {
  const { dataset, locale, words } = context;
  const fields = askedFields(draft);
  const issues = draftIssues(dataset, draft, locale);
  const labels = Math.min(
    Math.floor(width / 3),
    Math.max(...fields.map((field) => cellsOf(labelOf(field, context)))),
  );
  const indent = labels + GAP;
  const margin = segment(" ".repeat(indent));
  return fields.flatMap((field): Block[] => {
    const label = segment(pad(labelOf(field, context), labels), "label");
    const value = wrapLine(valueLine(context, place, draft, field), width - indent);
    const hint = field === "baseline" && draft.baseline === "" ? [words.baselineHint] : [];
    const wrong = issues.filter((issue) => issue.field === field).map(({ sentence }) => sentence);
    const under = (texts: readonly string[], role: "faint" | "warning") =>
      texts
        .flatMap((each) => wrap(each, width - indent))
        .map((each) => [margin, segment(each, role)]);
    return [
      {
        stop: { kind: "draft-field", field },
        lines: [
          ...value.map((each, at) => [...padLine(at === 0 ? [label] : [], indent), ...each]),
          ...under(hint, "faint"),
          ...under(wrong, "warning"),
        ],
      },
      ...indentBlocks(choiceBlocks(context, place, draft, field, width - indent), indent),
    ];
  });
}

function hypothesisBlocks(context: Context, place: ScenarioPlace, width: number): Block[] {
  const { words } = context;
  const numbered = place.drafts.flatMap((draft, at): Block[] => {
    const lines = wrapLine(
      [{ ...segment(draftText(context, draft), "value"), selectable: true }],
      width - INDENT,
    );
    const number = segment(`${at + 1}`, "label");
    return [
      {
        stop: { kind: "draft", index: at },
        lines: lines.map((each, row) => [...padLine(row === 0 ? [number] : [], INDENT), ...each]),
      },
      ...(place.editing === at
        ? indentBlocks(fieldBlocks(context, place, draft, width - INDENT), INDENT)
        : []),
    ];
  });
  const add: Block = {
    stop: { kind: "draft-add" },
    lines: [[{ ...segment(words.addHypothesis, "link"), selectable: true }]],
  };
  return [...numbered, ...(place.drafts.length < MOST_HYPOTHESES ? [text(BLANK), add] : [])];
}

/** What follows from the hypotheses that are complete; the others are said to be left out. */
function followingBlocks(context: Context, place: ScenarioPlace, width: number): Block[] {
  const { dataset, locale, words, later } = context;
  const complete = place.drafts.filter((draft) => draftIssues(dataset, draft, locale).length === 0);
  const faint = (said: string) =>
    text(BLANK, ...wrap(said, width).map((each) => line(each, "faint")));
  const left = place.drafts.length - complete.length;
  const incomplete = left === 0 ? [] : [faint(words.incomplete(left))];
  if (complete.length === 0) return incomplete;
  const hypotheses = complete.map((draft) => hypothesisOf(dataset, draft));
  const found = later(`scenario ${JSON.stringify(hypotheses)}`, () =>
    runScenario(dataset, { hypotheses, path: null }),
  );
  return [
    ...incomplete,
    ...(found === null ? [faint(words.computing)] : scenarioBlocks(dataset, found, width, locale)),
  ];
}

/** What if: hypotheses that are added, changed and taken away, and what changes and contradicts with them. */
export function scenarioLayout(context: Context, place: ScenarioPlace): Layout {
  const { size, words } = context;
  const width = Math.min(READABLE, size.columns - GUTTER);
  const about = size.rows < 20 ? [] : wrap(words.aboutScenario, width);
  const blocks = [
    text(...about.map((each) => line(each, "faint")), ...(about.length > 0 ? [BLANK] : [])),
    ...hypothesisBlocks(context, place, width),
    ...followingBlocks(context, place, width),
  ];
  return {
    crumbs: ["Peakline", words.scenario],
    head: [],
    panes: [{ title: "", width: size.columns, content: blocksContent(blocks) }],
    beside: false,
  };
}
