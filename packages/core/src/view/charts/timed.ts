import { documentDay } from "../../engine/document-day.ts";
import { parsePeriod } from "../../quantity/period.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Derivation } from "../../schema/derivation.ts";
import type { Interval, Quantity } from "../../schema/quantity.ts";
import { COUNTED, countOf } from "../count.ts";
import { MODALITY_LABELS } from "../labels.ts";
import { joinParts, type Locale, say } from "../locale.ts";
import { nameOf } from "../names.ts";
import { formatPeriod } from "../period.ts";
import { formatInterval } from "../quantity.ts";
import { claimValue } from "../row.ts";
import { dayOf } from "../scene/axis.ts";
import type { Extent, TimedDatum } from "../scene/spec.ts";
import { type ShownUnit, shownInterval, shownLevel } from "../shown-value.ts";

/** A value without the unit that stands at the side of the drawing; Chinese writes it at both ends of a range. */
const withoutUnit = (text: string, unit: string) =>
  unit !== "" && text.endsWith(unit) ? text.replaceAll(unit, "").trim() : text;

/** Ends in the unit of a chart. */
export function extentIn({ lower, upper }: Interval, { factor }: ShownUnit): Extent {
  const scaled = (value: number | null) => (value === null ? null : value / Number(factor));
  return { lower: scaled(lower), upper: scaled(upper) };
}

/** What a target demands, in the unit of a chart; null for what is no target with a number. */
export function demandedIn(
  dataset: Dataset,
  { threshold, quantity }: Claim,
  { factor }: ShownUnit,
): number | null {
  const own = dataset.units.find(({ id }) => id === quantity?.unit);
  if (threshold === null || own === undefined) return null;
  return ((threshold.value + Number(own.offset)) * Number(own.factor)) / Number(factor);
}

/** What a statement allows, or, of a target, what it demands: its rounding is no room for missing it. */
function extentOf(
  dataset: Dataset,
  claim: Claim,
  { normalized, change }: Quantity,
  shown: ShownUnit,
): Extent {
  const demanded = demandedIn(dataset, claim, shown);
  if (demanded !== null)
    return claim.threshold?.direction === "up"
      ? { lower: demanded, upper: null }
      : { lower: null, upper: demanded };
  // That nothing falls by more than everything goes without saying.
  const isWhole = change === "relative" && normalized.interval.lower === -100;
  return extentIn({ ...normalized.interval, ...(isWhole && { lower: null }) }, shown);
}

/** When a period is, in days; null for one that cannot be placed. */
export function daysOf(period: unknown): { from: number; until: number; isPart: boolean } | null {
  const span = typeof period === "string" ? parsePeriod(period) : null;
  if (span === null) return null;
  return {
    from: dayOf(span.start),
    until: dayOf(span.end),
    isPart: span.kind === "month" || span.kind === "months",
  };
}

/** Who says it, and on what day. */
function sourceOf(dataset: Dataset, claim: Claim, locale: Locale): string {
  const document = dataset.documents.find(({ id }) => id === claim.document);
  if (document === undefined) return "";
  return joinParts([
    nameOf(dataset, "actors", document.publisher, locale),
    documentDay(document).slice(0, 4),
  ]);
}

/** What a group of equal statements has in common. */
const keyOf = ({ modality, period, quantity }: Claim) =>
  JSON.stringify([modality, period, quantity?.normalized.interval]);

/** True where a later document prints another vintage of the same quantity. */
function isRevised(dataset: Dataset, claim: Claim, claims: readonly Claim[]): boolean {
  const day = ({ document }: Claim) => {
    const found = dataset.documents.find(({ id }) => id === document);
    return found === undefined ? "" : documentDay(found);
  };
  return claims.some(
    (other) =>
      other.modality === claim.modality &&
      other.period === claim.period &&
      other.vintage !== claim.vintage &&
      day(other) > day(claim),
  );
}

/** Statements as values at their times, in order of time; those that say the same are one. */
export function statedData(
  dataset: Dataset,
  claims: readonly Claim[],
  shown: ShownUnit,
  side: string,
  locale: Locale,
): TimedDatum[] {
  const groups = Map.groupBy(
    claims.filter(({ standing }) => standing === "primary"),
    keyOf,
  );
  return [...groups.values()]
    .flatMap((group): TimedDatum[] => {
      const [claim] = group;
      const days = daysOf(claim?.period);
      if (claim === undefined || claim.quantity === null || days === null) return [];
      const { quantity, modality, inferred } = claim;
      const value = claimValue(dataset, claim, locale);
      const more = group.length - 1;
      const rest = locale === "zh" ? `另有${more}条相同陈述` : `${more} more say the same`;
      return [
        {
          id: claim.id,
          name: joinParts([sourceOf(dataset, claim, locale), more === 0 ? "" : rest]),
          when: formatPeriod(claim.period, locale),
          value,
          allows: formatInterval(quantity, dataset.units, locale),
          what: say(MODALITY_LABELS[modality], locale),
          tone: modality,
          basis:
            inferred.includes("period") ||
            inferred.includes("unit") ||
            inferred.includes("qualifier")
              ? "inferred"
              : "stated",
          to: { noun: modality === "target" ? "targets" : "claims", id: claim.id },
          ...days,
          ...extentOf(dataset, claim, quantity, shown),
          isEarlier: modality === "actual" && isRevised(dataset, claim, claims),
          label: withoutUnit(value, side),
        },
      ];
    })
    .sort((a, b) => a.until - b.until || (a.lower ?? 0) - (b.lower ?? 0));
}

/** What follows, as a value at its time. Null where nothing bounds it, or its period cannot be placed. */
export function derivedDatum(
  dataset: Dataset,
  { question, interval, stated }: Derivation,
  shown: ShownUnit,
  side: string,
  locale: Locale,
): TimedDatum | null {
  const days = daysOf(question.period);
  if (days === null || (interval.lower === null && interval.upper === null)) return null;
  const isChange = question.baseline !== null;
  const { lower, upper } = interval;
  // A picture needs no word for a value that is one point.
  const value =
    lower !== null && lower === upper
      ? shownLevel(dataset, String(lower), shown, "down", locale)
      : shownInterval(dataset, interval, shown, isChange, locale);
  const zh = locale === "zh";
  return {
    id: `derived ${question.period} ${question.baseline ?? ""}`,
    name: `${zh ? "由" : "from "}${countOf(COUNTED.statements, stated.length, locale)}${zh ? "推得" : ""}`,
    when: formatPeriod(question.period, locale),
    value,
    allows: "",
    what: say(MODALITY_LABELS.actual, locale),
    tone: "actual",
    basis: "derived",
    to: { noun: "series", id: question.series },
    ...days,
    ...extentIn(interval, shown),
    isEarlier: false,
    label: withoutUnit(value, side),
  };
}
