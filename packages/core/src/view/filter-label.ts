import { FILTER_LISTS, type NamedList, type Noun } from "../engine/filter.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { VERDICT_LABELS } from "./answer-labels.ts";
import { FOLLOW_ANSWER_LABELS } from "./follow-labels.ts";
import {
  AGGREGATION_LABELS,
  AUTHORITY_LABELS,
  CLASS_LABELS,
  LANGUAGE_LABELS,
  MEASURE_LABELS,
  MODALITY_LABELS,
  STANDING_LABELS,
} from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import {
  ACTION_LABELS,
  ACTOR_KIND_LABELS,
  COMMITMENT_STATUS_LABELS,
  MECHANISM_KIND_LABELS,
  PLAN_KIND_LABELS,
} from "./policy-labels.ts";

const ENUM_LABELS: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  modality: MODALITY_LABELS,
  measure: MEASURE_LABELS,
  standing: STANDING_LABELS,
  authority: AUTHORITY_LABELS,
  action: ACTION_LABELS,
  language: LANGUAGE_LABELS,
  aggregation: AGGREGATION_LABELS,
  followed: FOLLOW_ANSWER_LABELS,
  verdict: { ...VERDICT_LABELS, ...CLASS_LABELS },
};

/**
 * What a value of a filter is called: the name of the record it stands for, or the label of the choice.
 * @example filterValueLabel(dataset, "claims", "sector", "cement", "zh") // "水泥"
 */
export function filterValueLabel(
  dataset: Dataset,
  noun: Noun,
  filter: string,
  value: string,
  locale: Locale,
): string {
  const enumLabel = ENUM_LABELS[filter]?.[value] ?? kindLabels(noun, filter)?.[value];
  if (enumLabel !== undefined) return say(enumLabel, locale);
  const list = FILTER_LISTS[filter];
  return list === undefined
    ? value
    : nameOf(dataset, (list === "own" ? noun : list) as NamedList, value, locale);
}

function kindLabels(noun: Noun, filter: string): Readonly<Record<string, Bilingual>> | undefined {
  if (filter === "status") return COMMITMENT_STATUS_LABELS;
  if (filter !== "kind") return undefined;
  return noun === "plans"
    ? PLAN_KIND_LABELS
    : noun === "mechanisms"
      ? MECHANISM_KIND_LABELS
      : ACTOR_KIND_LABELS;
}
