import { describe, expect, test } from "vitest";
import { CheckDimension, CheckKind, CheckReason, Verdict } from "../schema/check.ts";
import { Assumption, NoAnswer, Step } from "../schema/derivation.ts";
import { NoPath } from "../schema/scenario.ts";
import { TrackingClass } from "../schema/target-standing.ts";
import {
  ASSUMPTION_LABELS,
  CHECK_KIND_LABELS,
  CHECK_REASON_LABELS,
  DIMENSION_LABELS,
  NO_ANSWER_LABELS,
  NO_PATH_LABELS,
  OUTSIDE_LABELS,
  TRACKING_REASON_LABELS,
  VERDICT_LABELS,
} from "./answer-labels.ts";
import { AGREE, CONTRADICT, RESULT_LABELS } from "./check-words.ts";
import { CLASS_LABELS } from "./labels.ts";
import { FORMULA_LABELS } from "./step-words.ts";
import { CLASS_SENTENCES } from "./target-words.ts";

type Words = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

const kinds = CheckKind.options;
const NAMED: readonly [string, readonly string[], Words][] = [
  ["why nothing follows", NoAnswer.options, NO_ANSWER_LABELS],
  ["why a check has no verdict", CheckReason.options, CHECK_REASON_LABELS],
  ["in what statements differ", CheckDimension.options, DIMENSION_LABELS],
  ["kind of check", kinds, CHECK_KIND_LABELS],
  ["what agreement means", kinds, AGREE],
  ["what contradiction means", kinds, CONTRADICT],
  ["verdict", Verdict.options, VERDICT_LABELS],
  ["finding", [...Verdict.options, "explained", "ruled-out"], RESULT_LABELS],
  ["assumption", Assumption.shape.id.options, ASSUMPTION_LABELS],
  ["formula", Step.shape.formula.options, FORMULA_LABELS],
  ["why there is no path", NoPath.options, NO_PATH_LABELS],
  ["class of a target", TrackingClass.options, CLASS_LABELS],
  ["what a class means", TrackingClass.options, CLASS_SENTENCES],
];

/** Names that are types only: the compiler holds their labels complete. */
const TYPED: readonly [string, Words][] = [
  ["why a claim does not enter the network", OUTSIDE_LABELS],
  ["why nothing can be said of a target", TRACKING_REASON_LABELS],
];

describe("everything that the engine names has words in both languages", () => {
  test.each(NAMED)("%s: none is missing, and none is left over", (_, names, words) => {
    expect(Object.keys(words).sort()).toEqual([...names].sort());
  });

  test.each([...NAMED.map(([name, , words]) => [name, words] as const), ...TYPED])(
    "%s: English is English and Chinese is Chinese",
    (_, words) => {
      for (const [name, { en, zh }] of Object.entries(words)) {
        expect([name, /\p{Script=Han}/u.test(en), en.trim() === en && en !== ""]).toEqual([
          name,
          false,
          true,
        ]);
        expect([name, /\p{Script=Han}/u.test(zh), /[,;:!?]|\.$/.test(zh)]).toEqual([
          name,
          true,
          false,
        ]);
      }
    },
  );
});
