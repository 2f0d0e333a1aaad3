import { seriesIndex } from "../engine/series.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Derivation } from "../schema/derivation.ts";
import type { Bilingual } from "../schema/text.ts";
import { derivationRemarks } from "./derivation-remarks.ts";
import { type Locale, say } from "./locale.ts";
import type { DerivedSection, DerivedView } from "./model.ts";
import { formatPeriod } from "./period.ts";
import { rowView } from "./row.ts";
import { seriesLabel } from "./series-label.ts";
import { shownInterval, shownUnit } from "./shown-value.ts";
import { stepLines } from "./step-lines.ts";
import { stepTables } from "./step-table.ts";
import { STEP_WORDS } from "./step-words.ts";

/**
 * A derivation as every face shows it: what follows, by which arithmetic, and from which claims.
 * @example
 * const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
 * const answer = derive(dataset, { series, modality: "actual", period: "2022", baseline: "2021" });
 * answer.found && derivationView(dataset, answer, "en").arithmetic;
 * // ["Lower end: 0.9315 ÷ 0.9445 = 0.986236103", "Upper end: 0.9325 ÷ 0.9435 = 0.988341283"]
 */
export function derivationView(dataset: Dataset, answer: Derivation, locale: Locale): DerivedView {
  const { period, baseline, series } = answer.question;
  const when = formatPeriod(period, locale);
  const against = baseline === null ? "" : formatPeriod(baseline, locale);
  const claim = seriesIndex(dataset).get(series)?.[0];
  const unit = shownUnit(dataset, answer.stated, answer.unit);
  const { lower, upper, interval } = answer;
  const line = (end: typeof lower, name: Bilingual) =>
    end === null ? [] : stepLines(end, say(name, locale), locale);
  return {
    title:
      against === ""
        ? when
        : locale === "zh"
          ? `${when}（较${against}）`
          : `${when} against ${against}`,
    series: claim === undefined ? series : seriesLabel(dataset, claim, locale),
    value: shownInterval(dataset, interval, unit, baseline !== null, locale),
    arithmetic: [...line(lower, STEP_WORDS.lower), ...line(upper, STEP_WORDS.upper)],
    steps: stepTables(dataset, { lower, upper }, locale),
    remarks: derivationRemarks(answer, locale),
    rests: dataset.claims
      .filter(({ id }) => answer.stated.includes(id))
      .map((record) => rowView(dataset, "claims", record, locale)),
  };
}

const FOLLOWS: Bilingual = { en: "What follows", zh: "由此推导" };
const NOTE: Bilingual = {
  en: "Derived: no document prints these values. They are the tightest that the claims named here leave, computed exactly and rounded outward.",
  zh: "推导值：没有文件给出这些数值。它们是所列陈述所允许的最窄区间，经精确计算并向外舍入。",
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
