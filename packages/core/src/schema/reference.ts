import * as z from "zod";
import { PartialDate } from "./text.ts";

/** A source outside the documents of the record, for a title or a date. */
export const Reference = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1),
    date: PartialDate.describe("As far as known."),
    url: z.url().nullable().default(null),
  })
  .meta({ id: "Reference", description: "A source outside the documents of the record." });
