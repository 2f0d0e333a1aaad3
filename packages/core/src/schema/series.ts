import * as z from "zod";
import { PriceBasis } from "./claim.ts";
import { Id } from "./text.ts";

/** The thing that has a value in a period: claims that agree in all these fields speak of the same. */
export const Series = z
  .strictObject({
    id: z
      .string()
      .describe("Its fields in this order, joined by full stops; a hyphen where there is none."),
    indicator: Id,
    definition: Id,
    boundary: Id.nullable(),
    sector: Id,
    product: Id.nullable(),
    place: Id,
    priceBasis: PriceBasis.nullable(),
    periods: z.array(z.string()).describe("Periods that its claims bound, in order of time."),
    claims: z.array(z.string()).describe("Its claims, in order of time."),
  })
  .meta({
    id: "Series",
    description: "Indicator, definition, boundary, sector, product, place and price basis.",
  });
export type Series = z.infer<typeof Series>;
