import type { Check } from "../schema/check.ts";
import type { Dataset } from "../schema/dataset.ts";
import { type Locale, say } from "./locale.ts";
import type { TableView } from "./model.ts";
import { claimsIn, numberText, sourceOf, whatText } from "./step-cells.ts";
import { inReadingOrder } from "./step-lines.ts";
import { circleText, STEP_WORDS } from "./step-words.ts";

/** A cycle of statements that cannot close: every number with its source, what they come to, and why that cannot be. */
export function cycleTable(
  dataset: Dataset,
  { kind }: Pick<Check, "kind">,
  { terms, result, algebra }: NonNullable<Check["cycle"]>,
  locale: Locale,
): TableView {
  const several = new Set(terms.map(({ series }) => series)).size > 1;
  const claims = claimsIn(terms);
  const isRatio = algebra === "ratio";
  const series = terms[0]?.series ?? "";
  const came = numberText(
    dataset,
    { value: result, series, isFactor: isRatio },
    claims,
    "upper",
    locale,
  );
  const rows = inReadingOrder(terms).map(({ sign, term }) => {
    const number = {
      value: term.value,
      series: term.series,
      isFactor: isRatio && term.baseline !== null,
    };
    return [
      { text: `${sign}${whatText(dataset, term, several, locale)}` },
      { text: numberText(dataset, number, claims, "upper", locale) },
      sourceOf(dataset, term, locale),
    ];
  });
  return {
    heading: say(kind === "difference" ? STEP_WORDS.ifOne : STEP_WORDS.circle, locale),
    note: circleText(algebra, { exact: result, shown: came }, locale),
    basis: "derived",
    columns: [STEP_WORDS.what, STEP_WORDS.number, STEP_WORDS.from].map((word) => say(word, locale)),
    rows: [...rows, [{ text: "=" }, { text: came }, { text: "" }]],
    hasResult: true,
  };
}
