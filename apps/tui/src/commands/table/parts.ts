import type { Form } from "../../arguments.ts";
import type { Option } from "../command.ts";

/** The forms of a list. */
export const LISTS: readonly Form[] = ["json", "ndjson", "csv", "md"];
/** The forms of a record. */
export const RECORDS: readonly Form[] = ["json", "ndjson", "md"];
/** The forms of an answer. */
export const ANSWERS: readonly Form[] = ["json", "ndjson"];

/** An option of a command. */
export const option = (
  name: string,
  value: string,
  about: string,
  values?: readonly string[],
): Option => ({ name, value, about, ...(values !== undefined && { values }) });
/** How many records at most. */
export const LIMIT_OPTION = option(
  "limit",
  "n",
  "At most so many records (with --json and --md from 1 to 1000, by default 100).",
);
/** What was known on a day. */
export const AS_OF_OPTION = option(
  "as-of",
  "day",
  "Only what was published up to and including that day: 2024-07-24.",
);
/** Only what an indicator measures. */
export const INDICATOR_OPTION = option("indicator", "id", "Only of an indicator.");
/** What a level or a change is asked with. */
export const QUESTION_OPTIONS: readonly Option[] = [
  option("baseline", "period", "Ask for the change from it; left out, for the level."),
  option("modality", "m", "actual (by default), target or forecast.", [
    "actual",
    "target",
    "forecast",
  ]),
  AS_OF_OPTION,
];
/** What a row is in a pipe. */
export const ROWS =
  "In a pipe each is one line: id, value, period, title, source, tags, which of them is inferred, and what stands under the title, with tabs between.";
/** How a period is written. */
export const PERIODS =
  "A period is a year, month or date, or two of one kind: 2022, 2022-01/2022-07, 2016/2020.";
/** A series that examples ask about. */
export const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
