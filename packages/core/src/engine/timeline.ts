import type { Dataset } from "../schema/dataset.ts";
import type { Answer, Question } from "../schema/derivation.ts";
import type { TimelineEntry } from "../schema/timeline.ts";
import { type Known, publicationDay } from "./as-of.ts";
import { joinedTo } from "./component.ts";
import { derive } from "./derive/derive.ts";
import { seriesIndex } from "./series.ts";

/** What makes an answer another one: its values, what it rests on, or why there is none. */
const substance = (answer: Answer) =>
  JSON.stringify(
    answer.found
      ? [answer.interval, answer.stated, answer.disputed]
      : [answer.reason, answer.disputed, answer.assuming],
  );

/**
 * What was known of a question when: one entry for each day on which a publication changed the answer.
 * @example
 * const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
 * const entries = timelineOf(dataset, { series, modality: "actual", period: "2022", baseline: "2020" });
 * entries.find(({ answer }) => answer.found)?.since; // "2024-07-24"
 */
export function timelineOf(
  dataset: Dataset,
  question: Question,
  known: Known = {},
): TimelineEntry[] {
  const index = seriesIndex(dataset);
  const speaking = new Set(
    joinedTo(dataset.rules, question.series).series.flatMap((series) =>
      (index.get(series) ?? []).map(({ document }) => document),
    ),
  );
  const documents = dataset.documents.filter(({ id }) => speaking.has(id));
  const days = Map.groupBy(documents, ({ published }) => publicationDay(published));
  const entries: TimelineEntry[] = [];
  for (const since of [...days.keys()].sort()) {
    if (known.asOf !== undefined && since > known.asOf) break;
    const answer = derive(dataset, question, { ...known, asOf: since });
    const before = entries.at(-1);
    if (before !== undefined && substance(before.answer) === substance(answer)) continue;
    entries.push({ since, documents: (days.get(since) ?? []).map(({ id }) => id), answer });
  }
  return entries;
}
