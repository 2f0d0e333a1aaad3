import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { remembered } from "./remembered.ts";

/** The fields that make a series: claims that agree in all of them speak of the same thing. */
export const SERIES_FIELDS = [
  "indicator",
  "definition",
  "boundary",
  "sector",
  "product",
  "place",
  "priceBasis",
] as const;

/** Between the fields of a series' id; ids are kebab-case and hold none. */
export const SERIES_SEPARATOR = ".";
/** In the place of a field that a series does not have. */
const NONE = "-";

/** Claims of one series, in order of time. */
export interface Series {
  readonly key: string;
  readonly claims: readonly Claim[];
}

const keyOf = remembered((claim: Claim) =>
  SERIES_FIELDS.map((field) => claim[field] ?? NONE).join(SERIES_SEPARATOR),
);

/**
 * The key of the series that a claim belongs to; a claim is read once, because every view asks for it again.
 * @example
 * seriesKey(recordOf("claims", "scio-2024-07-05-high-quality/energy-per-value-added"));
 * // "energy-per-value-added.stated.above-designated-size.industry.-.china.-"
 */
export function seriesKey(claim: Claim): string {
  return keyOf(claim);
}

/** Where in time a claim sorts; a time that the source leaves open comes last. */
function timeOf(claim: Claim): string {
  return typeof claim.period === "string" ? (claim.period.split("/").at(-1) ?? "") : "9999";
}

/**
 * The claims grouped by series, each in order of time; series in order of their first claim.
 * @example
 * const claims = dataset.claims.filter(({ document }) => document === "peoples-daily-2023-03-29-green-list");
 * seriesOf(claims).map(({ claims: [first] }) => first?.indicator);
 * // ["green-factories", "green-parks", "green-supply-chain-enterprises"]
 */
export function seriesOf(claims: readonly Claim[]): Series[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = seriesKey(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups].map(([key, group]) => ({
    key,
    claims: group.sort((a, b) => timeOf(a).localeCompare(timeOf(b)) || a.id.localeCompare(b.id)),
  }));
}

const indexOf = remembered(
  (dataset: Dataset): ReadonlyMap<string, readonly Claim[]> =>
    new Map(seriesOf(dataset.claims).map(({ key, claims }) => [key, claims])),
);

/**
 * The claims of a record by series; the same record is read once.
 * @example
 * const claims = seriesIndex(dataset).get("energy-per-value-added.stated.above-designated-size.industry.-.china.-");
 * claims?.some(({ id }) => id === "scio-2024-07-05-high-quality/energy-per-value-added"); // true
 */
export function seriesIndex(dataset: Dataset): ReadonlyMap<string, readonly Claim[]> {
  return indexOf(dataset);
}
