import type { Dataset } from "../schema/dataset.ts";
import type { DerivedEnd, StepTerm } from "../schema/derivation.ts";
import type { Bilingual } from "../schema/text.ts";
import { type Locale, say } from "./locale.ts";
import type { TableView, TextLink } from "./model.ts";
import { nameOf } from "./names.ts";
import { formatPeriod } from "./period.ts";
import { arithmetic } from "./step-lines.ts";

const WORDS = {
  number: { en: "Number", zh: "数值" },
  what: { en: "What it is", zh: "含义" },
  from: { en: "From", zh: "来源" },
  result: { en: "Together", zh: "合计" },
  domain: { en: "what the quantity can be", zh: "该量的取值范围" },
  hypothesis: { en: "hypothesis", zh: "假设" },
} satisfies Record<string, Bilingual>;

const SIGNS = { multiply: "×", divide: "÷", add: "+", subtract: "−" };

/** The period that a number speaks of, with what it is measured against. */
function timeOf({ period, baseline }: StepTerm, locale: Locale): string {
  const at = formatPeriod(period, locale);
  if (baseline === null) return at;
  const against = formatPeriod(baseline, locale);
  return locale === "zh" ? `${at} ÷ ${against}` : `${at} ÷ ${against}`;
}

/** Where a number comes from: a claim that can be opened, an earlier step, or what the quantity can be. */
function sourceOf(dataset: Dataset, { source }: StepTerm, locale: Locale): TextLink {
  if (source.kind === "domain") return { text: say(WORDS.domain, locale) };
  if (source.kind === "step")
    return { text: locale === "zh" ? `第${source.step + 1}步` : `step ${source.step + 1}` };
  const claim = dataset.claims.find(({ id }) => id === source.claim);
  if (claim === undefined) return { text: say(WORDS.hypothesis, locale) };
  const text = `${nameOf(dataset, "documents", claim.document, locale)}`;
  return { text, to: { noun: "claims", id: claim.id } };
}

/** The numbers that compose, each with where it comes from. */
export function termRows(
  dataset: Dataset,
  terms: readonly StepTerm[],
  locale: Locale,
): TextLink[][] {
  return terms.map((term) => [
    { text: `${SIGNS[term.operation]} ${term.value}` },
    { text: timeOf(term, locale) },
    sourceOf(dataset, term, locale),
  ]);
}

const columns = (locale: Locale) =>
  [WORDS.number, WORDS.what, WORDS.from].map((word) => say(word, locale));

/** The steps of one end: every number with its source, and what they come to. */
export function stepTables(
  dataset: Dataset,
  end: DerivedEnd | null,
  name: Bilingual,
  locale: Locale,
): TableView[] {
  return (end?.steps ?? []).map((step, index, { length }) => ({
    heading:
      length === 1
        ? say(name, locale)
        : `${say(name, locale)}, ${locale === "zh" ? `第${index + 1}步` : `step ${index + 1}`}`,
    note: arithmetic(step.terms, step.result),
    basis: "derived",
    columns: columns(locale),
    rows: termRows(dataset, step.terms, locale),
  }));
}

/** A cycle of statements that cannot close: every number with its source. */
export function cycleTable(
  dataset: Dataset,
  { terms, result, algebra }: { terms: readonly StepTerm[]; result: string; algebra: string },
  locale: Locale,
): TableView {
  const closes =
    algebra === "ratio"
      ? { en: "must not be below 1", zh: "不应小于1" }
      : { en: "must not be below 0", zh: "不应小于0" };
  return {
    heading: locale === "zh" ? "无法闭合的环" : "The circle that cannot close",
    note: `${arithmetic(terms, result)}${locale === "zh" ? "；" : "; "}${say(closes, locale)}`,
    basis: "derived",
    columns: columns(locale),
    rows: termRows(dataset, terms, locale),
  };
}
