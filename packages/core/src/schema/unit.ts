import * as z from "zod";
import { named } from "./text.ts";

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/, 'a decimal number in a string: "0.01"');

/** A unit code, written as the field writes it: "percent", "Mt", "GW", "trillion CNY". */
export const UnitCode = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9 /-]*$/,
    'a unit code is letters and digits: "Mt", "trillion CNY", "kgce/t"',
  )
  .meta({ description: "A unit code of the unit table." });

/** The kinds of thing a unit can measure; only units of one dimension convert into each other. */
export const Dimension = z.enum([
  "count",
  "rank",
  "time",
  "ratio",
  "rate",
  "points",
  "mass",
  "coal-equivalent",
  "power",
  "money",
  "energy-per-money",
  "carbon-per-money",
  "volume-per-money",
  "volume",
  "coal-equivalent-per-mass",
  "electricity-per-mass",
  "volume-per-mass",
  "electricity-per-station",
  "electricity",
  "number",
  "coal-equivalent-per-electricity",
  "carbon-per-electricity",
  "carbon-per-mass",
  "coal-equivalent-per-case",
  "area",
  "money-per-mass",
  "foreign-money",
  "coal-equivalent-per-volume",
  "coal-equivalent-per-heat",
]);

/** A unit as the person who adds it writes it. normalized = (value + offset) * factor, in the base unit. */
export const AuthoredUnit = z.strictObject({
  ...named,
  symbol: z
    .strictObject({ en: z.string(), zh: z.string() })
    .describe("How it is written after a number; empty for a plain count."),
  dimension: Dimension.describe("What it measures."),
  base: UnitCode.describe("The unit that values are normalized to."),
  factor: decimal.default("1").describe("How many base units one of it is, exactly."),
  offset: decimal
    .default("0")
    .describe("Added before the factor: a two-fold level is a change of +100 %, so fold has -1."),
  inEnglish: UnitCode.optional().describe(
    "The unit in which English prints it, where Chinese counts in 万 or 亿 and English does not.",
  ),
  inChinese: UnitCode.optional().describe(
    "The unit in which Chinese prints it, where English counts in million or billion and Chinese does not.",
  ),
  counted: z
    .boolean()
    .default(false)
    .describe("True where a value counts things and is exact unless it ends in two zeros."),
});

/** A unit of the closed unit table. */
export const Unit = AuthoredUnit.extend({ id: UnitCode }).meta({
  id: "Unit",
  description: "A unit and how it converts.",
});
export type Unit = z.infer<typeof Unit>;
