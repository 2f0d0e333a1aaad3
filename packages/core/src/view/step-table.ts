import type { Dataset } from "../schema/dataset.ts";
import type { DerivedEnd, Step } from "../schema/derivation.ts";
import type { Bilingual } from "../schema/text.ts";
import { joinSentences, type Locale, say } from "./locale.ts";
import type { TableView, TextLink } from "./model.ts";
import { claimsIn, isFactor, numberText, sourceOf, whatText } from "./step-cells.ts";
import { addsUp, inReadingOrder, tellingSteps } from "./step-lines.ts";
import { AMOUNTS, FORMULA_LABELS, STEP_WORDS, stepHeading } from "./step-words.ts";

/** One step as rows: what, the number of each end, where from; the last is what they come to. */
function stepRows(
  dataset: Dataset,
  ends: readonly Step[],
  claims: readonly string[],
  locale: Locale,
): TextLink[][] {
  const [first] = ends;
  if (first === undefined) return [];
  const several = new Set([...first.terms, first].map(({ series }) => series)).size > 1;
  const ordered = ends.map(({ terms }) => inReadingOrder(terms));
  const rows = (ordered[0] ?? []).map(({ sign, term }, index) => [
    { text: `${sign}${whatText(dataset, term, several, locale)}` },
    ...ordered.map((terms, which) => {
      const own = terms[index]?.term ?? term;
      const number = { value: own.value, series: own.series, isFactor: isFactor(own) };
      return { text: numberText(dataset, number, claims, ends[which]?.end ?? "lower", locale) };
    }),
    sourceOf(dataset, term, locale),
  ]);
  const result = ends.map(({ result: value, series, baseline, end }) => {
    const number = { value, series, isFactor: baseline !== null && !addsUp(first) };
    return { text: numberText(dataset, number, claims, end, locale) };
  });
  return [
    ...rows,
    [
      { text: `= ${whatText(dataset, first, several, locale)}` },
      ...result,
      { text: say(STEP_WORDS.derived, locale) },
    ],
  ];
}

/** The formula of a step in a sentence, and the rule that it applies. */
function noteOf(dataset: Dataset, step: Step, locale: Locale): string {
  const applied = dataset.rules.find(({ id }) => id === step.rule);
  const isSum = step.formula === "chain" && addsUp(step);
  const sentence = say(isSum ? AMOUNTS : FORMULA_LABELS[step.formula], locale);
  return applied === undefined
    ? sentence
    : joinSentences([sentence, say(applied.description ?? applied.name, locale)], locale);
}

function tablesOf(
  dataset: Dataset,
  steps: readonly (readonly Step[])[],
  [name, ends]: readonly [Bilingual, readonly Bilingual[]],
  locale: Locale,
): TableView[] {
  const claims = steps.flat().flatMap(({ terms }) => claimsIn(terms));
  return steps.flatMap((both, index): TableView[] => {
    const [first] = both;
    if (first === undefined) return [];
    return [
      {
        heading: stepHeading(name, index, steps.length, locale),
        note: noteOf(dataset, first, locale),
        basis: "derived",
        columns: [STEP_WORDS.what, ...ends, STEP_WORDS.from].map((word) => say(word, locale)),
        rows: stepRows(dataset, both, claims, locale),
        hasResult: true,
      },
    ];
  });
}

/** What a step is made of, without its numbers. */
const shapeOf = ({ formula, rule, terms }: Step) =>
  JSON.stringify([
    formula,
    rule,
    inReadingOrder(terms).map(({ term }) => ({ ...term, value: null })),
  ]);

/** The steps of both ends: side by side where they use the same claims in the same way, else one end after the other. */
export function stepTables(
  dataset: Dataset,
  { lower, upper }: { lower: DerivedEnd | null; upper: DerivedEnd | null },
  locale: Locale,
): TableView[] {
  const [down, up] = [lower, upper].map((end) => (end === null ? [] : tellingSteps(end)));
  if (down === undefined || up === undefined) return [];
  const alike =
    down.length === up.length &&
    down.every((step, index) => shapeOf(step) === shapeOf(up[index] as Step));
  const { both, lowerOnly, upperOnly, number, lower: low, upper: high } = STEP_WORDS;
  if (alike) {
    const steps = down.map((step, index) => [step, up[index] as Step]);
    return tablesOf(dataset, steps, [both, [low, high]], locale);
  }
  return [
    ...tablesOf(
      dataset,
      down.map((step) => [step]),
      [lowerOnly, [number]],
      locale,
    ),
    ...tablesOf(
      dataset,
      up.map((step) => [step]),
      [upperOnly, [number]],
      locale,
    ),
  ];
}
