import * as z from "zod";
import { Modality } from "./claim.ts";
import { IsoPeriod } from "./period.ts";
import { Interval } from "./quantity.ts";

/** What is asked of the network: a level in a period, or with a baseline the change from it to the period. */
export const Question = z
  .strictObject({
    series: z.string().describe("Id of the series."),
    modality: Modality,
    period: IsoPeriod.describe("The period asked for."),
    baseline: IsoPeriod.nullable().describe("For a change: against when; null for a level."),
  })
  .meta({
    id: "Question",
    description: "A level in a period, or the change from a baseline to it.",
  });
export type Question = z.infer<typeof Question>;

/** One link of a chain: the end of a claim's interval that is multiplied or divided by. */
export const Step = z
  .strictObject({
    claim: z.string().describe("The claim that says so."),
    period: z.string().describe("The period it speaks of."),
    baseline: z.string().nullable().describe("Against which one; null for a level, in base units."),
    factor: z
      .string()
      .describe("For a change 1 + p / 100, for a level the value; an exact decimal."),
    operation: z.enum(["multiply", "divide"]),
  })
  .meta({ id: "Step", description: "One link of a derivation." });
export type Step = z.infer<typeof Step>;

/** One end of a derived interval. */
export const DerivedEnd = z
  .strictObject({
    steps: z.array(Step).describe("In order; the product of their factors is the result."),
    result: z.string().describe("The product, rounded outward to nine places."),
  })
  .meta({
    id: "DerivedEnd",
    description: "One end of a derived interval, with the steps that gave it.",
  });
export type DerivedEnd = z.infer<typeof DerivedEnd>;

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
  })
  .meta({ id: "Nothing", description: "No answer, and the reason." });
export type Nothing = z.infer<typeof Nothing>;

/** An answer, or the named reason why there is none. */
export type Answer = Derivation | Nothing;

/** Claims of one series that cannot all be true. */
export const ClaimConflict = z
  .strictObject({
    series: z.string().describe("Id of the series."),
    modality: Modality,
    claims: z
      .array(z.string())
      .describe("As few as possible; any all but one of them can be true."),
  })
  .meta({ id: "ClaimConflict", description: "Claims of one series that cannot all be true." });
export type ClaimConflict = z.infer<typeof ClaimConflict>;
