import { seriesKey } from "../engine/series.ts";
import { decimalToNumber, parseDecimal } from "../quantity/decimal.ts";
import { fromDecimal, inverse, roundOutward, times } from "../quantity/rational.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Derivation } from "../schema/derivation.ts";
import type { Bilingual } from "../schema/text.ts";
import { type Locale, say } from "./locale.ts";
import type { DerivedSection, DerivedView } from "./model.ts";
import { formatPeriod } from "./period.ts";
import { formatInterval } from "./quantity.ts";
import { rowView } from "./row.ts";
import { seriesLabel } from "./series-label.ts";
import { stepLines } from "./step-lines.ts";

/** How many decimals a derived end is printed with; more would claim a precision that nobody stated. */
const PLACES = 3;

/** A number in a unit that is so many base units, rounded outward so that it never claims more than is known. */
function outward(value: number, factor: string, towards: "down" | "up"): number {
  const [exact, scale] = [parseDecimal(value.toFixed(9)), parseDecimal(factor)];
  if (exact === null || scale === null) return value;
  return decimalToNumber(
    roundOutward(times(fromDecimal(exact), inverse(fromDecimal(scale))), PLACES, towards),
  );
}

/** The unit in which the claims print the level, or percent for a change. */
function printedUnit(dataset: Dataset, answer: Derivation): { unit: string; factor: string } {
  const level = dataset.claims.find(
    ({ id, quantity }) => answer.stated.includes(id) && quantity?.change === null,
  );
  const unit = dataset.units.find(({ id }) => id === level?.quantity?.unit);
  if (answer.unit === "percent" || unit === undefined || unit.offset !== "0")
    return { unit: answer.unit, factor: "1" };
  return { unit: unit.id, factor: unit.factor };
}

/** A derivation as every face shows it: what follows, by which arithmetic, and from which claims. */
export function derivationView(dataset: Dataset, answer: Derivation, locale: Locale): DerivedView {
  const { period, baseline, series } = answer.question;
  const { unit, factor } = printedUnit(dataset, answer);
  const { lower, upper } = answer.interval;
  const interval = {
    ...answer.interval,
    lower: lower === null ? null : outward(lower, factor, "down"),
    upper: upper === null ? null : outward(upper, factor, "up"),
  };
  const when = formatPeriod(period, locale);
  const against = baseline === null ? "" : formatPeriod(baseline, locale);
  const zh = locale === "zh";
  const claim = dataset.claims.find((candidate) => seriesKey(candidate) === series);
  return {
    title: against === "" ? when : zh ? `${when}（较${against}）` : `${when} against ${against}`,
    series: claim === undefined ? series : seriesLabel(dataset, claim, locale),
    value: formatInterval(
      { interval, unit, change: baseline === null ? null : "relative" },
      dataset.units,
      locale,
    ),
    arithmetic: [
      ...(answer.lower === null
        ? []
        : [...stepLines(answer.lower, zh ? "下限" : "Lower end", locale)]),
      ...(answer.upper === null
        ? []
        : [...stepLines(answer.upper, zh ? "上限" : "Upper end", locale)]),
    ],
    rests: dataset.claims
      .filter(({ id }) => answer.stated.includes(id))
      .map((record) => rowView(dataset, "claims", record, locale)),
  };
}

const FOLLOWS: Bilingual = { en: "What follows", zh: "由此推导" };
const NOTE: Bilingual = {
  en: "Derived: no document prints these values. They are the tightest that the claims named here leave, computed exactly and rounded outward.",
  zh: "推导值：没有文件印出这些数值。它们是所列陈述所允许的最窄区间，经精确计算并向外舍入。",
};

/** Everything that follows for an indicator, as a section; nothing where nothing does. */
export function derivedSection(
  dataset: Dataset,
  answers: readonly Derivation[],
  locale: Locale,
): { derived?: DerivedSection } {
  if (answers.length === 0) return {};
  const values = answers.map((answer) => derivationView(dataset, answer, locale));
  return { derived: { heading: say(FOLLOWS, locale), note: say(NOTE, locale), values } };
}
