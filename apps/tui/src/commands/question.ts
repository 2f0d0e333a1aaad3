import { type Dataset, nearest, parsePeriod, type Question, seriesIndex } from "@peakline/core";
import { MODALITY_LABELS } from "@peakline/core/view";
import { type Arguments, singleValue } from "../arguments.ts";
import { didYouMean, usage } from "../failure.ts";

/** A question of the command line, as core takes it and as the API does. */
export interface Asked {
  readonly question: Question;
  readonly asOf: string | undefined;
  readonly query: Readonly<Record<string, readonly string[]>>;
}

const MODALITIES = Object.keys(MODALITY_LABELS) as Question["modality"][];
const FORMS =
  'A period is a year, month or date, or two of one kind with "/" between: 2022, 2022-01/2022-07, 2016/2020, 2023-12-31.';

/** The indicator of a series: the first part of its id. */
const indicatorOf = (series: string) => series.split(".")[0] ?? "";

/** What a word that names no series may have meant: a series with a slip in its id, or an indicator. */
export function seriesAdvice(dataset: Dataset, word: string): string {
  const ids = [...seriesIndex(dataset).keys()];
  const indicators = new Set(ids.map(indicatorOf));
  const first = indicatorOf(word);
  const meant = indicators.has(first) ? first : nearest(first, indicators);
  const like = ids.filter((id) => indicatorOf(id) === meant);
  const close = like.length === 1 ? like[0] : nearest(word, word.includes(".") ? like : []);
  if (close !== undefined) return didYouMean(close);
  return like.length === 0
    ? "They are listed by: peakline series"
    : `Series of ${meant}:\n${like.join("\n")}`;
}

function periodOf(text: string): string {
  if (parsePeriod(text) === null) throw usage(`"${text}" is not a period.`, FORMS);
  return text;
}

/** The day given to --as-of. */
export function dayOf(given: Arguments): string | undefined {
  const day = singleValue(given, "as-of");
  if (day !== undefined && parsePeriod(day)?.kind !== "date")
    throw usage(`"${day}" is not a day.`, "A day is written 2024-07-24.");
  return day;
}

function modalityOf(given: Arguments): Question["modality"] {
  const word = singleValue(given, "modality") ?? "actual";
  const found = MODALITIES.find((modality) => modality === word);
  if (found !== undefined) return found;
  const advice = didYouMean(nearest(word, MODALITIES)) || `It is one of ${MODALITIES.join(", ")}.`;
  throw usage(`"${word}" is not a value of modality.`, advice);
}

/** The question that words and options ask. */
export function askedOf(dataset: Dataset, given: Arguments, command: string): Asked {
  const [series, at, ...rest] = given.words;
  if (series === undefined || at === undefined || rest.length > 0)
    throw usage(
      `${command} takes a series and a period.`,
      `peakline ${command} <series> <period> [--baseline <period>]`,
    );
  if (!seriesIndex(dataset).has(series))
    throw usage(`There is no series "${series}".`, seriesAdvice(dataset, series));
  const against = singleValue(given, "baseline");
  const [period, baseline] = [periodOf(at), against === undefined ? null : periodOf(against)];
  const [modality, asOf] = [modalityOf(given), dayOf(given)];
  return {
    question: { series, modality, period, baseline },
    asOf,
    query: {
      series: [series],
      period: [period],
      modality: [modality],
      ...(baseline !== null && { baseline: [baseline] }),
      ...(asOf !== undefined && { asOf: [asOf] }),
    },
  };
}
