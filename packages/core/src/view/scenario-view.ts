import { hypothesisNumber, withHypotheses } from "../engine/scenario.ts";
import { seriesIndex } from "../engine/series.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Answer, ClaimConflict } from "../schema/derivation.ts";
import type { Scenario, ScenarioInput } from "../schema/scenario.ts";
import { NO_ANSWER_LABELS, OUTSIDE_LABELS } from "./answer-labels.ts";
import { leftFor } from "./charts/check-chart.ts";
import { drawingOf, type RowsDrawing } from "./charts/drawing.ts";
import { axisIn, seriesTitle } from "./charts/series-chart.ts";
import { extentIn } from "./charts/timed.ts";
import { cycleTable } from "./cycle-table.ts";
import { MODALITY_LABELS } from "./labels.ts";
import { inBrackets, type Locale, say } from "./locale.ts";
import type { TableView, Tone } from "./model.ts";
import { claimPeriod, claimValue } from "./row.ts";
import { SCENARIO_WORDS, scenarioSentence } from "./scenario-words.ts";
import type { RowDatum } from "./scene/spec.ts";
import { capital } from "./sentence.ts";
import { shownInterval, shownUnit } from "./shown-value.ts";
import { hypothesisName } from "./step-cells.ts";
import { timeText } from "./step-words.ts";

/** A contradiction that a scenario brings: why it cannot be, and as a picture where it has numbers on one scale. */
export interface ConflictView {
  readonly title: string;
  readonly table: TableView;
  readonly drawing: RowsDrawing | null;
}

/** What a scenario comes to, in words of one language. */
export interface ScenarioView {
  readonly sentence: string;
  readonly tone: Tone;
  /** Every answer that is another, before and after; null where none is. */
  readonly changed: TableView | null;
  readonly conflicts: readonly ConflictView[];
  /** Hypotheses that have no place in the record, from 1, with the reason. */
  readonly unusable: readonly { readonly hypothesis: number; readonly reason: string }[];
}

const titleOf = (dataset: Dataset, series: string, locale: Locale) => {
  const [claim] = seriesIndex(dataset).get(series) ?? [];
  return claim === undefined ? series : seriesTitle(dataset, claim, locale);
};

function answerText(dataset: Dataset, answer: Answer, locale: Locale): string {
  if (!answer.found) return say(NO_ANSWER_LABELS[answer.reason], locale);
  const { series, baseline } = answer.question;
  const stated = (seriesIndex(dataset).get(series) ?? []).map(({ id }) => id);
  const unit = shownUnit(dataset, stated, answer.unit, series);
  return shownInterval(dataset, answer.interval, unit, baseline !== null, locale);
}

function changedTable(
  dataset: Dataset,
  changed: Scenario["changed"],
  locale: Locale,
): TableView | null {
  if (changed.length === 0) return null;
  const { question, before, after } = SCENARIO_WORDS;
  const several = new Set(changed.map((each) => each.after.question.series)).size > 1;
  return {
    heading: say(SCENARIO_WORDS.changed, locale),
    note: "",
    basis: "assumed",
    columns: [question, before, after].map((word) => say(word, locale)),
    rows: changed.map((each) => {
      const { series, modality, ...times } = each.after.question;
      const kind =
        modality === "actual" ? "" : inBrackets(say(MODALITY_LABELS[modality], locale), locale);
      const when = `${timeText(times, locale)}${kind}`;
      const name = several ? `${titleOf(dataset, series, locale)} · ` : "";
      return [
        { text: `${name}${when}`, to: { noun: "series", id: series } as const },
        { text: answerText(dataset, each.before, locale) },
        { text: answerText(dataset, each.after, locale) },
      ];
    }),
  };
}

/** A hypothesis beside what the rest of a contradiction leaves for it. */
function conflictDrawing(
  after: Dataset,
  conflict: ClaimConflict,
  locale: Locale,
): RowsDrawing | null {
  const tested = conflict.claims.find((id) => hypothesisNumber(id) !== null);
  const claim = after.claims.find(({ id }) => id === tested);
  const left = leftFor(tested, conflict);
  if (claim === undefined || claim.quantity === null || left === null) return null;
  const isRelative = claim.quantity.change === "relative";
  const base = isRelative ? "percent" : claim.quantity.normalized.unit;
  const shown = shownUnit(after, conflict.claims, base);
  const own = hypothesisName(claim.id, locale);
  const row = (
    name: string,
    datum: Pick<RowDatum, "id" | "value" | "basis" | "lower" | "upper">,
  ) => ({
    name: capital(name),
    data: [
      {
        ...datum,
        name: capital(name),
        when: claimPeriod(claim, locale),
        allows: "",
        what: say(MODALITY_LABELS[claim.modality], locale),
        tone: claim.modality,
        label: datum.value,
      },
    ],
  });
  const rows = [
    row(own, {
      id: claim.id,
      value: claimValue(after, claim, locale),
      basis: "assumed",
      ...extentIn(claim.quantity.normalized.interval, shown),
    }),
    row(say(SCENARIO_WORDS.left, locale), {
      id: "left",
      value: shownInterval(after, left, shown, isRelative, locale),
      basis: "derived",
      ...extentIn(left, shown),
    }),
  ];
  const title = titleOf(after, conflict.series, locale);
  const axis = axisIn(after, shown, 1, locale);
  return drawingOf(after, { kind: "conflict", title, locale, ...axis, rows }, shown.unit);
}

/**
 * What a scenario comes to, in words: what it changes, what it contradicts and why, and what has no place.
 * @example
 * const series = "green-factories.stated.national-level.industry.-.china.-";
 * const level = { modality: "actual", period: "2024", baseline: null, change: null, direction: null } as const;
 * const input = { hypotheses: [{ ...level, series, printed: "9000", unit: "count", qualifier: "exact" as const }], path: null };
 * scenarioView(dataset, input, runScenario(dataset, input), "en").tone; // "warning"
 */
export function scenarioView(
  dataset: Dataset,
  { hypotheses }: Pick<ScenarioInput, "hypotheses">,
  { changed, contradicted, unusable }: Pick<Scenario, "changed" | "contradicted" | "unusable">,
  locale: Locale,
): ScenarioView {
  const after = withHypotheses(dataset, hypotheses);
  // That nothing follows for another reason than before is no news.
  const news = changed.filter((each) => each.before.found || each.after.found);
  return {
    sentence: say(scenarioSentence(news.length, contradicted.length), locale),
    tone: contradicted.length > 0 ? "warning" : "neutral",
    changed: changedTable(dataset, news, locale),
    conflicts: contradicted.map((conflict) => ({
      title: titleOf(dataset, conflict.series, locale),
      table: cycleTable(after, { kind: "chain" }, conflict, locale),
      drawing: conflictDrawing(after, conflict, locale),
    })),
    unusable: unusable.map(({ hypothesis, reason }) => ({
      hypothesis: hypothesisNumber(hypothesis) ?? 0,
      reason: Object.hasOwn(OUTSIDE_LABELS, reason)
        ? say(OUTSIDE_LABELS[reason as keyof typeof OUTSIDE_LABELS], locale)
        : reason,
    })),
  };
}
