import { seriesIndex } from "../engine/series.ts";
import { type PeriodSpan, parsePeriod } from "../quantity/period.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Chart, type Mark, roundTicks, type Tick } from "./chart.ts";
import { placeLabels } from "./chart-labels.ts";
import { MODALITY_LABELS } from "./labels.ts";
import { joinClauses, joinParts, type Locale, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { formatPeriod } from "./period.ts";
import { partsOf } from "./quantity.ts";
import { claimValue } from "./row.ts";
import { seriesLabel } from "./series-label.ts";
import { type ShownUnit, shownUnit } from "./shown-value.ts";

/** How wide it is drawn: on a page, or on a phone, where it must not scroll. */
const WIDTHS = { wide: 720, narrow: 344 } as const;
const HEIGHT = 320;
/** Beside the plot stand the numbers of the side. */
const SIDE = { wide: 80, narrow: 48 } as const;
/** So much room has a year along the bottom. */
const YEAR = 56;
const PARTS = 4;
/** Fewer times than this are no course of anything. */
const FEWEST = 3;
const DAY = 86_400_000;
/** A level this thin would not be seen. */
const THIN = 3;

/** Statements of one value at one time, as one mark. */
interface Level {
  readonly claims: readonly Claim[];
  readonly span: PeriodSpan;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A tenth of a unit of the drawing is finer than is seen. */
const tenth = (value: number) => Math.round(value * 10) / 10;

const day = (date: string) => Date.parse(date) / DAY;

function levelsOf(claims: readonly Claim[], { factor }: ShownUnit): Level[] {
  const scaled = (value: number | null) => (value === null ? null : value / Number(factor));
  const all = claims.flatMap((claim): Level[] => {
    const { quantity, period, standing } = claim;
    const span = typeof period === "string" ? parsePeriod(period) : null;
    if (quantity === null || quantity.change !== null || span === null || standing !== "primary")
      return [];
    const { lower, upper } = quantity.normalized.interval;
    if (lower === null && upper === null) return [];
    return [{ claims: [claim], span, lower: scaled(lower), upper: scaled(upper) }];
  });
  const groups = Map.groupBy(all, ({ claims: [claim], span, lower, upper }) =>
    JSON.stringify([claim?.modality, span, lower, upper]),
  );
  return [...groups.values()]
    .flatMap((some) => {
      const [first] = some;
      return first === undefined ? [] : [{ ...first, claims: some.flatMap((each) => each.claims) }];
    })
    .sort((a, b) => a.span.end.localeCompare(b.span.end) || (a.lower ?? 0) - (b.lower ?? 0));
}

/** Room for the arrow of an open end, as a part of the value. */
const ROOM = 0.1;

/** From nought where the values begin well below their middle, so that heights can be compared. */
function rangeOf(levels: readonly Level[]): [number, number] {
  const ends = levels.flatMap(({ lower, upper }) => {
    const least = lower ?? (upper as number) * (1 - ROOM);
    return [least, upper ?? (lower as number) * (1 + ROOM)];
  });
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return least >= 0 && least <= most / 2 ? [0, most] : [least, least === most ? most + 1 : most];
}

/** Years along the bottom, as many as can be read. */
function yearTicks(from: number, to: number, most: number, place: (day: number) => number): Tick[] {
  const year = (at: number) => new Date(at * DAY).getUTCFullYear();
  const [first, last] = [year(from), year(to)];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const text = String(first + index * step);
    return { at: place((day(`${text}-01-01`) + day(`${text}-12-31`)) / 2), text };
  });
}

function tipOf(dataset: Dataset, { claims }: Level, locale: Locale): string {
  const [claim] = claims;
  if (claim === undefined) return "";
  const more = claims.length - 1;
  const rest = locale === "zh" ? `另有${more}条相同陈述` : `${more} more say the same`;
  return joinParts([
    claimValue(dataset, claim, locale),
    formatPeriod(claim.period, locale),
    say(MODALITY_LABELS[claim.modality], locale),
    more === 0 ? "" : rest,
  ]);
}

/** The value beside a mark, without the unit where the side of the drawing says it. */
function labelOf(dataset: Dataset, level: Level | undefined, unit: string, locale: Locale): string {
  const [claim] = level?.claims ?? [];
  const text = claim === undefined ? "" : claimValue(dataset, claim, locale);
  return unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

/** What the drawing shows, for who does not see it: where it begins, where it ends, and how much lies between. */
function sentenceOf(dataset: Dataset, levels: readonly Level[], locale: Locale): string {
  const count = (modality: Claim["modality"]) =>
    levels.filter(({ claims: [claim] }) => claim?.modality === modality).length;
  const counts = (["actual", "target", "forecast"] as const)
    .filter((modality) => count(modality) > 0)
    .map((modality) =>
      locale === "zh"
        ? `${say(MODALITY_LABELS[modality], locale)}${count(modality)}个`
        : `${count(modality)} ${say(MODALITY_LABELS[modality], locale).toLowerCase()}`,
    );
  const actual = levels.filter(({ claims: [claim] }) => claim?.modality === "actual");
  const told = [actual[0], actual.at(-1)].flatMap((level) => {
    const [claim] = level?.claims ?? [];
    if (claim === undefined) return [];
    const [value, when] = [claimValue(dataset, claim, locale), formatPeriod(claim.period, locale)];
    return [locale === "zh" ? `${when}${value}` : `${value} (${when})`];
  });
  const [first, last] = told;
  const course =
    first === undefined || first === last
      ? told.slice(0, 1)
      : [locale === "zh" ? `由${first}到${last}` : `From ${first} to ${last}`];
  return joinClauses([...course, ...counts], locale);
}

/** The levels of a series over time, with every value that each statement allows. Null where there are too few to draw. */
export function seriesChart(
  dataset: Dataset,
  id: string,
  locale: Locale,
  size: keyof typeof WIDTHS = "wide",
): Chart | null {
  const claims = seriesIndex(dataset).get(id) ?? [];
  const [claim] = claims;
  const base = claims.find(({ quantity }) => quantity?.change === null)?.quantity?.normalized.unit;
  if (claim === undefined || base === undefined) return null;
  const unit = shownUnit(
    dataset,
    claims.map((each) => each.id),
    base,
    id,
  );
  const levels = levelsOf(claims, unit);
  if (new Set(levels.map(({ span }) => span.end)).size < FEWEST) return null;

  const width = WIDTHS[size];
  const plot = { left: 8, right: width - SIDE[size], top: 28, bottom: 280 };
  const ticks = roundTicks(...rangeOf(levels), PARTS);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const up = (value: number) =>
    tenth(plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top));
  const from = Math.min(...levels.map(({ span }) => day(`${span.start.slice(0, 4)}-01-01`)));
  const to = Math.max(...levels.map(({ span }) => day(`${span.end.slice(0, 4)}-12-31`)));
  const across = (at: number) =>
    tenth(plot.left + ((at - from) / (to - from)) * (plot.right - plot.left));

  const sides = partsOf(high, unit.unit, dataset.units, locale).unit.trim();
  const shapes = levels.map((level): Omit<Mark, "label"> => {
    const { span, lower, upper } = level;
    const [top, bottom] = [
      upper === null ? plot.top : up(upper),
      lower === null ? plot.bottom : up(lower),
    ];
    const slack = Math.max(0, THIN - (bottom - top)) / 2;
    return {
      from: across(day(span.start)),
      to: across(day(span.end)),
      top: tenth(top - slack),
      bottom: tenth(bottom + slack),
      openUp: upper === null,
      openDown: lower === null,
      tone: level.claims[0]?.modality ?? "actual",
      isPart: span.kind === "month" || span.kind === "months",
      tip: tipOf(dataset, level, locale),
    };
  });
  const labels = placeLabels(
    shapes.map(({ from: start, to: end, top, bottom, openUp }, index) => ({
      x: tenth((start + end) / 2),
      y: tenth(openUp ? bottom + 16 : top - 6),
      text: labelOf(dataset, levels[index], sides, locale),
    })),
    0,
    plot.right,
  );
  return {
    width,
    height: HEIGHT,
    plot,
    across: yearTicks(from, to, Math.floor((plot.right - plot.left) / YEAR), across),
    up: ticks.map((value) => ({
      at: up(value),
      text: partsOf(value, unit.unit, dataset.units, locale).number,
    })),
    unit: sides,
    marks: shapes.map((shape, index) => ({ ...shape, label: labels[index] ?? null })),
    title: joinParts([
      nameOf(dataset, "indicators", claim.indicator, locale),
      seriesLabel(dataset, claim, locale),
    ]),
    sentence: sentenceOf(dataset, levels, locale),
  };
}
