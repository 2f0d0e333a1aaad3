import * as z from "zod";

/** A source outside the documents of the record, for a title or a date. */
export const Reference = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    date: z.string().min(4).describe("As far as known: a year, month or date."),
    url: z.url().nullable().default(null),
  })
  .meta({ id: "Reference", description: "A source outside the documents of the record." });
