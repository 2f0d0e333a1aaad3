import type { Dataset } from "../schema/dataset.ts";
import type { Series } from "../schema/series.ts";
import { createLogNetwork } from "./log-network.ts";
import { seriesOf } from "./series.ts";

/** Every series of a record, in order of its id, with its claims and the periods that they bound. */
export function listSeries(dataset: Dataset): Series[] {
  return seriesOf(dataset.claims)
    .flatMap(({ key, claims }): Series[] => {
      const [first] = claims;
      if (first === undefined) return [];
      const { indicator, definition, boundary, sector, product, place, priceBasis } = first;
      const { periods } = createLogNetwork(claims, dataset.units);
      const fields = { indicator, definition, boundary, sector, product, place, priceBasis };
      return [{ id: key, ...fields, periods: [...periods], claims: claims.map(({ id }) => id) }];
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}
