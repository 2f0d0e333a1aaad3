import { seriesIndex } from "../engine/series.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Derivation, Step } from "../schema/derivation.ts";
import type { Interval } from "../schema/quantity.ts";
import type { Bilingual } from "../schema/text.ts";
import { countOfClaims } from "./count.ts";
import type { Field } from "./field-labels.ts";
import { fieldName, inferredText } from "./inferred-words.ts";
import { inBrackets, type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { atPeriod, periodInSentence } from "./period.ts";
import { asSentence, inSentence } from "./sentence.ts";
import { shownInterval, shownUnit } from "./shown-value.ts";
import { claimsIn, isFactor, numberText, sourceOf, whatText } from "./step-cells.ts";
import { inReadingOrder } from "./step-lines.ts";

const DERIVED: Bilingual = { en: "Derived", zh: "推导" };

/** Which way a change goes whatever value is true, with the verb for it. */
function moveOf({ lower, upper }: Interval): { sign: 1 | -1; verb: Bilingual } | null {
  if (lower !== null && lower >= 0) return { sign: 1, verb: { en: "rose by", zh: "上升" } };
  if (upper !== null && upper <= 0) return { sign: -1, verb: { en: "fell by", zh: "下降" } };
  return null;
}

const mirrored = ({ lower, upper, lowerOpen, upperOpen }: Interval): Interval => ({
  // That a fall ends at -100 % goes without saying.
  lower: upper === null ? null : Math.abs(upper),
  upper: lower === null || lower === -100 ? null : -lower,
  lowerOpen: upperOpen,
  upperOpen: lowerOpen,
});

/** A change in words: "fell by 1.17 to 1.38 %", or where either is possible "changed by −0.5 to 1 %". */
function moveText(dataset: Dataset, { interval, unit }: Derivation, locale: Locale): string {
  if (interval.lower === 0 && interval.upper === 0)
    return locale === "zh" ? "没有变化" : "did not change";
  const move = moveOf(interval);
  const shown = { unit, factor: "1" };
  const size = move?.sign === -1 ? mirrored(interval) : interval;
  const value = shownInterval(dataset, size, shown, move === null, locale);
  if (move === null) return locale === "zh" ? `变化${value}` : `changed by ${value}`;
  const { verb } = move;
  return locale === "zh"
    ? `${verb.zh}${inSentence(value)
        .replace(/^大于/, "超过")
        .replace(/及以上$/, "以上")}`
    : `${verb.en} ${inSentence(value)
        .replace(/^above /, "more than ")
        .replace(/^below /, "less than ")}`;
}

/** From how many claims, and what of them their sources do not print: "2 claims (inferred: baseline)". */
function restsText({ stated, inferred }: Derivation, locale: Locale): string {
  const fields = new Set(inferred.map(({ field }) => field as Field));
  const names = [...fields].map((field) => fieldName(field, locale));
  const told = inferredText(names, locale);
  return `${countOfClaims(stated.length, locale)}${told === "" ? "" : inBrackets(told, locale)}`;
}

/**
 * A derivation in one sentence, which says that nobody printed it.
 * @example
 * const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
 * const answer = derive(dataset, { series, modality: "actual", period: "2022", baseline: "2020" });
 * answer.found && derivationSentence(dataset, answer, "en").split(", from").at(0);
 * // "Derived: Energy consumption per unit of industrial value added fell by 6.75 to 6.85 % in 2022 against 2020"
 */
export function derivationSentence(dataset: Dataset, answer: Derivation, locale: Locale): string {
  const { series, period, baseline } = answer.question;
  const zh = locale === "zh";
  const claim = seriesIndex(dataset).get(series)?.[0];
  const name =
    claim === undefined ? series : nameOf(dataset, "indicators", claim.indicator, locale);
  const at = atPeriod(period, locale);
  const against = baseline === null ? "" : periodInSentence(baseline, locale);
  const count = restsText(answer, locale);
  const unit = shownUnit(dataset, answer.stated, answer.unit);
  const value =
    baseline === null
      ? inSentence(shownInterval(dataset, answer.interval, unit, false, locale))
      : moveText(dataset, answer, locale);
  const label = say(DERIVED, locale);
  if (zh) {
    const said = baseline === null ? `${at}为${value}` : `${at}较${against}${value}`;
    return asSentence([labelled(label, `${name}${said}，依据${count}`, locale)], locale);
  }
  const said = baseline === null ? `came to ${value} ${at}` : `${value} ${at} against ${against}`;
  return asSentence([labelled(label, `${name} ${said}, from ${count}`, locale)], locale);
}

/** A number after its sign: what is added and below zero is taken away. */
function signed(sign: string, number: string, locale: Locale): string {
  const [mark, text] =
    sign === "+ " && number.startsWith("−") ? ["− ", number.slice(1)] : [sign, number];
  return `${locale === "zh" ? mark.trim() : mark}${text}`;
}

const ENDS = {
  lower: { en: "Lower end", zh: "下限" },
  upper: { en: "Upper end", zh: "上限" },
} satisfies Record<Step["end"], Bilingual>;

/**
 * One step of a derivation in a sentence: each number with what it is of and where it comes from, and what they make.
 * @example
 * const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
 * const answer = derive(dataset, { series, modality: "actual", period: "2022", baseline: "2021" });
 * const step = answer.found ? answer.lower?.steps.at(-1) : undefined;
 * step && stepSentence(dataset, step, "en").split(";").at(0);
 * // "Lower end, 2022 against 2021: 0.9315 (2022 against 2020"
 */
export function stepSentence(dataset: Dataset, step: Step, locale: Locale): string {
  const zh = locale === "zh";
  const several = new Set([...step.terms, step].map(({ series }) => series)).size > 1;
  const claims = claimsIn(step.terms);
  const addsUp = step.terms.some(
    ({ operation }) => operation === "add" || operation === "subtract",
  );
  const numbers = inReadingOrder(step.terms).map(({ sign, term }) => {
    const number = { value: term.value, series: term.series, isFactor: isFactor(term) };
    const from = sourceOf(dataset, term, locale).text.replaceAll(" · ", zh ? "，" : ", ");
    const of = whatText(dataset, term, several, locale);
    const about = inBrackets([of, from].join(zh ? "；" : "; "), locale);
    const text = numberText(dataset, number, claims, step.end, locale);
    return `${signed(sign, text, locale)}${about}`;
  });
  const result = numberText(
    dataset,
    { value: step.result, series: step.series, isFactor: step.baseline !== null && !addsUp },
    claims,
    step.end,
    locale,
  );
  const what = whatText(dataset, step, several, locale);
  const head = zh ? `${what}的${ENDS[step.end].zh}` : `${ENDS[step.end].en}, ${what}`;
  const line = [...numbers, `${zh ? "=" : "= "}${result}`].join(zh ? "" : " ");
  return asSentence([labelled(head, line, locale)], locale);
}
