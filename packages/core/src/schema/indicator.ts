import * as z from "zod";
import { Direction } from "./quantity.ts";
import { Bilingual, Id, named, PartialDate } from "./text.ts";
import { UnitCode } from "./unit.ts";

const definition = z.strictObject({
  ...named,
  description: Bilingual.describe("What exactly is counted, in our own words."),
});

const vintage = z.strictObject({
  ...named,
  from: PartialDate.describe("From when on documents use it, unless they say otherwise."),
});

const content = {
  ...named,
  description: Bilingual.describe("What is measured, in our own words."),
  unit: UnitCode.describe("The unit its levels are given in."),
  aggregation: z
    .enum(["flow", "stock", "ratio", "mean", "index"])
    .describe(
      "How its values combine over time: a flow sums, a stock holds at an instant, the others do neither.",
    ),
  domain: z
    .enum(["positive", "non-negative", "share", "signed"])
    .describe("Which values it can take."),
  desired: Direction.nullable().describe("Which way is progress; null where neither."),
  themes: z.array(Id).min(1),
  cumulative: z
    .boolean()
    .default(false)
    .describe(
      "For a stock: true where what was counted once stays counted, so that it never falls.",
    ),
  mistakenFor: z
    .array(Id)
    .default([])
    .describe("Indicators whose numbers are printed, or read, as if they were of this one."),
  content: z
    .literal(true)
    .optional()
    .describe("True where it counts what a plan itself holds, or who issued it: no result of it."),
};

/** indicators/<id>.toml: an indicator as the person who adds it writes it. */
export const AuthoredIndicator = z.strictObject({
  ...content,
  desired: Direction.optional(),
  definitions: z
    .record(Id, definition)
    .refine((all) => Object.keys(all).length > 0, "an indicator has at least one definition"),
  vintages: z
    .record(Id, vintage)
    .default({})
    .describe("Publications of the same quantity, each revising the one before."),
});
export type AuthoredIndicator = z.infer<typeof AuthoredIndicator>;

/** What is measured, with its unit, how it sums over time, and its definition versions. */
export const Indicator = z
  .strictObject({
    id: Id,
    ...content,
    definitions: z
      .array(definition.extend({ id: Id }))
      .describe("Definition versions; values of different ones never merge silently."),
    vintages: z
      .array(vintage.extend({ id: Id }))
      .describe("Publications of the same quantity, in order of time; they never merge silently."),
  })
  .meta({
    id: "Indicator",
    description: "What is measured, its unit, how it sums over time, its definition versions.",
  });
export type Indicator = z.infer<typeof Indicator>;
