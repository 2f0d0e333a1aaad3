import { derive } from "../../engine/derive/derive.ts";
import { seriesIndex } from "../../engine/series.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Derivation } from "../../schema/derivation.ts";
import { COUNTED, countOf } from "../count.ts";
import { MODALITY_LABELS } from "../labels.ts";
import { type Locale, say } from "../locale.ts";
import { formatNumber } from "../number.ts";
import { formatPeriod } from "../period.ts";
import type { PlotSpec, TimedDatum } from "../scene/spec.ts";
import { seriesTitle } from "./series-chart.ts";
import { daysOf } from "./timed.ts";

/** What the base year counts as. */
const BASE = 100;
const YEAR = /^\d{4}$/;

/** Every yearly change that follows from one base year. */
function changesFrom(
  dataset: Dataset,
  series: string,
  base: string,
  years: readonly string[],
): Derivation[] {
  return years
    .filter((year) => year > base)
    .flatMap((period) => {
      const answer = derive(dataset, { series, modality: "actual", period, baseline: base });
      return answer.found && answer.unit === "percent" ? [answer] : [];
    });
}

/** Years that its reported changes speak of. */
function yearsOf(dataset: Dataset, series: string): string[] {
  const claims = seriesIndex(dataset).get(series) ?? [];
  const named = claims
    .filter(({ modality, quantity }) => modality === "actual" && quantity?.change === "relative")
    .flatMap(({ period, baseline }) => [period, baseline]);
  return [...new Set(named)]
    .filter((each) => typeof each === "string" && YEAR.test(each))
    .toSorted() as string[];
}

function datumOf(
  { question, interval, stated, isStated }: Derivation,
  locale: Locale,
): TimedDatum | null {
  const days = daysOf(question.period);
  if (days === null) return null;
  const [claim] = stated;
  const size = (end: number | null, round: (value: number) => number) =>
    end === null ? null : round((BASE + end) * 100) / 100;
  // That nothing falls by more than everything goes without saying.
  const least = interval.lower === -BASE ? null : interval.lower;
  const [lower, upper] = [size(least, Math.floor), size(interval.upper, Math.ceil)];
  const ends = [lower, upper].flatMap((end) => (end === null ? [] : [formatNumber(end, locale)]));
  const zh = locale === "zh";
  const value =
    ends.length === 2
      ? ends.join(zh ? "至" : " to ")
      : zh
        ? `${ends[0] ?? ""}${lower === null ? "及以下" : "及以上"}`
        : `${ends[0] ?? ""} ${lower === null ? "or less" : "or more"}`;
  return {
    id: question.period,
    name: `${zh ? "由" : "from "}${countOf(COUNTED.statements, stated.length, locale)}`,
    when: formatPeriod(question.period, locale),
    value,
    allows: "",
    what: say(MODALITY_LABELS.actual, locale),
    tone: "actual",
    basis: isStated ? "stated" : "derived",
    to:
      isStated && claim !== undefined
        ? { noun: "claims", id: claim }
        : { noun: "series", id: question.series },
    ...days,
    lower,
    upper,
    isEarlier: false,
    label:
      lower !== null && upper !== null
        ? formatNumber(Math.round((lower + upper) * 5) / 10, locale)
        : value,
  };
}

/**
 * Levels against a base year, where a series has changes only: the base that most years follow from, at 100. Null where
 * fewer than two years follow from any.
 * @example
 * const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
 * indexChart(dataset, series, "en")?.data.slice(0, 2).map(({ when, value }) => [when, value]);
 * // [["2010", "100"], ["2015", "71.5 to 72.5"]]
 */
export function indexChart(dataset: Dataset, series: string, locale: Locale): PlotSpec | null {
  const [claim] = seriesIndex(dataset).get(series) ?? [];
  const years = yearsOf(dataset, series);
  const courses = years.map((base) => ({
    base,
    answers: changesFrom(dataset, series, base, years),
  }));
  const best = courses.toSorted((a, b) => b.answers.length - a.answers.length)[0];
  if (claim === undefined || best === undefined || best.answers.length < 2) return null;
  const days = daysOf(best.base);
  const when = formatPeriod(best.base, locale);
  if (days === null) return null;
  const unit = locale === "zh" ? `${when}＝${BASE}` : `${when} = ${BASE}`;
  const start: TimedDatum = {
    id: best.base,
    name: "",
    when,
    value: String(BASE),
    allows: "",
    what: "",
    tone: "neutral",
    basis: "stated",
    ...days,
    lower: BASE,
    upper: BASE,
    isEarlier: false,
    label: String(BASE),
  };
  return {
    kind: "index",
    title: seriesTitle(dataset, claim, locale),
    locale,
    unit,
    tick: (value) => formatNumber(value, locale),
    data: [start, ...best.answers.flatMap((answer) => datumOf(answer, locale) ?? [])],
    courses: [],
  };
}
