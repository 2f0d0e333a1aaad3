import * as z from "zod";
import { parsePeriod } from "../quantity/period.ts";

/** A text in both languages of the record, in our own words; a name carries the official Chinese term. */
export const Bilingual = z
  .strictObject({
    en: z.string().trim().min(1, "the English text is missing").describe("English."),
    zh: z
      .string()
      .trim()
      .min(1, "the Chinese text is missing")
      .describe("Chinese; the official term where one exists."),
  })
  .meta({ id: "Bilingual", description: "A text in English and Chinese." });
export type Bilingual = z.infer<typeof Bilingual>;

/** An id inside the dataset: kebab-case, taken from a file name, a folder name or a table key. */
export const Id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "an id is kebab-case: lower-case letters, digits and hyphens",
  )
  .meta({ description: "A kebab-case id." });

/** A date in the Gregorian calendar, Beijing time: "2021-12-03". */
export const IsoDate = z.iso.date().meta({ description: "A date, YYYY-MM-DD, Beijing calendar." });

/** A day, or only the month or the year where no more is known: "2021-12-03", "2022-02", "2018". */
export const PartialDate = z
  .string()
  .refine((text) => parsePeriod(text) !== null && !text.includes("/"), {
    error:
      'a date is a day, or a month or year where no more is known: "2021-12-03", "2022-02", "2018"',
  })
  .meta({
    description: "YYYY-MM-DD, or YYYY-MM or YYYY where no more is known; Beijing calendar.",
  });

/** The fields every named thing of the record has. */
export const named = {
  name: Bilingual.describe("Its name; the Chinese name is the official term."),
  description: Bilingual.optional().describe("What it is, in our own words."),
};
