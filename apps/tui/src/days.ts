import { type Dataset, publicationDay, seriesIndex, seriesKey } from "@peakline/core";
import { asOfOf, type Place } from "./place.ts";

const published = new WeakMap<Dataset, readonly string[]>();

/** The days on which something was published, the earliest first. */
export function publicationDays(dataset: Dataset): readonly string[] {
  const known = published.get(dataset);
  if (known !== undefined) return known;
  const days = [...new Set(dataset.documents.map((each) => publicationDay(each.published)))].sort();
  published.set(dataset, days);
  return days;
}

/** The series that a place is about; undefined where it is about several or none. */
function seriesOf(dataset: Dataset, place: Place): string | undefined {
  if ((place.kind !== "record" && place.kind !== "charts") || place.id === null) return undefined;
  if (place.noun === "series") return place.id;
  const claim = dataset.claims.find(({ id }) => id === place.id);
  return claim === undefined ? undefined : seriesKey(claim);
}

/** The days between which a place may differ: those of the documents that speak of its series, else all. */
function daysFor(dataset: Dataset, place: Place): readonly string[] {
  const series = seriesOf(dataset, place);
  const speaking = series === undefined ? undefined : seriesIndex(dataset).get(series);
  if (speaking === undefined) return publicationDays(dataset);
  const documents = new Set(speaking.map(({ document }) => document));
  return publicationDays({
    ...dataset,
    documents: dataset.documents.filter(({ id }) => documents.has(id)),
  });
}

/** The last of the days up to one, by its place among them; -1 before the first. Without a day, the last of all. */
export function dayIndex(days: readonly string[], asOf: string | undefined): number {
  return asOf === undefined ? days.length - 1 : days.findLastIndex((day) => day <= asOf);
}

/** Whether a place can be seen as it was known on a day. */
function hasDays({ kind }: Place): boolean {
  return kind === "timeline" || kind === "answers" || kind === "record" || kind === "charts";
}

/** The place as it was known on a day; on the last on which it changed, and later, as it is known now. */
export function placeOn<T extends Place>(place: T, day: string, days: readonly string[]): T {
  const { asOf: _, ...now } = place as T & { readonly asOf?: string };
  const last = days.at(-1);
  return (last === undefined || day >= last ? now : { ...now, asOf: day }) as T;
}

/** The place one publication earlier or later; itself where there is none. */
export function stepped<T extends Place>(dataset: Dataset, place: T, by: 1 | -1): T {
  if (!hasDays(place)) return place;
  const days = daysFor(dataset, place);
  const day = days[dayIndex(days, asOfOf(place)) + by];
  return day === undefined ? place : placeOn(place, day, days);
}
