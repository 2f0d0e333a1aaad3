import { type Dataset, NOUNS, type Noun, type Nouns } from "@peakline/core";
import {
  COMPUTED_LABELS,
  COMPUTED_NOUNS,
  type ComputedNoun,
  chartOfList,
  chartsOf,
  computedIds,
  computedView,
  datasetWords,
  headlineOf,
  joinParts,
  type Locale,
  NOUN_LABELS,
  type RecordView,
  recordView,
  rowView,
  type Shared,
  say,
  sentenceOf,
} from "@peakline/core/view";
import { ProblemError } from "../../problem.ts";
import { unknownRecord } from "../../record.ts";

type Of = { readonly noun: Noun | ComputedNoun; readonly id: string };

const isComputed = (noun: string): noun is ComputedNoun =>
  COMPUTED_NOUNS.some((each) => each === noun);
const isNoun = (noun: string): noun is Noun => NOUNS.some((each) => each === noun);

function viewOfRecord<N extends Noun>(
  dataset: Dataset,
  noun: N,
  id: string,
  locale: Locale,
): RecordView {
  const lists: { readonly [M in Noun]: readonly Nouns[M][] } = dataset;
  const records: readonly Nouns[N][] = lists[noun];
  const record = records.find((each) => each.id === id);
  if (record === undefined) {
    const ids = records.map((each) => each.id);
    throw unknownRecord(noun, id, ids, `/v1/${noun}`);
  }
  return recordView(dataset, noun, record, locale);
}

function viewOf(dataset: Dataset, { noun, id }: Of, locale: Locale): RecordView {
  if (!isComputed(noun)) return viewOfRecord(dataset, noun, id, locale);
  const view = computedView(dataset, noun, id, locale);
  if (view === null) throw unknownRecord(noun, id, computedIds(dataset, noun), `/v1/${noun}`);
  return view;
}

/** Of a claim, whose title says what was said: when it holds, every value that it allows, and who said it where. */
function claimSentence(dataset: Dataset, { noun, id }: Of, locale: Locale): string | null {
  const claim = noun === "claims" ? dataset.claims.find((each) => each.id === id) : undefined;
  if (claim === undefined) return null;
  const { period, interval, source } = rowView(dataset, "claims", claim, locale);
  return joinParts([period, interval, source]);
}

const FOOT: Readonly<Record<Locale, (version: string) => string>> = {
  en: (version) => `Every number with its place in the source · version ${version}`,
  zh: (version) => `每个数字都能查到出处 · 版本 ${version}`,
};

/**
 * What the share image of a page says: that of a record or an answer, of a list, or where `of` is null of the whole site.
 * @throws ProblemError where there is no such record
 */
export function sharedOf(
  dataset: Dataset,
  of: { readonly noun: string; readonly id: string | null } | null,
  locale: Locale,
): Shared {
  const foot = FOOT[locale](dataset.version);
  const words = datasetWords(locale);
  const site = { kind: "", title: words.name, value: "", sentence: words.description, spec: null };
  if (of === null) return { ...site, foot, locale };
  const { noun, id } = of;
  if (!isNoun(noun) && !isComputed(noun)) {
    throw new ProblemError("unknown-address", `There are no share images of "${noun}".`, {
      allowed: [...NOUNS, ...COMPUTED_NOUNS],
    });
  }
  if (id === null) {
    const spec = chartOfList(dataset, noun, locale);
    const title = say(isNoun(noun) ? NOUN_LABELS[noun] : COMPUTED_LABELS[noun], locale);
    const sentence = spec === null ? site.sentence : sentenceOf(spec);
    return { ...site, title, sentence, spec, foot, locale };
  }
  const { kind, title, headline } = viewOf(dataset, { noun, id }, locale);
  const value = noun === "claims" || isComputed(noun) ? headline : "";
  const sentence =
    claimSentence(dataset, { noun, id }, locale) ?? headlineOf(dataset, { noun, id }, locale) ?? "";
  const [spec = null] = chartsOf(dataset, { noun, id }, locale);
  return { kind, title, value, sentence, spec, foot, locale };
}
