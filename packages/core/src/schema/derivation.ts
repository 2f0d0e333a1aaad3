import * as z from "zod";
import { Modality } from "./claim.ts";
import { IsoPeriod } from "./period.ts";
import { Interval } from "./quantity.ts";
import { Id } from "./text.ts";

/** What is asked of the network: a level in a period, or with a baseline the change from it to the period. */
export const Question = z
  .strictObject({
    series: z.string().describe("Id of the series."),
    modality: Modality,
    period: IsoPeriod.describe("The period asked for."),
    baseline: IsoPeriod.nullable().describe("For a change: against when; null for a level."),
    vintage: Id.nullable()
      .optional()
      .describe("Which publication of the quantity; left out, the latest of the series."),
  })
  .meta({
    id: "Question",
    description: "A level in a period, or the change from a baseline to it.",
  });
export type Question = z.infer<typeof Question>;

/** Where a number of a step comes from: a claim, what the indicator can be, or an earlier step. */
export const StepSource = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("claim"), claim: z.string().describe("The claim's id.") }),
    z.strictObject({
      kind: z.literal("domain"),
      domain: z.string().describe("The values that the indicator can take."),
    }),
    z.strictObject({
      kind: z.literal("step"),
      step: z.int().min(0).describe("Its index among the steps, from 0."),
    }),
  ])
  .meta({ id: "StepSource", description: "Where a number of a step comes from." });
export type StepSource = z.infer<typeof StepSource>;

/** One number of a step: an end of what a source allows, and how it enters. */
export const StepTerm = z
  .strictObject({
    source: StepSource,
    series: z.string(),
    period: z.string().describe("The period it speaks of."),
    baseline: z.string().nullable().describe("Against which one; null for a level, in base units."),
    value: z
      .string()
      .describe(
        "For a change 1 + p / 100, for a level or a difference the value in base units; an exact decimal, or rounded outward where it has none.",
      ),
    operation: z.enum(["multiply", "divide", "add", "subtract"]),
  })
  .meta({ id: "StepTerm", description: "One number of a step, and how it enters." });
export type StepTerm = z.infer<typeof StepTerm>;

/** One line of arithmetic: formula = numbers = result. */
export const Step = z
  .strictObject({
    formula: z
      .enum(["chain", "same-value", "sum", "at-least-its-parts", "ratio", "stock-and-flow"])
      .describe("chain: claims one after the other; the others carry a bound on by a rule."),
    rule: z.string().nullable().describe("The rule that was applied; null for a chain."),
    series: z.string(),
    period: z.string(),
    baseline: z.string().nullable(),
    end: z.enum(["lower", "upper"]),
    terms: z.array(StepTerm).describe("In order; they compose to the result."),
    result: z.string().describe("Rounded outward to nine places."),
  })
  .meta({ id: "Step", description: "One line of a derivation: formula = numbers = result." });
export type Step = z.infer<typeof Step>;

/** One end of a derived interval. */
export const DerivedEnd = z
  .strictObject({
    steps: z.array(Step).min(1).describe("In order; the last one gives the result."),
    result: z.string().describe("The end, rounded outward to nine places; a change as a factor."),
  })
  .meta({
    id: "DerivedEnd",
    description: "One end of a derived interval, with the steps that gave it.",
  });
export type DerivedEnd = z.infer<typeof DerivedEnd>;

/** An input that a user or a declared default supplies; never a claim. */
export const Assumption = z
  .strictObject({
    id: z.enum(["equal-value-added-weights", "first-half-share"]),
    value: z.string().nullable().describe("What is assumed; null where the id says it all."),
  })
  .meta({ id: "Assumption", description: "An input that is assumed and not stated." });
export type Assumption = z.infer<typeof Assumption>;

/** What would follow under declared assumptions, for a half-year that no claim bounds. */
export const AssumedAnswer = z
  .strictObject({
    assumes: z.array(Assumption).describe("What is assumed for every value."),
    byShare: z
      .array(
        z.strictObject({
          share: z.string().describe("Share of the base year's energy used in its first half."),
          interval: Interval.describe("The change in percent, rounded outward."),
        }),
      )
      .describe("The answer as a function of the share that no claim gives."),
    riseCertainAbove: z
      .number()
      .nullable()
      .describe("The share of the first half from which on a rise is certain; null where never."),
    riseCertainBelow: z
      .number()
      .nullable()
      .describe("The share of the first half up to which a rise is certain; null where never."),
    stated: z.array(z.string()).describe("The claims it rests on."),
  })
  .meta({ id: "AssumedAnswer", description: "What would follow under declared assumptions." });
export type AssumedAnswer = z.infer<typeof AssumedAnswer>;

/** The tightest interval that claims imply, and what it rests on. */
export const Derivation = z
  .strictObject({
    found: z.literal(true),
    question: Question,
    interval: Interval.describe("Percent for a change, base units for a level; rounded outward."),
    unit: z.string().describe("percent for a change, the base unit for a level."),
    lower: DerivedEnd.nullable().describe("Null where nothing bounds it from below."),
    upper: DerivedEnd.nullable().describe("Null where nothing bounds it from above."),
    stated: z.array(z.string()).describe("The claims it rests on."),
    inferred: z
      .array(z.strictObject({ claim: z.string(), field: z.string() }))
      .describe("Fields of these claims that their sources do not print."),
    disputed: z
      .array(z.string())
      .describe("Claims of the series set aside because they contradict each other."),
    stopped: z
      .boolean()
      .describe(
        "True where rules were stopped before they came to rest: right, perhaps not tightest.",
      ),
    isStated: z.boolean().describe("True where one claim alone says it: nothing is derived."),
  })
  .meta({
    id: "Derivation",
    description: "The tightest interval that claims imply, and what it rests on.",
  });
export type Derivation = z.infer<typeof Derivation>;

/** Why nothing follows. */
export const NoAnswer = z
  .enum([
    "unknown-series",
    "no-claims",
    "unknown-period",
    "same-period",
    "not-connected",
    "only-disputed",
    "weights-unknown",
    "too-many-periods",
  ])
  .meta({ id: "NoAnswer", description: "Why nothing follows from the claims." });
export type NoAnswer = z.infer<typeof NoAnswer>;

/** The named absence of an answer. */
export const Nothing = z
  .strictObject({
    found: z.literal(false),
    question: Question,
    reason: NoAnswer,
    disputed: z
      .array(z.string())
      .describe("Claims of the series set aside because they contradict each other."),
    assuming: AssumedAnswer.nullable().describe(
      "What would follow under a declared assumption; null where none is declared for it.",
    ),
  })
  .meta({ id: "Nothing", description: "No answer, and the reason." });
export type Nothing = z.infer<typeof Nothing>;

/** An answer, or the named reason why there is none. */
export type Answer = Derivation | Nothing;

/** Claims that cannot all be true. */
export const ClaimConflict = z
  .strictObject({
    id: z.string().describe("Made from its claims: the same from release to release."),
    series: z.string().describe("Id of the series in which they meet."),
    modality: Modality,
    vintage: Id.nullable(),
    claims: z
      .array(z.string())
      .describe("As few as possible; any all but one of them can be true."),
    terms: z.array(StepTerm).describe("The cycle of what they say, which composes to the result."),
    result: z
      .string()
      .describe(
        "What the cycle comes to: below 1 for ratios, below 0 for differences, or equal to it with an end excluded.",
      ),
    algebra: z.enum(["ratio", "difference"]),
    more: z
      .boolean()
      .describe("True where claims joined to these have more conflicts than are listed."),
  })
  .meta({ id: "ClaimConflict", description: "Claims that cannot all be true." });
export type ClaimConflict = z.infer<typeof ClaimConflict>;
