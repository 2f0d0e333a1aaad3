import type { Dataset, StepTerm } from "@peakline/core";
import { claimValue, formatPeriod, type Locale, type TextLink } from "@peakline/core/view";
import { WORDS } from "./words.ts";

const SIGNS = { multiply: "×", divide: "÷", add: "+", subtract: "−" };

/** Of when a value is: a period, and for a change against which one. */
export function whenOf(
  { period, baseline }: { readonly period: string; readonly baseline: string | null },
  locale: Locale,
): string {
  const at = formatPeriod(period, locale);
  if (baseline === null) return at;
  const against = formatPeriod(baseline, locale);
  return locale === "zh" ? `${at}（较${against}）` : `${at} against ${against}`;
}

/** The numbers that enter, each with its sign, of when it is, and what the claim says that it comes from. */
export function numberRows(
  dataset: Dataset,
  terms: readonly StepTerm[],
  locale: Locale,
): TextLink[][] {
  const words = WORDS[locale];
  return terms.map((term): TextLink[] => {
    const { source, operation, value } = term;
    const number = { text: `${SIGNS[operation]} ${value}` };
    const when = { text: whenOf(term, locale) };
    if (source.kind === "step") return [number, when, { text: words.step(source.step + 1) }];
    if (source.kind === "domain") return [number, when, { text: words.domain }];
    const claim = dataset.claims.find(({ id }) => id === source.claim);
    if (claim === undefined) return [number, when, { text: source.claim }];
    const said = claimValue(dataset, claim, locale);
    return [number, when, { text: said, to: { noun: "claims", id: claim.id } }];
  });
}
