import * as z from "zod";
import { QUALIFIER_IDS } from "../quantity/qualifier.ts";
import { UnitCode } from "./unit.ts";

/** How a statement hedges its number. */
export const Qualifier = z.enum(QUALIFIER_IDS).meta({
  id: "Qualifier",
  description: "How the statement hedges its number; the table is in @peakline/core.",
});

/** What a change is measured in: a share of the baseline, the unit itself, or percentage points. */
export const Change = z.enum(["relative", "absolute", "points"]).meta({
  id: "Change",
  description: "relative: share of the baseline; absolute: in the unit; points: percentage points.",
});

/** Which way a quantity moves. */
export const Direction = z
  .enum(["up", "down"])
  .meta({ id: "Direction", description: "Which way a quantity moves." });

/** A quantity as the person who adds a claim writes it; the printed numeral is the token of the claim's anchor. */
export const AuthoredQuantity = z
  .strictObject({
    unit: UnitCode.describe(
      "A unit of units.toml, with the printed magnitude: Mt, trillion-cny, million.",
    ),
    qualifier: Qualifier.default("exact").describe("The hedge that the statement prints."),
    change: Change.optional().describe("Only where the claim states a change."),
    direction: Direction.optional().describe("Which way it changed; required with change."),
  })
  .refine((quantity) => (quantity.change === undefined) === (quantity.direction === undefined), {
    path: ["direction"],
    error: "change and direction belong together: give both for a change, neither for a level",
  });

/** The values a statement allows; null is unbounded. */
export const Interval = z
  .strictObject({
    lower: z.number().nullable().describe("Lower end; null is unbounded."),
    upper: z.number().nullable().describe("Upper end; null is unbounded."),
    lowerOpen: z.boolean().describe("True where the lower end itself is excluded or unbounded."),
    upperOpen: z.boolean().describe("True where the upper end itself is excluded or unbounded."),
  })
  .meta({ id: "Interval", description: "The values that a statement allows; null is unbounded." });
export type Interval = z.infer<typeof Interval>;

/** A number with its unit, what was printed, and every value it allows. */
export const Quantity = z
  .strictObject({
    printed: z.string().describe("The numeral as printed, with its separators."),
    value: z.number().describe("The printed number, signed the way the quantity moves."),
    unit: UnitCode.describe("The unit with its printed magnitude."),
    change: Change.nullable().describe("What a change is measured in; null for a level."),
    qualifier: Qualifier,
    interval: Interval,
    normalized: z
      .strictObject({ value: z.number(), unit: UnitCode, interval: Interval })
      .describe("The same in the base unit of the dimension."),
  })
  .meta({
    id: "Quantity",
    description: "A number with its unit, its printed form and every value it allows.",
  });
export type Quantity = z.infer<typeof Quantity>;

/** What a target demands: the value to reach, from which side, and whether reaching it exactly is enough. */
export const Threshold = z
  .strictObject({
    value: z.number().describe("The value to reach, in the claim's unit, signed like it."),
    direction: Direction.describe(
      "up: the result must be at or above the value; down: at or below.",
    ),
    open: z.boolean().describe("True where the value itself is not enough."),
  })
  .meta({ id: "Threshold", description: "What a target demands." });
export type Threshold = z.infer<typeof Threshold>;
