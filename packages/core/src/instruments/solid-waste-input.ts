import { compareRationals, minus, NOUGHT } from "../quantity/rational.ts";
import type { Dataset } from "../schema/dataset.ts";
import { issue } from "./check-inputs.ts";
import { choiceField, numberField } from "./fields.ts";
import type { InstrumentInput, InstrumentIssue } from "./instrument.ts";
import type { GivenNumber } from "./number-input.ts";
import { said } from "./words.ts";

const INDICATOR = "solid-waste-utilisation-rate";

/** The rates that the record tells apart. */
export const definitionsOf = (dataset: Dataset) =>
  dataset.indicators.find(({ id }) => id === INDICATOR)?.definitions ?? [];

/** What the instrument asks. */
export function solidWasteInputs(dataset: Dataset): InstrumentInput[] {
  const same = said("The same unit in every field.", "各项用同一单位。");
  const wastes = definitionsOf(dataset).map(({ id, name }) => ({ id, name }));
  return [
    numberField("utilised", said("Solid waste utilised", "综合利用量"), "1.949", {
      description: same,
    }),
    numberField("generated", said("Solid waste generated", "产生量"), "3.543", {
      description: same,
    }),
    numberField(
      "fromStock",
      said("Of the utilised: from the stock of earlier years", "其中：综合利用往年贮存量"),
      "0",
      {
        required: false,
        description: said(
          "It is added below the line. Left empty, only a range can be given.",
          "计入分母。不填时只能给出范围。",
        ),
      },
    ),
    ...(wastes.length === 0
      ? []
      : [
          choiceField(
            "waste",
            said("Which solid waste", "固体废物范围"),
            wastes,
            "industrial-statistics",
            {
              required: false,
            },
          ),
        ]),
  ];
}

/** What cannot be: more from stock than was utilised, or more of the year's waste utilised than was generated. */
export function impossible(
  utilised: GivenNumber,
  generated: GivenNumber,
  stock: GivenNumber | null,
): InstrumentIssue[] {
  if (stock === null) return [];
  const fresh = minus(utilised.value, stock.value);
  if (compareRationals(fresh, NOUGHT) < 0)
    return [
      issue(
        "fromStock",
        "out-of-range",
        said("More came from stock than was utilised in all.", "往年贮存利用量大于综合利用总量。"),
      ),
    ];
  if (compareRationals(fresh, generated.value) <= 0) return [];
  return [
    issue(
      "utilised",
      "out-of-range",
      said(
        "Without what came from stock, more is utilised than was generated.",
        "扣除往年贮存后，利用量仍大于产生量。",
      ),
    ),
  ];
}
