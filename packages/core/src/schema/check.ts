import * as z from "zod";
import { Modality } from "./claim.ts";
import { DerivedEnd, StepTerm } from "./derivation.ts";
import { Interval } from "./quantity.ts";

/** What a check found. */
export const Verdict = z.enum(["consistent", "inconsistent", "unchecked"]).meta({
  id: "Verdict",
  description:
    "consistent: values exist that satisfy every claim; inconsistent: none do; unchecked: it cannot be told, with a reason.",
});
export type Verdict = z.infer<typeof Verdict>;

/** What a check compares. */
export const CheckKind = z
  .enum([
    "duplicate",
    "chain",
    "parts",
    "restated-target",
    "restatement",
    "difference",
    "look-alike",
    "no-comparable-result",
    "reading",
  ])
  .meta({
    id: "CheckKind",
    description:
      "duplicate: two statements of one quantity; chain: changes that compose; parts: parts and wholes, stocks and flows; restated-target: a target stated again; restatement: compatible statements of different dates or boundaries; difference: statements that differ because they speak of different things; look-alike: statements of two indicators that are taken for one another; no-comparable-result: a target, and reports that look like its result and are not; reading: a reading of an ambiguous statement against the other claims.",
  });
export type CheckKind = z.infer<typeof CheckKind>;

/** A way in which statements of one indicator can speak of different things. */
export const CheckDimension = z
  .enum(["indicator", "definition", "vintage", "boundary", "priceBasis", "period"])
  .meta({ id: "CheckDimension", description: "In what statements differ." });
export type CheckDimension = z.infer<typeof CheckDimension>;

/** Why a check has no verdict. */
export const CheckReason = z
  .enum([
    "no-other-claim",
    "no-contradiction-found",
    "same-number-under-another-name",
    "explained-by-indicator",
    "explained-by-definition",
    "explained-by-vintage",
    "explained-by-boundary",
    "explained-by-priceBasis",
    "readings-agree-alike",
  ])
  .meta({
    id: "CheckReason",
    description:
      "no-other-claim: nothing else bounds it; no-contradiction-found: neither a contradiction nor values that satisfy all; same-number-under-another-name: one number printed for two things, so that one document may have misnamed it; explained-by: the claims differ, and speak of different things; readings-agree-alike: every reading agrees with the other claims.",
  });
export type CheckReason = z.infer<typeof CheckReason>;

/** A rule applied to claims, with everything that its verdict rests on. */
export const Check = z
  .strictObject({
    id: z.string().describe("Kind and claims; the same as long as these are."),
    kind: CheckKind,
    verdict: Verdict,
    reason: CheckReason.nullable().describe("Why it is unchecked; null where it has a verdict."),
    series: z.string().describe("Id of the series, or of the first of several."),
    modality: Modality,
    period: z.string().describe("Of when the compared quantity is."),
    baseline: z.string().nullable().describe("Against when; null for a level."),
    claims: z
      .array(z.string())
      .describe("Every claim that was compared; first the one that is tested."),
    unit: z.string().describe("percent for a change, else the base unit."),
    stated: Interval.nullable().describe("What the tested claim says; null for a contradiction."),
    implied: Interval.nullable().describe("What the other claims imply; null for a contradiction."),
    lower: DerivedEnd.nullable().describe("How the lower end of what is implied follows."),
    upper: DerivedEnd.nullable().describe("How its upper end follows."),
    cycle: z
      .strictObject({
        terms: z.array(StepTerm),
        result: z.string(),
        algebra: z.enum(["ratio", "difference"]),
      })
      .nullable()
      .describe("For a contradiction: the cycle of statements that cannot close; else null."),
    difference: z
      .string()
      .nullable()
      .describe(
        "Between the middles of what is stated and what is implied; null where one is open-ended.",
      ),
    tolerance: z
      .string()
      .nullable()
      .describe(
        "How far apart they may lie: half the widths of both, from the printed digits; never set by hand.",
      ),
    differs: z.array(CheckDimension).describe("In what the claims differ; empty where in nothing."),
    reading: z
      .int()
      .nullable()
      .describe("For a reading: its index among the readings of the tested claim."),
    follows: z
      .strictObject({ period: z.string(), interval: Interval, unit: z.string() })
      .nullable()
      .describe(
        "For a reading: the level that would follow for the baseline; null where none does.",
      ),
    witness: z
      .array(
        z.strictObject({
          series: z.string(),
          period: z.string(),
          value: z
            .string()
            .describe("In base units, or against the first period where no level is known."),
        }),
      )
      .nullable()
      .describe("Values that satisfy every claim; null where none were looked for or found."),
  })
  .meta({ id: "Check", description: "A rule applied to claims, with what its verdict rests on." });
export type Check = z.infer<typeof Check>;
