import { type Rational, times } from "../quantity/rational.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { checkInputs, checkSign, type Given, given, givenNumber, issue } from "./check-inputs.ts";
import { type ClaimValue, claimSource } from "./claim-value.ts";
import { electricityFactor, energyKinds, type GridFactor } from "./energy-factors.ts";
import { AMOUNT_INPUTS, AMOUNTS, energyInputs, gridAsked, isIssue } from "./energy-input.ts";
import type { Instrument, InstrumentAnswer } from "./instrument.ts";
import { standingNotes } from "./standing-notes.ts";
import { numberText, numberValue, said } from "./words.ts";

const TCE = said("tce", "吨标准煤");
const T_CO2 = said("t CO₂", "吨二氧化碳");

function product(
  amount: Rational,
  factor: Rational,
  unit: Bilingual,
): { value: Rational; step: Bilingual } {
  const value = times(amount, factor);
  const [a, f, v] = [amount, factor, value].map((each) => numberText(each));
  return {
    value,
    step: said(
      `${a?.en} × ${f?.en} = ${v?.en} ${unit.en}`,
      `${a?.zh} × ${f?.zh} = ${v?.zh}${unit.zh}`,
    ),
  };
}

/** What the factor counts, in the words of its definition. */
function factorNote({ indicators }: Dataset, { value }: GridFactor): Bilingual {
  const { indicator, definition } = value.claim;
  const found = indicators
    .find(({ id }) => id === indicator)
    ?.definitions.find(({ id }) => id === definition);
  const [name, of] = [found?.name, found?.description];
  return said(
    `The emission factor: ${name?.en.toLowerCase()}. ${of?.en}`,
    `排放因子口径：${name?.zh}。${of?.zh}`,
  );
}

function notesFor(
  dataset: Dataset,
  isElectric: boolean,
  method: string,
  grid: GridFactor | null,
): Bilingual[] {
  if (!isElectric)
    return [
      said(
        "The record has no source for a carbon dioxide factor of fuels or heat, so none is computed.",
        "本记录没有燃料、热力的二氧化碳排放因子来源，故不计算。",
      ),
      said(
        "A reference value for use where the heat of the fuel was not measured; editions of the table differ.",
        "为未实测热值时的参考值，各版本取值有差异。",
      ),
    ];
  return [
    ...(method === "equal-value"
      ? [
          said(
            "The value by the coal burnt is from an older table and follows the power plants of its time; by its heat electricity is about a third of it. Never mix the two.",
            "等价值取自旧表，反映当时的发电煤耗；当量值约为其三分之一，两者不可混用。",
          ),
        ]
      : []),
    ...(grid === null
      ? [
          said(
            "No carbon dioxide: no grid and year were given.",
            "未给出电网地区和年份，未计算二氧化碳。",
          ),
        ]
      : [factorNote(dataset, grid)]),
  ];
}

function convert(
  dataset: Dataset,
  { id, name, amount }: ReturnType<typeof energyKinds>[number],
  quantity: Rational,
  factor: ClaimValue,
  method: string,
  grid: GridFactor | null,
): InstrumentAnswer {
  const coal = product(quantity, factor.value, TCE);
  const carbon = grid === null ? null : product(quantity, grid.value.value, T_CO2);
  const [q, c] = [numberText(quantity), numberText(coal.value)];
  const d = carbon === null ? null : numberText(carbon.value);
  const { unit } = AMOUNTS[amount];
  return {
    kind: "result",
    tone: "plain",
    sentence: said(
      `${q.en} ${unit.en} of ${name.en.toLowerCase()} are ${c.en} tce${d === null ? "" : ` and ${d.en} t of carbon dioxide`}.`,
      `${q.zh}${unit.zh}${name.zh}折${c.zh}吨标准煤${d === null ? "" : `，排放二氧化碳${d.zh}吨`}。`,
    ),
    values: [
      numberValue("coal-equivalent", said("Coal equivalent", "折标准煤"), coal.value, TCE),
      ...(carbon === null
        ? []
        : [
            numberValue(
              "carbon-dioxide",
              said("Carbon dioxide", "二氧化碳排放"),
              carbon.value,
              T_CO2,
            ),
          ]),
    ],
    steps: [coal.step, ...(carbon === null ? [] : [carbon.step])],
    sources: [
      claimSource(factor, said("the coal equivalent", "折标准煤系数")),
      ...(grid === null ? [] : [claimSource(grid.value, said("the emission factor", "排放因子"))]),
    ],
    notes: [
      ...notesFor(dataset, id === "electricity", method, grid),
      ...standingNotes([factor, ...(grid === null ? [] : [grid.value])]),
    ],
  };
}

function answer(dataset: Dataset, values: Given): InstrumentAnswer {
  const fields = energyInputs(dataset);
  const issues = [
    ...checkInputs(fields, values),
    ...checkSign(fields, values, AMOUNT_INPUTS, true),
  ];
  const kind = energyKinds(dataset).find(({ id }) => id === given(values, "energy"));
  const isElectric = kind?.id === "electricity";
  const method = given(values, "method") ?? "calorific";
  const grid = isElectric ? gridAsked(dataset, values) : null;
  const isUnformed = issues.some(({ input }) => input === "place" || input === "year");
  if (isIssue(grid) && !isUnformed) issues.push(grid);
  const factor = isElectric ? electricityFactor(dataset, method) : (kind?.factor ?? null);
  const amount = kind === undefined ? null : givenNumber(values, kind.amount);
  if (isElectric && factor === null && issues.length === 0)
    issues.push(
      issue(
        "method",
        "out-of-range",
        said("The record has no factor for this method.", "本记录没有该方法的系数。"),
      ),
    );
  if (
    issues.length > 0 ||
    kind === undefined ||
    factor === null ||
    amount === null ||
    isIssue(grid)
  )
    return { kind: "refusal", issues };
  return convert(dataset, kind, amount.value, factor, method, grid);
}

/** Energy in coal equivalent, and the carbon dioxide of electricity. */
export const energyCarbon: Instrument = {
  id: "energy-carbon",
  name: said("Energy and carbon converter", "能源与碳换算"),
  description: said(
    "Fuel, heat and electricity in coal equivalent, and the carbon dioxide of electricity by grid and year, with the source of each factor.",
    "燃料、热力、电力折标准煤，并按电网地区和年份计算用电的二氧化碳排放，列明每个系数的来源。",
  ),
  inputs: energyInputs,
  answer,
};
