import type { TrackingClass } from "../engine/track/classify.ts";
import type { Reason } from "../engine/track/reason.ts";
import { type Bounds, through } from "../quantity/bounds.ts";
import { decimalToNumber, roundOutward } from "../quantity/decimal.ts";
import { minus, ONE, type Rational, rational, times } from "../quantity/rational.ts";
import type { Bilingual } from "../schema/text.ts";
import type { InstrumentResult, InstrumentValue } from "./instrument.ts";
import { nearest, printedText, said } from "./words.ts";

/** The classes in words. */
const CLASS_NAMES: Readonly<Record<TrackingClass, Bilingual>> = {
  behind: said("behind", "滞后"),
  "on-track": said("on track", "符合进度"),
  ahead: said("ahead", "超前"),
  met: said("met", "已完成"),
  missed: said("missed", "未完成"),
};

const BAD: readonly TrackingClass[] = ["behind", "missed"];

/** One class is a judgement; several, or none, are not. */
export function toneOf(classes: readonly TrackingClass[]): InstrumentResult["tone"] {
  const [only, ...more] = classes;
  if (only === undefined || more.length > 0) return "open";
  return BAD.includes(only) ? "bad" : "good";
}

/** The classes that the digits allow: "on track", "behind or on track". */
export function classesText(classes: readonly TrackingClass[]): Bilingual {
  const names = classes.map((each) => CLASS_NAMES[each]);
  return said(names.map(({ en }) => en).join(" or "), names.map(({ zh }) => zh).join("或"));
}

/** Why there is no class. */
export const REASONS: Readonly<Partial<Record<Reason, Bilingual>>> = {
  "baseline-may-be-at-target": said(
    "the digits leave open on which side of the target the base value lies",
    "按所给位数，基数位于目标的哪一侧无法确定",
  ),
  "target-is-zero-change": said("the target asks for no change", "目标未要求变化"),
  "limit-already-held": said(
    "the base value already meets the target: it is a limit to keep",
    "基数已达到目标，目标是须保持的限值",
  ),
};

const HUNDRED = rational(100n);

/** A factor as a change: 0.95 is -5 percent. */
export const toChange = (factor: Rational) => times(minus(factor, ONE), HUNDRED);
/** A share in percent. */
export const toPercent = (share: Rational) => times(share, HUNDRED);
/** A number as it is. */
export const asItIs = (value: Rational) => value;

/** Decimals of a number of the answer. */
const PLACES = 2;

/**
 * A value with what the digits allow: "26.81 (26.72 to 26.90)", the ends rounded outward.
 * The first number is that of the numbers as printed.
 */
export function rangedValue(
  id: string,
  name: Bilingual,
  exact: Bounds | Reason,
  ranged: Bounds | Reason,
  scale: (value: Rational) => Rational,
  unit: Bilingual | null,
): InstrumentValue[] {
  if (typeof exact === "string" || typeof ranged === "string" || exact.lower === null) return [];
  const point = nearest(scale(exact.lower), PLACES);
  const { lower, upper } = through(ranged, scale);
  const text = printedText(point, PLACES);
  const low = lower === null ? null : printedText(roundOutward(lower, PLACES, "down"), PLACES);
  const high = upper === null ? null : printedText(roundOutward(upper, PLACES, "up"), PLACES);
  const isOne = low !== null && high !== null && low.en === text.en && high.en === text.en;
  const range: Bilingual = isOne
    ? said("", "")
    : said(
        ` (${low?.en ?? "no lower end"} to ${high?.en ?? "no upper end"})`,
        `（${low?.zh ?? "无下限"}～${high?.zh ?? "无上限"}）`,
      );
  return [
    {
      id,
      name,
      text: said(`${text.en}${range.en}`, `${text.zh}${range.zh}`),
      value: decimalToNumber(point),
      unit,
    },
  ];
}
