import { seriesKey } from "../engine/series.ts";
import { decimalToNumber, parseDecimal, roundOutward } from "../quantity/decimal.ts";
import { over } from "../quantity/rational.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Interval } from "../schema/quantity.ts";
import type { Locale } from "./locale.ts";
import { formatInterval, formatValue } from "./quantity.ts";

/** The unit in which a computed number is shown, and how many base units it is. */
export interface ShownUnit {
  readonly unit: string;
  readonly factor: string;
}

/** How many decimals a computed end is printed with; more would claim a precision that nobody stated. */
const PLACES = 3;
/** The same for a step, which the next one takes up. */
const STEP_PLACES = 6;
/** So many decimals has what the engine answers. */
const ENGINE_PLACES = 9;
/** From here on whole numbers say enough. */
const LARGE = 1000;

const AS_IS = "1";

/** The unit in which a level is printed by one of the claims, so that a reader meets the numbers that were printed; else the base unit. */
export function shownUnit(
  dataset: Dataset,
  claims: readonly string[],
  base: string,
  series?: string,
): ShownUnit {
  const wanted = new Set(claims);
  const level = dataset.claims.find(
    (claim) =>
      wanted.has(claim.id) &&
      claim.quantity?.change === null &&
      (series === undefined || seriesKey(claim) === series),
  );
  const unit = dataset.units.find(({ id }) => id === level?.quantity?.unit);
  if (base === "percent" || unit === undefined || unit.offset !== "0")
    return { unit: base, factor: AS_IS };
  return { unit: unit.id, factor: unit.factor };
}

function scaled(text: string, { factor }: ShownUnit, places: number, towards: "down" | "up") {
  const [exact, scale] = [parseDecimal(text), parseDecimal(factor)];
  if (exact === null || scale === null) return null;
  return roundOutward(over(exact, scale), places, towards);
}

/** A computed interval in words, rounded outward so that it never says more than is known. */
export function shownInterval(
  dataset: Dataset,
  interval: Interval,
  shown: ShownUnit,
  isChange: boolean,
  locale: Locale,
): string {
  const end = (value: number | null, towards: "down" | "up") => {
    if (value === null) return null;
    const places = Math.abs(value) / Number(shown.factor) >= LARGE ? 0 : PLACES;
    const rounded = scaled(value.toFixed(ENGINE_PLACES), shown, places, towards);
    return rounded === null ? value : decimalToNumber(rounded);
  };
  const outward = {
    ...interval,
    lower: end(interval.lower, "down"),
    upper: end(interval.upper, "up"),
  };
  const change = isChange ? "relative" : null;
  return formatInterval({ interval: outward, unit: shown.unit, change }, dataset.units, locale);
}

/** A level of a step in the shown unit, rounded outward where it does not end. */
export function shownLevel(
  dataset: Dataset,
  text: string,
  shown: ShownUnit,
  towards: "down" | "up",
  locale: Locale,
  places = STEP_PLACES,
): string {
  const rounded = scaled(text, shown, places, towards);
  if (rounded === null) return text;
  return formatValue(decimalToNumber(rounded), shown.unit, dataset.units, locale);
}
