import { type Bounds, bounds, exactly } from "../quantity/bounds.ts";
import { addBounds, divideBounds, scaleBounds } from "../quantity/bounds-arithmetic.ts";
import { roundOutward } from "../quantity/decimal.ts";
import {
  compareRationals,
  minus,
  NOUGHT,
  over,
  plus,
  type Rational,
  rational,
  times,
} from "../quantity/rational.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { checkInputs, checkSign, type Given, given, givenNumber, issue } from "./check-inputs.ts";
import { documentSource, hasDocument } from "./claim-value.ts";
import type { Instrument, InstrumentAnswer } from "./instrument.ts";
import type { GivenNumber } from "./number-input.ts";
import { definitionsOf, impossible, solidWasteInputs } from "./solid-waste-input.ts";
import { nearest, numberText, PERCENT, said } from "./words.ts";

const FORMULA = "togowu-2024-solid-waste-rate";
const HUNDRED = rational(100n);
const PLACES = 2;

/** What a rate is computed of: an amount, and every value that its digits allow. */
type Tonnage = Pick<GivenNumber, "value" | "interval">;

/** The rate with all that the printed digits allow: both ends are reached by numbers that round to what was given. */
function rateOf(utilised: Tonnage, generated: Tonnage, stock: Tonnage): Bounds | null {
  const base = addBounds(generated.interval, stock.interval);
  const share = divideBounds(utilised.interval, base);
  return share === null ? null : scaleBounds(share, HUNDRED);
}

const exact = (value: Rational): Tonnage => ({ value, interval: exactly(value) });
const EXACT_ZERO = exact(NOUGHT);

const percentOf = (part: Rational, whole: Rational) => times(over(part, whole), HUNDRED);

/** Both ends of a rate in words, rounded outward. */
function rangeText({ lower, upper }: Bounds): Bilingual {
  const low = lower === null ? null : numberText(roundOutward(lower, PLACES, "down"));
  const high = upper === null ? null : numberText(roundOutward(upper, PLACES, "up"));
  return said(`${low?.en ?? ""} to ${high?.en ?? ""}`, `${low?.zh ?? ""}～${high?.zh ?? ""}`);
}

const NEVER = said(
  "There are several utilisation rates, of different wastes and with different denominators: general industrial, bulk industrial, bulk with straw. They are never to be compared with each other.",
  "综合利用率有多种口径（一般工业固废、大宗工业固废、含秸秆的大宗固废等），废物范围和分母不同，不可相互比较。",
);

function noteOn(dataset: Dataset, waste: string | null): Bilingual[] {
  const chosen = definitionsOf(dataset).find(({ id }) => id === waste);
  if (chosen === undefined) return [NEVER];
  const { name, description } = chosen;
  return [
    said(
      `This is the rate of: ${name.en}. ${description.en}`,
      `此为“${name.zh}”口径：${description.zh}`,
    ),
    NEVER,
  ];
}

const RATE = said("Utilisation rate", "综合利用率");

function compute(
  dataset: Dataset,
  values: Given,
  utilised: Tonnage,
  generated: Tonnage,
  stock: Tonnage,
): InstrumentAnswer {
  const whole = plus(generated.value, stock.value);
  const rate = nearest(percentOf(utilised.value, whole), PLACES);
  const found = rateOf(utilised, generated, stock);
  const range = found === null ? null : rangeText(found);
  const [r, u, g, s] = [rate, utilised.value, generated.value, stock.value].map((each) =>
    numberText(each),
  );
  return {
    kind: "result",
    tone: "plain",
    sentence: said(
      `${r?.en} % of the solid waste is put to use${range === null ? "" : `; the printed digits allow ${range.en} %`}.`,
      `综合利用率为${r?.zh}%${range === null ? "" : `；按所给位数，取值范围为${range.zh}%`}。`,
    ),
    values: [
      { id: "rate", name: RATE, text: r ?? said("", ""), value: Number(r?.zh), unit: PERCENT },
      ...(range === null
        ? []
        : [
            {
              id: "range",
              name: said("Range by the printed digits", "按所给位数的范围"),
              text: range,
              value: null,
              unit: PERCENT,
            },
          ]),
    ],
    steps: [
      said(
        `${u?.en} / (${g?.en} + ${s?.en}) × 100 = ${r?.en} %`,
        `${u?.zh} ÷（${g?.zh} + ${s?.zh}）× 100% = ${r?.zh}%`,
      ),
    ],
    sources: [documentSource(FORMULA, said("the formula", "计算公式"))],
    notes: noteOn(dataset, given(values, "waste")),
  };
}

/** Without the part from stock: the rate lies between all of it from stock (as far as that can be) and none. */
function bounded(
  dataset: Dataset,
  values: Given,
  utilised: Tonnage,
  generated: Tonnage,
): InstrumentAnswer {
  const excess = minus(utilised.value, generated.value);
  const least = compareRationals(excess, NOUGHT) > 0 ? exact(excess) : EXACT_ZERO;
  const [lowest, highest] = [utilised, least].map((stock) => rateOf(utilised, generated, stock));
  const range = bounds(lowest?.lower ?? null, highest?.upper ?? null);
  const text = rangeText(range);
  const [low, high] = text.en.split(" to ");
  return {
    kind: "result",
    tone: "open",
    sentence: said(
      `Between ${low} and ${high} %: how much of the utilised waste came from stock is not given.`,
      `在${text.zh}%之间：未给出综合利用往年贮存量。`,
    ),
    values: [{ id: "range", name: RATE, text, value: null, unit: PERCENT }],
    steps: [
      said(
        "Upper end: nothing from stock, or as little as must be. Lower end: all of it from stock.",
        "上限：不含（或仅含必然的）往年贮存；下限：全部为往年贮存。",
      ),
    ],
    sources: [documentSource(FORMULA, said("the formula", "计算公式"))],
    notes: noteOn(dataset, given(values, "waste")),
  };
}

function answer(dataset: Dataset, values: Given): InstrumentAnswer {
  const fields = solidWasteInputs(dataset);
  const issues = [
    ...checkInputs(fields, values),
    ...checkSign(fields, values, ["generated"]),
    ...checkSign(fields, values, ["utilised", "fromStock"], true),
  ];
  if (!hasDocument(dataset, FORMULA))
    issues.push(
      issue(
        "utilised",
        "out-of-range",
        said(
          "The record has no source for the formula, so nothing is computed.",
          "本记录没有公式来源，不作计算。",
        ),
      ),
    );
  const [utilised, generated] = [givenNumber(values, "utilised"), givenNumber(values, "generated")];
  const stock = givenNumber(values, "fromStock");
  if (issues.length === 0 && utilised !== null && generated !== null)
    issues.push(...impossible(utilised, generated, stock));
  if (issues.length > 0 || utilised === null || generated === null)
    return { kind: "refusal", issues };
  if (stock === null) return bounded(dataset, values, utilised, generated);
  const known = compareRationals(stock.value, NOUGHT) === 0 ? EXACT_ZERO : stock;
  return compute(dataset, values, utilised, generated, known);
}

/** The utilisation rate of solid waste by the formula of the statistics. */
export const solidWasteRate: Instrument = {
  id: "solid-waste-rate",
  name: said("Utilisation rate of solid waste", "固体废物综合利用率"),
  description: said(
    "Solid waste utilised, divided by solid waste generated and utilised from earlier stock together.",
    "综合利用量除以产生量与综合利用往年贮存量之和。",
  ),
  inputs: solidWasteInputs,
  answer,
};
