import { documentDay } from "../engine/document-day.ts";
import { hypothesisNumber } from "../engine/scenario.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Step, StepTerm } from "../schema/derivation.ts";
import { joinParts, type Locale, say } from "./locale.ts";
import type { TextLink } from "./model.ts";
import { nameOf } from "./names.ts";
import { formatDecimal } from "./number.ts";
import { formatDate } from "./period.ts";
import { claimValue } from "./row.ts";
import { shownLevel, shownUnit } from "./shown-value.ts";
import { STEP_WORDS, timeText } from "./step-words.ts";

/** What a claim of a user is called: "hypothesis 1", "假设1". */
export function hypothesisName(claim: string, locale: Locale): string {
  const number = hypothesisNumber(claim);
  const word = say(STEP_WORDS.hypothesis, locale);
  return number === null ? word : `${word}${locale === "zh" ? "" : " "}${number}`;
}

/** Where a number comes from: a claim that can be opened, an earlier step, or what the quantity can be. */
export function sourceOf(dataset: Dataset, { source }: StepTerm, locale: Locale): TextLink {
  if (source.kind === "domain")
    return {
      text: say(
        source.domain === "never-falls" ? STEP_WORDS.neverFalls : STEP_WORDS.domain,
        locale,
      ),
    };
  if (source.kind === "step")
    return { text: locale === "zh" ? `第${source.step + 1}步` : `step ${source.step + 1}` };
  const claim = dataset.claims.find(({ id }) => id === source.claim);
  const document = dataset.documents.find(({ id }) => id === claim?.document);
  if (claim === undefined || document === undefined)
    return { text: hypothesisName(source.claim, locale) };
  const text = joinParts([
    claimValue(dataset, claim, locale),
    nameOf(dataset, "actors", document.publisher, locale),
    formatDate(documentDay(document), locale),
  ]);
  return { text, to: { noun: "claims", id: claim.id } };
}

/** The unit that the base numbers of a series have. */
function baseUnit(dataset: Dataset, series: string): string {
  const [indicator = ""] = series.split(".");
  const unit = dataset.indicators.find(({ id }) => id === indicator)?.unit ?? "";
  return dataset.units.find(({ id }) => id === unit)?.base ?? unit;
}

/** A number of a step in words: a change as the factor that it is, a level in the unit that claims print. */
export function numberText(
  dataset: Dataset,
  { value, series, isFactor }: { value: string; series: string; isFactor: boolean },
  claims: readonly string[],
  end: Step["end"],
  locale: Locale,
): string {
  if (isFactor) return formatDecimal(value, locale);
  const unit = shownUnit(dataset, claims, baseUnit(dataset, series), series);
  return shownLevel(dataset, value, unit, end === "lower" ? "down" : "up", locale);
}

/** True for a number that is a factor: a change in which one multiplies. */
export const isFactor = ({ baseline, operation }: StepTerm) =>
  baseline !== null && (operation === "multiply" || operation === "divide");

/** Of what a number is; the series is only named where several meet. */
export function whatText(
  dataset: Dataset,
  of: Pick<StepTerm, "series" | "period" | "baseline">,
  several: boolean,
  locale: Locale,
): string {
  if (!several) return timeText(of, locale);
  const name = nameOf(dataset, "indicators", of.series.split(".")[0] ?? "", locale);
  return `${name}${locale === "zh" ? "，" : ", "}${timeText(of, locale)}`;
}

/** The claims that numbers come from. */
export const claimsIn = (terms: readonly StepTerm[]): string[] =>
  terms.flatMap(({ source }) => (source.kind === "claim" ? [source.claim] : []));
