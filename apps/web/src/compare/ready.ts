import { type Dataset, seriesIndex } from "@peakline/core";
import { type Compared, comparison, type Locale, nameOf } from "@peakline/core/view";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import type { Compare } from "./state.ts";

/** Fewer series than this beside each other are no comparison worth a page. */
const FEWEST = 3;

/** A comparison that has a page of its own. */
export interface Ready extends Compare {
  /** The last part of its address. */
  readonly id: string;
  readonly indicator: string;
  /** How many rows it has. */
  readonly size: number;
}

const sized = (dataset: Dataset, asked: Compare) => {
  const { periods, series, vintages } = asked;
  const chosen = periods.length === 0 ? undefined : periods;
  const found = comparison(dataset, { series, vintages, periods: chosen }, "en");
  return typeof found === "string" ? 0 : found.spec.rows.filter(({ data }) => data.length).length;
};

/** The latest of every series of an indicator, the indicators with the most series first. */
function ofIndicators(dataset: Dataset): Ready[] {
  const index = [...seriesIndex(dataset)];
  return dataset.indicators
    .flatMap(({ id }): Ready[] => {
      const series = index
        .filter(([, claims]) =>
          claims.some(
            ({ indicator, modality, quantity }) =>
              indicator === id && modality === "actual" && quantity?.change === null,
          ),
        )
        .map(([key]) => key)
        .sort();
      if (series.length < FEWEST) return [];
      const asked = { series, periods: [], vintages: false };
      const size = sized(dataset, asked);
      return size < FEWEST ? [] : [{ id, indicator: id, ...asked, size }];
    })
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
}

/** What was published more than once of a series for one period, and revised. */
function ofVintages(dataset: Dataset): Ready[] {
  return [...seriesIndex(dataset)].flatMap(([key, claims]): Ready[] => {
    const levels = claims.filter(
      ({ modality, quantity }) => modality === "actual" && quantity?.change === null,
    );
    const periods = new Set(
      levels.flatMap(({ period }) => (typeof period === "string" ? period : [])),
    );
    const [first] = levels;
    if (first === undefined) return [];
    return [...periods].flatMap((period) => {
      const vintages = new Set(
        levels.filter((claim) => claim.period === period).map(({ vintage }) => vintage),
      );
      if (vintages.size < 2) return [];
      const asked = { series: [key], periods: [period], vintages: true };
      const id = `${first.indicator}-${period.replace("/", "-to-")}-publications`;
      return [{ id, indicator: first.indicator, ...asked, size: sized(dataset, asked) }];
    });
  });
}

const kept = new WeakMap<Dataset, readonly Ready[]>();

/** The comparisons that have pages of their own, the largest first, then what was published more than once. */
export function readyMade(dataset: Dataset): readonly Ready[] {
  const known = kept.get(dataset) ?? [...ofIndicators(dataset), ...ofVintages(dataset)];
  kept.set(dataset, known);
  return known;
}

/** What a comparison is called. */
export function readyName(
  dataset: Dataset,
  { indicator, vintages }: Ready,
  { compare }: Messages,
  locale: Locale,
): string {
  const name = nameOf(dataset, "indicators", indicator, locale);
  return vintages ? fill(compare.vintagesOf, { name }) : name;
}

/** The comparison itself. */
export function readyCompared(dataset: Dataset, ready: Ready, locale: Locale): Compared {
  const { periods, series, vintages } = ready;
  const chosen = periods.length === 0 ? undefined : periods;
  const found = comparison(dataset, { series, vintages, periods: chosen }, locale);
  if (typeof found === "string") throw new Error(`${ready.id} cannot be compared: ${found}`);
  return found;
}
