import { listChecks } from "../engine/check/check.ts";
import type { Noun, Nouns } from "../engine/filter.ts";
import type { Dataset } from "../schema/dataset.ts";
import { checkHeadline } from "./headline-check.ts";
import { claimHeadline, commitmentHeadline } from "./headline-claim.ts";
import { documentHeadline } from "./headline-document.ts";
import { findingHeadline } from "./headline-finding.ts";
import {
  actorHeadline,
  indicatorHeadline,
  mechanismHeadline,
  planHeadline,
  sectorHeadline,
} from "./headline-policy.ts";
import { promiseHeadline } from "./headline-promise.ts";
import { seriesHeadline } from "./headline-series.ts";
import { targetHeadline } from "./headline-target.ts";
import type { Locale } from "./locale.ts";
import type { ComputedNoun, Target } from "./model.ts";

const RECORDS: {
  readonly [N in Noun]: (dataset: Dataset, record: Nouns[N], locale: Locale) => string;
} = {
  documents: documentHeadline,
  claims: claimHeadline,
  commitments: commitmentHeadline,
  indicators: indicatorHeadline,
  plans: planHeadline,
  mechanisms: mechanismHeadline,
  sectors: sectorHeadline,
  actors: actorHeadline,
};

/** A record that was found under an id, in words; null where none was. */
function found<T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
  told: (record: T) => string | null,
): string | null {
  const record = records.find((each) => each.id === id);
  return record === undefined ? null : told(record);
}

function ofRecord<N extends Noun>(dataset: Dataset, noun: N, id: string, locale: Locale) {
  const records: { readonly [M in Noun]: readonly Nouns[M][] } = dataset;
  return found<Nouns[N]>(records[noun], id, (record) => RECORDS[noun](dataset, record, locale));
}

const isComputed = (noun: Target["noun"]): noun is ComputedNoun => !(noun in RECORDS);

function ofAnswer(dataset: Dataset, noun: ComputedNoun, id: string, locale: Locale) {
  switch (noun) {
    case "targets":
      return found(dataset.claims, id, (claim) => targetHeadline(dataset, claim, locale));
    case "series":
      return seriesHeadline(dataset, id, locale);
    case "checks":
      return found(listChecks(dataset), id, (check) => checkHeadline(dataset, check, locale));
    case "findings":
      return found(dataset.findings, id, (each) => findingHeadline(dataset, each, locale));
    case "promises":
      return promiseHeadline(dataset, id, locale);
  }
}

/**
 * One complete sentence for a record or an answer of any noun, as it would be printed under a chart or in a search result:
 * who said what, when, and how sure. Hedges are kept; what is inferred, assumed or derived is named as such. Null for an
 * unknown id.
 * @example
 * const claim = { noun: "claims", id: "cns-2021-12-03-results/nev-cumulative-sales" } as const;
 * headlineOf(dataset, claim, "en")?.split(" (").at(0);
 * // "More than 5.5 million new energy vehicles had been sold in total by the end of 2020"
 */
export function headlineOf(
  dataset: Dataset,
  { noun, id }: Pick<Target, "noun" | "id">,
  locale: Locale,
): string | null {
  return isComputed(noun)
    ? ofAnswer(dataset, noun, id, locale)
    : ofRecord(dataset, noun, id, locale);
}
