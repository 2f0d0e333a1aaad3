import { claimsAsOf, type Dataset, listChecks, listFollowed, listTargets } from "@peakline/core";
import {
  type ComputedNoun,
  checkRow,
  computedIds,
  findingRow,
  type Locale,
  promiseRow,
  type Row,
  seriesRow,
  targetRow,
} from "@peakline/core/view";
import { answersThatFit } from "./answer-filters.ts";

/** Everything that is answered under a noun, as rows in their order. */
export interface AllAnswers {
  readonly rows: readonly Row[];
  /** How many there are. */
  readonly total: number;
}

/** Everything that is answered under a noun. */
export function allAnswers(dataset: Dataset, noun: ComputedNoun, locale: Locale): AllAnswers {
  const rowOf = rowsAsOf(dataset, noun, undefined, locale);
  return {
    rows: answersThatFit(dataset, noun, {}, undefined).flatMap((id) => rowOf(id) ?? []),
    total: computedIds(dataset, noun).length,
  };
}

/** The row of every answer as it was known on a day, by its id. */
export function rowsAsOf(
  dataset: Dataset,
  noun: ComputedNoun,
  asOf: string | undefined,
  locale: Locale,
): (id: string) => Row | undefined {
  switch (noun) {
    case "targets": {
      // Its evidence is sought among what was known then, too.
      const known = { ...dataset, claims: claimsAsOf(dataset, asOf) };
      const claims = new Map(known.claims.map((claim) => [claim.id, claim]));
      const standings = new Map(listTargets(dataset, { asOf }).map((each) => [each.target, each]));
      return (id) => {
        const [claim, standing] = [claims.get(id), standings.get(id)];
        return claim && standing && targetRow(known, claim, standing, locale);
      };
    }
    case "series":
      return (id) => seriesRow(dataset, id, locale);
    case "checks": {
      const checks = new Map(listChecks(dataset, { asOf }).map((check) => [check.id, check]));
      return (id) => {
        const check = checks.get(id);
        return check && checkRow(dataset, check, locale);
      };
    }
    case "findings": {
      const findings = new Map(dataset.findings.map((finding) => [finding.id, finding]));
      return (id) => {
        const finding = findings.get(id);
        return finding && (findingRow(dataset, finding, locale) ?? undefined);
      };
    }
    case "promises": {
      const commitments = new Map(dataset.commitments.map((each) => [each.id, each]));
      const known = new Map(listFollowed(dataset, { asOf }).map((each) => [each.promise, each]));
      return (id) => {
        const [commitment, followed] = [commitments.get(id), known.get(id)];
        return commitment && followed && promiseRow(dataset, commitment, followed, locale);
      };
    }
  }
}
