import { type Dataset, seriesIndex } from "@peakline/core";
import { type Locale, nameOf, seriesLabel } from "@peakline/core/view";
import type { Choice } from "./choice.ts";

/** Every series of the record in order of name. */
export function choicesOf(dataset: Dataset, locale: Locale): Choice[] {
  const bases = new Map(dataset.units.map(({ id, base }) => [id, base]));
  const units = new Map(dataset.indicators.map(({ id, unit }) => [id, bases.get(unit) ?? unit]));
  return [...seriesIndex(dataset)]
    .flatMap(([id, [claim]]): Choice[] => {
      if (claim === undefined) return [];
      const name = [
        nameOf(dataset, "indicators", claim.indicator, locale),
        seriesLabel(dataset, claim, locale),
      ];
      return [{ id, name: name.join(" · "), base: units.get(claim.indicator) ?? "" }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale) || (a.id < b.id ? -1 : 1));
}

/** The same with the base unit that reported levels are measured in; where none is reported it is empty. */
export function levelChoices(dataset: Dataset, locale: Locale): Choice[] {
  const index = seriesIndex(dataset);
  return choicesOf(dataset, locale).map((choice) => {
    const level = index
      .get(choice.id)
      ?.find(({ modality, quantity }) => modality === "actual" && quantity?.change === null);
    return { ...choice, base: level?.quantity?.normalized.unit ?? "" };
  });
}
