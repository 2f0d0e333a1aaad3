import type { Check } from "../schema/check.ts";
import type { Claim, Reading } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Interval } from "../schema/quantity.ts";
import { type CheckResult, comparedLabels, resultOf } from "./check-words.ts";
import { joinClauses, type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { formatPeriod } from "./period.ts";
import { formatQuantity } from "./quantity.ts";
import { claimValue } from "./row.ts";
import { shownInterval, shownLevel, shownUnit } from "./shown-value.ts";

/** The claims of a check, the tested one first. */
export function claimsOf(dataset: Dataset, { claims }: Pick<Check, "claims">): Claim[] {
  return claims.flatMap((id) => dataset.claims.find((claim) => claim.id === id) ?? []);
}

/** The reading that a check tests; undefined where it tests none. */
export function readingOf(dataset: Dataset, check: Check): Reading | undefined {
  return check.reading === null ? undefined : claimsOf(dataset, check)[0]?.readings[check.reading];
}

/** What a check found, as readers are told it. */
export function resultIn(dataset: Dataset, check: Check): CheckResult {
  return resultOf(check, readingOf(dataset, check)?.chosen === true);
}

/** An interval of a check in words, in the unit that its claims print; empty where there is none. */
export function checkInterval(
  dataset: Dataset,
  interval: Interval | null,
  { unit, baseline, claims }: Pick<Check, "unit" | "baseline" | "claims">,
  locale: Locale,
): string {
  if (interval === null) return "";
  const shown = shownUnit(dataset, claims, unit);
  return shownInterval(dataset, interval, shown, baseline !== null, locale);
}

/** Which reading of an ambiguous statement is meant: its value in words; empty where none is. */
export function readingText(dataset: Dataset, check: Check, locale: Locale): string {
  const reading = readingOf(dataset, check);
  return reading === undefined ? "" : formatQuantity(reading.quantity, dataset.units, locale);
}

/** What the reading of a check would imply: the period, and the level in the unit that the series prints. */
export function followsText(
  dataset: Dataset,
  { follows, series }: Check,
  locale: Locale,
): { when: string; value: string } | null {
  if (follows === null) return null;
  const all = dataset.claims.map(({ id }) => id);
  const shown = shownUnit(dataset, all, follows.unit, series);
  return {
    when: formatPeriod(follows.period, locale),
    value: shownInterval(dataset, follows.interval, shown, false, locale),
  };
}

/** Of what a check is: the indicator, when, and of an ambiguous statement the reading. */
export function checkTitle(dataset: Dataset, check: Check, locale: Locale): string {
  const [claim] = claimsOf(dataset, check);
  const name =
    claim === undefined ? check.series : nameOf(dataset, "indicators", claim.indicator, locale);
  const when = formatPeriod(check.period, locale);
  const against = check.baseline === null ? "" : formatPeriod(check.baseline, locale);
  const reading = readingText(dataset, check, locale);
  if (locale === "zh") {
    const time = against === "" ? when : `${when}较${against}`;
    return `${name}，${time}${reading === "" ? "" : `：解读为“${reading}”`}`;
  }
  const time = against === "" ? when : `${when} against ${against}`;
  return `${name}, ${time}${reading === "" ? "" : `, read as “${reading}”`}`;
}

/** What is compared, in a line: the values on both sides, what a reading would imply, or the statements that clash. */
export function comparedText(dataset: Dataset, check: Check, locale: Locale): string {
  const labels = comparedLabels(check);
  const follows = followsText(dataset, check, locale);
  const side = (name: "stated" | "implied") => {
    const value = checkInterval(dataset, check[name], check, locale);
    return value === "" ? [] : [labelled(say(labels[name], locale), value, locale)];
  };
  const sides = [...side("stated"), ...side("implied")];
  if (check.kind === "reading" && follows !== null && check.implied === null) {
    const word = locale === "zh" ? "由此得出" : "Would imply";
    return labelled(
      `${word}${locale === "zh" ? "" : " for "}${follows.when}`,
      follows.value,
      locale,
    );
  }
  if (sides.length > 0) return joinClauses(sides, locale);
  // Not a comma: 3,616 and 3,657 would run together.
  return claimsOf(dataset, check)
    .map((claim) => claimValue(dataset, claim, locale))
    .join(" / ");
}

const POINTS = "point";
const DISTANCE_PLACES = 3;

/** How far apart two middles lie, or may lie: changes in percentage points. */
export function distanceText(
  dataset: Dataset,
  value: string | null,
  { unit, claims }: Check,
  locale: Locale,
): string {
  if (value === null) return "";
  const shown =
    unit === "percent" ? { unit: POINTS, factor: "1" } : shownUnit(dataset, claims, unit);
  return shownLevel(dataset, value, shown, "up", locale, DISTANCE_PLACES);
}
