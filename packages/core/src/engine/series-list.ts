import type { Dataset } from "../schema/dataset.ts";
import type { Series } from "../schema/series.ts";
import { kindOf, unitTable } from "./component.ts";
import { constraintOf } from "./constraint.ts";
import { seriesIndex } from "./series.ts";

/**
 * Every series of a record, in order of its id, with its claims and the periods that they bound.
 * @example
 * const [first] = listSeries(recordAsOf(dataset, "2011-12-31"));
 * [first?.id, first?.periods]; // ["co2-per-value-added.stated.-.industry.-.china.-", ["2010", "2011", "2015"]]
 */
export function listSeries(dataset: Dataset): Series[] {
  const units = unitTable(dataset.units);
  return [...seriesIndex(dataset)]
    .flatMap(([key, claims]): Series[] => {
      const [first] = claims;
      if (first === undefined) return [];
      const { indicator, definition, boundary, sector, product, place, priceBasis } = first;
      const kind = kindOf(dataset, key);
      const periods = claims.flatMap((claim) => {
        const said = constraintOf(claim, kind, units);
        if (typeof said === "string") return [];
        return said.baseline === null ? [said.period] : [said.period, said.baseline];
      });
      const fields = { indicator, definition, boundary, sector, product, place, priceBasis };
      return [
        {
          id: key,
          ...fields,
          periods: [...new Set(periods)].sort(),
          claims: claims.map(({ id }) => id),
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
