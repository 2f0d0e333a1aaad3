import * as z from "zod";
import { Bilingual, IsoDate } from "./text.ts";

/** How far a record has been looked at. */
export const Review = z.enum(["entered", "audited"]).meta({
  id: "Review",
  description:
    "entered: typed in; audited: compared with its source once more, apart from its entry.",
});

/** A correction that was made to a published record. */
export const Erratum = z
  .strictObject({
    on: IsoDate.describe("When it was corrected."),
    field: z.string().min(1).describe("Which field was wrong."),
    was: z.string().describe("What it said before."),
    why: Bilingual.describe("Why it was wrong."),
  })
  .meta({ id: "Erratum", description: "A correction that was made to a published record." });
