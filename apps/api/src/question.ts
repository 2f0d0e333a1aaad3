import { type Dataset, type Question, seriesIndex } from "@peakline/core";
import { badValue } from "./vocabulary.ts";

/** The parameters of a question, read. */
interface Asked extends Omit<Question, "baseline" | "vintage"> {
  readonly baseline?: string | undefined;
}

/** A question about a series of the record; a series that it does not have is a problem, never an empty answer. */
export function questionOf(dataset: Dataset, { baseline, ...asked }: Asked): Question {
  const known = seriesIndex(dataset);
  if (!known.has(asked.series)) throw badValue("series", asked.series, [...known.keys()], "series");
  const { series, modality, period } = asked;
  return { series, modality, period, baseline: baseline ?? null };
}
