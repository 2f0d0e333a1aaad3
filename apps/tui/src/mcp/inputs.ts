import * as z from "zod";

/** Ids of the record are shorter; what is longer is a mistake. */
const LONGEST_ID = 300;

/** The id of one record. */
export const idInput = (description: string) =>
  z
    .string()
    .min(1, "an id is missing")
    .max(LONGEST_ID, `an id has at most ${LONGEST_ID} characters`)
    .describe(description);

/** The id of a claim, a target, or a promise: "document/key". */
export const statementInput = (description: string) =>
  idInput(description).regex(
    /^[^/]+\/[^/]+$/,
    'it is written document/key: "miit-2022-12-12-carbon-peak/nev-sales"',
  );

/** A day up to which something was known. */
export const asOfInput = z.iso
  .date("asOf is a day: 2024-07-24")
  .optional()
  .describe("Only what was published up to and including that day (Beijing): 2024-07-24.");

/** The segments of a path that an id fills: the client puts them in as they are, so what a path cannot hold is escaped. */
export const segmentsOf = (id: string): string[] => id.split("/").map(encodeURIComponent);
