import { parsePeriod } from "../quantity/period.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { type ClaimValue, claimValue, numberOf } from "./claim-value.ts";
import type { InstrumentChoice } from "./instrument.ts";
import { said } from "./words.ts";

const COAL_EQUIVALENTS = "wenku-coal-equivalent-factors";
const GRID = "beijing-news-2024-12-27-grid-factors";
const CALORIFIC = "public-code-steel-process-levels/electricity-calorific";
const EQUAL_VALUE = `${COAL_EQUIVALENTS}/electricity-equal-value`;

/** Which input asks for the amount: each factor in kgce per kg, m³, MJ or kWh is the same number in tce per t, 1,000 m³, GJ or MWh. */
const AMOUNTS: Readonly<Record<string, AmountInput>> = {
  "coal-equivalent-by-mass": "mass",
  "coal-equivalent-by-volume": "volume",
  "coal-equivalent-of-heat": "heat",
};
export type AmountInput = "mass" | "volume" | "heat" | "electricity";

/** A kind of energy that the record has a coal equivalent for. */
export interface EnergyKind extends InstrumentChoice {
  readonly amount: AmountInput;
  /** The claim of its factor; null for electricity, where the method decides. */
  readonly factor: ClaimValue | null;
}

const nameOf = (records: readonly { id: string; name: Bilingual }[], id: string | null) =>
  records.find((record) => record.id === id)?.name ?? said(id ?? "", id ?? "");

/** The fuels, heat and electricity, in the order of their source. */
export function energyKinds(dataset: Dataset): EnergyKind[] {
  const fuels = dataset.claims.flatMap((claim): EnergyKind[] => {
    const amount = AMOUNTS[claim.indicator];
    const factor = claim.document === COAL_EQUIVALENTS ? numberOf(claim) : null;
    if (amount === undefined || factor === null || claim.product === null) return [];
    return [{ id: claim.product, name: nameOf(dataset.products, claim.product), amount, factor }];
  });
  const hasElectricity = claimValue(dataset, CALORIFIC) !== null;
  return [
    ...(hasElectricity
      ? [
          {
            id: "electricity",
            name: said("Electricity", "电力"),
            amount: "electricity" as const,
            factor: null,
          },
        ]
      : []),
    ...fuels,
  ];
}

/** The coal equivalent of electricity by a method; null where the record has none. */
export const electricityFactor = (dataset: Dataset, method: string) =>
  claimValue(dataset, method === "equal-value" ? EQUAL_VALUE : CALORIFIC);

/** A grid factor of the record, with where and when it holds. */
export interface GridFactor {
  readonly place: string;
  readonly year: string;
  readonly value: ClaimValue;
}

/** The place of a factor as it is chosen: a place, or the country with what is left out. */
const placeOf = ({ place, definition }: Claim) =>
  definition === "average" ? place : `${place}-${definition}`;

/** Every grid factor of the record that is a level of one year. */
export function gridFactors(dataset: Dataset): GridFactor[] {
  return dataset.claims.flatMap((claim): GridFactor[] => {
    const { document, indicator, measure, period } = claim;
    if (document !== GRID || indicator !== "grid-emission-factor" || measure !== "level") return [];
    const value = numberOf(claim);
    const isYear = typeof period === "string" && parsePeriod(period)?.kind === "year";
    return value === null || !isYear ? [] : [{ place: placeOf(claim), year: period, value }];
  });
}

/** The places that the record has a factor for, each once. */
export function gridPlaces(dataset: Dataset): InstrumentChoice[] {
  const definitions =
    dataset.indicators.find(({ id }) => id === "grid-emission-factor")?.definitions ?? [];
  const places = new Map<string, InstrumentChoice>();
  for (const { place: id, value } of gridFactors(dataset)) {
    const { place, definition } = value.claim;
    const name = nameOf(dataset.places, place);
    const of = nameOf(definitions, definition);
    const full =
      definition === "average"
        ? name
        : said(`${name.en}: ${of.en.toLowerCase()}`, `${name.zh}（${of.zh}）`);
    places.set(id, { id, name: full });
  }
  return [...places.values()];
}
