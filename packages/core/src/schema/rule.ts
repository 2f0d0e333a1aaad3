import * as z from "zod";
import { Id, named } from "./text.ts";

const SeriesId = z
  .string()
  .describe("Id of a series: indicator.definition.boundary.sector.product.place.priceBasis.");

const decimal = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, 'a positive decimal number in a string: "0.01"')
  .default("1");

const forms = {
  sum: {
    kind: z.literal("sum"),
    whole: SeriesId.describe("The series of the whole."),
    parts: z.array(SeriesId).min(1).describe("The series of its parts."),
    complete: z
      .boolean()
      .describe("True where the parts make the whole; false where it may have others."),
  },
  ratio: {
    kind: z.literal("ratio"),
    ratio: SeriesId.describe("The series of the ratio."),
    numerator: SeriesId.describe("What is divided."),
    denominator: SeriesId.describe("By what."),
    scale: decimal.describe("ratio = numerator / denominator * scale, in base units."),
  },
  stockAndFlow: {
    kind: z.literal("stock-and-flow"),
    stock: SeriesId.describe("What is held at an instant."),
    added: SeriesId.describe("What is added between two instants."),
    removed: SeriesId.optional().describe(
      "What is taken away between two instants, where it is counted.",
    ),
    removals: z
      .enum(["none", "counted", "unknown"])
      .describe(
        "none: the stock grows by all that is added; counted: by that less what is removed; unknown: by no more than that.",
      ),
  },
};

/** rules/<id>.toml: a relation between series as the person who adds it writes it. */
export const AuthoredRule = z.discriminatedUnion("kind", [
  z.strictObject({ ...named, ...forms.sum }),
  z.strictObject({ ...named, ...forms.ratio }),
  z.strictObject({ ...named, ...forms.stockAndFlow }),
]);
export type AuthoredRule = z.infer<typeof AuthoredRule>;

const identified = { id: Id, ...named };

/** A relation between series that holds by their definitions. */
export const Rule = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...identified, ...forms.sum }),
    z.strictObject({ ...identified, ...forms.ratio }),
    z.strictObject({ ...identified, ...forms.stockAndFlow }),
  ])
  .meta({ id: "Rule", description: "A relation between series that holds by their definitions." });
export type Rule = z.infer<typeof Rule>;
