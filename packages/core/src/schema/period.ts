import * as z from "zod";
import { parsePeriod } from "../quantity/period.ts";
import { Bilingual } from "./text.ts";

const FORMS =
  'a period is a year, month or date, or two of one kind joined by "/" in order: "2021", "2022-01/2022-07", "2016/2020", "2023-12-31"';

/** An ISO 8601 period, ends inclusive ("2021", "2022-01/2022-07", "2016/2020"), or a date for an instant. */
export const IsoPeriod = z
  .string(FORMS)
  .refine((text) => parsePeriod(text) !== null, { error: FORMS })
  .meta({
    id: "IsoPeriod",
    description:
      'ISO 8601, ends inclusive: "2021", "2016/2020", "2022-01/2022-07"; a date is an instant.',
  });

/** The time a claim speaks of: resolved to ISO, or kept in words where the source cannot be resolved. */
export const Period = z
  .union(
    [
      IsoPeriod,
      z.strictObject({
        text: Bilingual.describe("What the source says of the time, in our own words."),
      }),
    ],
    { error: `${FORMS}, or { text = { en, zh } }` },
  )
  .meta({
    id: "Period",
    description: "An ISO period, or { text } where the source cannot be resolved.",
  });
export type Period = z.infer<typeof Period>;
