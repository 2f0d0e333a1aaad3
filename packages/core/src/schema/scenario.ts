import * as z from "zod";
import { Modality } from "./claim.ts";
import { ClaimConflict, Derivation, Nothing } from "./derivation.ts";
import { IsoPeriod } from "./period.ts";
import { Change, Direction, Qualifier } from "./quantity.ts";
import { UnitCode } from "./unit.ts";

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/, 'a decimal number in a string: "13.5"');

/** A claim that the user adds, apart from the record. */
export const Hypothesis = z
  .strictObject({
    series: z
      .string("series is the id of a series")
      .describe("Id of the series that it speaks of."),
    modality: Modality.default("actual"),
    period: IsoPeriod.describe("When."),
    baseline: IsoPeriod.nullable().default(null).describe("For a change: against when."),
    printed: z
      .string("printed is a number in a string")
      .regex(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/, 'printed is a number: "13.50"')
      .max(30, "printed has at most 30 characters")
      .describe('The number as one would print it: "13.50" is more precise than "13.5".'),
    unit: UnitCode,
    qualifier: Qualifier.default("exact"),
    change: Change.nullable()
      .default(null)
      .describe("What a change is measured in; null for a level."),
    direction: Direction.nullable()
      .default(null)
      .describe("Which way it changes; null for a level."),
  })
  .refine(
    ({ change, baseline, direction }) =>
      (change === null) === (baseline === null) && (change === null) === (direction === null),
    {
      path: ["change"],
      error:
        "change, direction and baseline belong together: give all for a change, none for a level",
    },
  )
  .meta({ id: "Hypothesis", description: "A claim that the user adds, apart from the record." });
export type Hypothesis = z.infer<typeof Hypothesis>;

/** A path to a value, year by year. */
export const ScenarioPath = z
  .discriminatedUnion("shape", [
    z.strictObject({
      shape: z.enum(["constant-rate", "straight-line", "geometric-then-linear"]),
      from: z.strictObject({ year: z.int(), value: decimal }),
      to: z.strictObject({ year: z.int(), value: decimal }),
    }),
    z.strictObject({
      shape: z.literal("own"),
      values: z
        .array(z.strictObject({ year: z.int(), value: decimal }))
        .min(1)
        .max(200),
    }),
  ])
  .meta({ id: "ScenarioPath", description: "A path to a value, by a shape or by own values." });
export type ScenarioPath = z.infer<typeof ScenarioPath>;

/** What if: hypotheses, and a path that a target may take. */
export const ScenarioInput = z
  .strictObject({
    hypotheses: z.array(Hypothesis).max(20, "a scenario has at most 20 hypotheses").default([]),
    path: ScenarioPath.nullable().default(null),
    asOf: z.iso.date("asOf is a day: 2024-07-24").optional(),
  })
  .meta({ id: "ScenarioInput", description: "Hypotheses and a path, apart from the record." });
export type ScenarioInput = z.infer<typeof ScenarioInput>;

/** Why a path cannot be drawn. */
export const NoPath = z
  .enum(["period-reversed", "start-not-positive", "rate-cannot-reach-zero", "year-missing"])
  .meta({ id: "NoPath", description: "Why a path cannot be drawn." });

const answer = z.discriminatedUnion("found", [Derivation, Nothing]);

/** What a scenario changes, and what it contradicts. */
export const Scenario = z
  .strictObject({
    changed: z
      .array(z.strictObject({ before: answer, after: answer }))
      .describe("Every question whose answer is another with the hypotheses than without."),
    contradicted: z
      .array(ClaimConflict)
      .describe(
        "Conflicts that the hypotheses bring; they are named hypothesis/1, hypothesis/2, ...",
      ),
    unusable: z
      .array(z.strictObject({ hypothesis: z.string(), reason: z.string() }))
      .describe("Hypotheses that have no place in the network, and why."),
    path: z
      .union([
        NoPath,
        z.array(
          z.strictObject({
            year: z.int(),
            lower: z.string().describe("Rounded outward to nine places."),
            upper: z.string(),
          }),
        ),
      ])
      .nullable()
      .describe("The path year by year, or why there is none; null where none was asked for."),
  })
  .meta({ id: "Scenario", description: "What a scenario changes, and what it contradicts." });
export type Scenario = z.infer<typeof Scenario>;
