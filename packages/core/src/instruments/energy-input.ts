import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { type Given, given, issue } from "./check-inputs.ts";
import {
  type AmountInput,
  energyKinds,
  type GridFactor,
  gridFactors,
  gridPlaces,
} from "./energy-factors.ts";
import { choiceField, numberField, yearField } from "./fields.ts";
import type { InstrumentInput, InstrumentIssue } from "./instrument.ts";
import { said } from "./words.ts";

/** How each kind of amount is asked for. */
export const AMOUNTS: Readonly<
  Record<AmountInput, { name: Bilingual; unit: Bilingual; example: string }>
> = {
  electricity: {
    name: said("Electricity used", "用电量"),
    unit: said("MWh", "兆瓦时"),
    example: "1000",
  },
  mass: { name: said("Amount of fuel", "燃料用量"), unit: said("t", "吨"), example: "1000" },
  volume: {
    name: said("Amount of gas", "气体用量"),
    unit: said("thousand m³", "千立方米"),
    example: "1000",
  },
  heat: { name: said("Heat used", "用热量"), unit: said("GJ", "吉焦"), example: "1000" },
};
/** The inputs that ask for an amount. */
export const AMOUNT_INPUTS = ["electricity", "mass", "volume", "heat"] as const;

const METHODS = [
  { id: "calorific", name: said("By its heat (calorific value)", "当量值") },
  { id: "equal-value", name: said("By the coal burnt for it (an older table)", "等价值（旧表）") },
];

/** What the energy instrument asks. */
export function energyInputs(dataset: Dataset): InstrumentInput[] {
  const kinds = energyKinds(dataset);
  const by = (amount: AmountInput) =>
    kinds.filter((kind) => kind.amount === amount).map(({ id }) => id);
  const electric = { input: "energy", is: by("electricity") };
  const both = said(
    "For carbon dioxide only; give both grid and year, or neither. Only grids with a factor on record are offered.",
    "仅用于计算二氧化碳，电网地区和年份须同时填写或同时留空；仅列有因子的地区。",
  );
  const choices = kinds.map(({ id, name }) => ({ id, name }));
  return [
    choiceField("energy", said("Kind of energy", "能源品种"), choices, "electricity"),
    ...AMOUNT_INPUTS.map((amount) => {
      const { name, unit, example } = AMOUNTS[amount];
      return numberField(amount, name, example, {
        unit,
        when: { input: "energy", is: by(amount) },
      });
    }),
    choiceField("method", said("Coal equivalent", "折标准煤方法"), METHODS, "calorific", {
      required: false,
      when: electric,
    }),
    choiceField("place", said("Grid", "电网地区"), gridPlaces(dataset), "china", {
      required: false,
      when: electric,
      description: both,
    }),
    yearField("year", said("Year of the factor", "因子年份"), "2022", {
      required: false,
      when: electric,
      description: both,
    }),
  ];
}

/** The grid factor that is asked for; null where none is, and an issue where the record has none for that place and year. */
export function gridAsked(dataset: Dataset, values: Given): GridFactor | InstrumentIssue | null {
  const [place, year] = [given(values, "place"), given(values, "year")];
  if (place === null && year === null) return null;
  const factors = gridFactors(dataset);
  if (place === null || year === null) {
    const absent = place === null ? "place" : "year";
    const sentence = said(
      "For carbon dioxide both the grid and the year are needed; for coal equivalent alone, neither.",
      "计算二氧化碳须同时给出电网地区和年份；只折标准煤则两者均不填。",
    );
    const known = factors.map((factor) => factor[absent]);
    return issue(absent, "missing", sentence, [...new Set(known)]);
  }
  const here = factors.filter((factor) => factor.place === place);
  const found = here.find((factor) => factor.year === year);
  if (found !== undefined) return found;
  const years = here.map((factor) => factor.year).sort();
  const known = said(years.join(", "), years.join("、"));
  return issue(
    "year",
    "out-of-range",
    said(
      `The record has no factor of this grid for ${year}; there is one for: ${known.en}. Nothing is extrapolated.`,
      `本记录没有该地区${year}年的因子，有因子的年份：${known.zh}。不作外推。`,
    ),
    years,
  );
}

/** True for an issue, and not a factor. */
export const isIssue = (found: GridFactor | InstrumentIssue | null): found is InstrumentIssue =>
  found !== null && "reason" in found;
