import type { Dataset } from "@peakline/core";
import { chartsOf, type Locale, type Spec, type Target } from "@peakline/core/view";

const kept = new WeakMap<Dataset, Map<string, Spec[]>>();

/** The charts of a record, computed once for its page and for what it is embedded with. */
export function drawnOf(dataset: Dataset, of: Target, locale: Locale): Spec[] {
  const known = kept.get(dataset) ?? new Map<string, Spec[]>();
  kept.set(dataset, known);
  const key = `${locale}/${of.noun}/${of.id}`;
  const specs = known.get(key) ?? chartsOf(dataset, of, locale);
  known.set(key, specs);
  return specs;
}

/** The address of the first chart of a record as an image, with a query; null where it has none. */
export const drawnAs = (dataset: Dataset, of: Target, locale: Locale): string | null =>
  drawnOf(dataset, of, locale).length === 0 ? null : `/v1/${of.noun}/${of.id}.svg?lang=${locale}`;
