import type { Evidence } from "../engine/track/evidence.ts";
import type { ExactThreshold } from "../engine/track/threshold.ts";
import { track } from "../engine/track/track.ts";
import type { Tracking } from "../engine/track/tracking.ts";
import { minus, ONE, plus, rational, times } from "../quantity/rational.ts";
import type { Instrument, InstrumentResult } from "./instrument.ts";
import {
  exactly,
  NOTES,
  reachedNote,
  sentenceOf,
  signNote,
  stepsOf,
  valuesOf,
} from "./target-answer.ts";
import { readTarget, TARGET_INPUTS, type TargetQuestion } from "./target-input.ts";
import { factorsSinceBase } from "./target-values.ts";
import { toneOf } from "./target-words.ts";
import { said } from "./words.ts";

function thresholdOf({ kind, direction, target }: TargetQuestion): ExactThreshold {
  const value = target.value;
  if (kind === "level") return { measure: "level", value, direction, open: false };
  const share = times(value, rational(1n, 100n));
  const factor = direction === "down" ? minus(ONE, share) : plus(ONE, share);
  return { measure: "ratio", value: factor, direction, open: false };
}

function evidenceOf({ kind, entries, form, baseLevel }: TargetQuestion): Evidence[] {
  if (kind === "level")
    return entries.map(({ period, number }) => ({ period, interval: number.interval }));
  return factorsSinceBase(entries, form, baseLevel).map(({ year, bounds }) => ({
    period: `${year}`,
    interval: bounds,
  }));
}

function trackingOf(question: TargetQuestion): Tracking {
  const { base, deadline, baseLevel } = question;
  return track({
    threshold: thresholdOf(question),
    baseline: `${base}`,
    deadline: `${deadline}`,
    evidence: evidenceOf(question),
    ...(question.kind === "level" && baseLevel !== null && { start: baseLevel.interval }),
  });
}

function resultOf(question: TargetQuestion): InstrumentResult {
  const [point, ranged] = [trackingOf(exactly(question)), trackingOf(question)];
  const values = valuesOf(question, point, ranged);
  return {
    kind: "result",
    tone: toneOf(ranged.classes),
    sentence: sentenceOf(question, ranged, values),
    values,
    steps: stepsOf(question),
    sources: [],
    notes: [...signNote(question), ...reachedNote(ranged), ...NOTES],
  };
}

/** Where a target of one's own stands, by one's own numbers. */
export const target: Instrument = {
  id: "target",
  name: said("Target tracker", "目标进展测算"),
  description: said(
    "Where a target stands by the values so far: progress by China's official measure and in a straight line, what is left, and the yearly rate it takes.",
    "按已有数值测算目标进展：官方对数法和线性法完成进度、剩余任务及所需年均变化。",
  ),
  inputs: () => TARGET_INPUTS,
  answer(_, values) {
    const question = readTarget(values);
    return "kind" in question ? resultOf(question) : { kind: "refusal", issues: question };
  },
};
