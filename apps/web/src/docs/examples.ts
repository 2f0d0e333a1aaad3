import {
  type Claim,
  type Dataset,
  derive,
  listChecks,
  listTargets,
  seriesKey,
} from "@peakline/core";
import { type Locale, type Row, rowView } from "@peakline/core/view";

/** A reported fall over two years, of which the first year was reported too. */
const CLAIM = "scio-2024-07-05-high-quality/energy-per-value-added";

function found<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`the record has no ${what}`);
  return value;
}

/** The claim that the documentation explains. */
export const theClaim = (dataset: Dataset): Claim =>
  found(
    dataset.claims.find(({ id }) => id === CLAIM),
    `claim ${CLAIM}`,
  );

/** A claim as a row of a list. */
export const exampleRow = (dataset: Dataset, claim: Claim, locale: Locale): Row =>
  rowView(dataset, "claims", claim, locale);

/** Hedges that show the rule, each on the first primary claim that prints it with two digits or more. */
const HEDGES = ["about", "over", "at-least", "nearly", "up-to"];

/** The claim that is explained, and one for each hedge that the record has. */
export function hedgedClaims(dataset: Dataset): Claim[] {
  const hedged = HEDGES.flatMap(
    (hedge) =>
      dataset.claims.find(
        ({ quantity, standing }) =>
          quantity?.qualifier === hedge && quantity.printed.length > 1 && standing === "primary",
      ) ?? [],
  );
  return [theClaim(dataset), ...hedged];
}

/** What follows for the second of the two years; the claim covers both. */
export function theDerivation(dataset: Dataset) {
  const series = seriesKey(theClaim(dataset));
  const answer = derive(dataset, { series, modality: "actual", period: "2022", baseline: "2021" });
  if (!answer.found) throw new Error(`2022 does not follow any more: ${answer.reason}`);
  return answer;
}

/** What does not follow for its second half, and why. */
export function theSilence(dataset: Dataset) {
  const series = seriesKey(theClaim(dataset));
  const question = { period: "2022-07/2022-12", baseline: "2021-07/2021-12" };
  const answer = derive(dataset, { series, modality: "actual", ...question });
  if (answer.found)
    throw new Error("the second half of 2022 follows now: another example is needed");
  return answer;
}

/** The contradiction with the fewest claims that lead round in a circle, else any. */
export function theContradiction(dataset: Dataset): string {
  const all = listChecks(dataset).filter(({ verdict }) => verdict === "inconsistent");
  return found(all.find(({ kind }) => kind === "chain") ?? all[0], "contradiction").id;
}

/** The first target that was certainly missed, else any that is judged. */
export function theTarget(dataset: Dataset): string {
  const judged = listTargets(dataset).filter(({ classes }) => classes.length > 0);
  const missed = judged.find(({ classes, certain }) => certain && classes[0] === "missed");
  return found(missed ?? judged[0], "target that can be judged").target;
}
