import type { Dataset } from "../schema/dataset.ts";
import { type Given, given, issue } from "./check-inputs.ts";
import { claimValue, hasDocument } from "./claim-value.ts";
import { choiceField, numberField } from "./fields.ts";
import type { InstrumentInput, InstrumentIssue } from "./instrument.ts";
import {
  CLINKER_CASES,
  caseKind,
  EDITIONS,
  GLASS_CASES,
  REGIONS,
  REPLACEMENT_RULES,
  type ReplacementRule,
  SECTORS,
  STEEL_CASES,
} from "./replacement-rules.ts";
import { said } from "./words.ts";

/** The rules that the record has a source for. */
export const rulesOf = (dataset: Dataset) =>
  REPLACEMENT_RULES.filter(({ claim, document }) =>
    claim === null ? hasDocument(dataset, document) : claimValue(dataset, claim) !== null,
  );

/** The input that asks for the special case of a sector. */
export const CASE_INPUTS: Readonly<Record<string, string>> = {
  steel: "steelCase",
  "cement-clinker": "clinkerCase",
  "flat-glass": "glassCase",
};

/** What the replacement instrument asks. */
export function replacementInputs(dataset: Dataset): InstrumentInput[] {
  const rules = rulesOf(dataset);
  const ruled = (field: "sector" | "edition") => (choice: { readonly id: string }) =>
    rules.some((rule) => rule[field] === choice.id);
  const special = said("Special case", "特殊情形");
  const same = said(
    "In one unit for both: 10,000 tonnes a year, or weight cases of glass a year.",
    "两项用同一单位，如万吨/年、万重量箱/年。",
  );
  return [
    choiceField("sector", said("Sector", "行业"), SECTORS.filter(ruled("sector")), "steel"),
    choiceField(
      "edition",
      said("Edition of the rules", "办法版本"),
      EDITIONS.filter(ruled("edition")),
      "2021",
    ),
    choiceField("region", said("Region", "地区"), REGIONS, "key", {
      when: { input: "edition", is: ["2021", "draft-2024"] },
    }),
    choiceField("steelCase", special, STEEL_CASES, "none", {
      required: false,
      when: { input: "sector", is: ["steel"] },
    }),
    choiceField("clinkerCase", special, CLINKER_CASES, "none", {
      required: false,
      when: { input: "sector", is: ["cement-clinker"] },
    }),
    choiceField("glassCase", special, GLASS_CASES, "none", {
      required: false,
      when: { input: "sector", is: ["flat-glass"] },
    }),
    numberField("retired", said("Capacity retired", "退出产能"), "140", { description: same }),
    numberField("planned", said("Capacity to be built", "拟建产能"), "100", { description: same }),
  ];
}

/** What is asked for. */
export interface Asked {
  readonly sector: string;
  readonly edition: string;
  readonly kind: ReturnType<typeof caseKind>;
  readonly region: string | null;
}

/** What the inputs ask for. */
export function askedOf(values: Given): Asked {
  const sector = given(values, "sector") ?? "";
  return {
    sector,
    edition: given(values, "edition") ?? "",
    kind: caseKind(given(values, CASE_INPUTS[sector] ?? "") ?? "none"),
    region: given(values, "region"),
  };
}

/** True of the rule that holds for what is asked. */
export const applies = (asked: Asked) => (rule: ReplacementRule) =>
  rule.sector === asked.sector &&
  rule.edition === asked.edition &&
  rule.kind === asked.kind &&
  (rule.region === null || rule.region === asked.region);

/** The record has no rule for the sector, edition and case together: which edition has one, if any. */
export function noRule(rules: readonly ReplacementRule[], asked: Asked): InstrumentIssue {
  const others = rules.filter(({ sector, kind }) => sector === asked.sector && kind === asked.kind);
  const editions = [...new Set(others.map(({ edition }) => edition))];
  const known =
    editions.length === 0 ? said("none", "无") : said(editions.join(", "), editions.join("、"));
  return issue(
    "edition",
    "out-of-range",
    said(
      `The record has no source for this sector and case in this edition; editions with one: ${known.en}.`,
      `本记录中，该版本对该行业该情形没有来源；有来源的版本：${known.zh}。`,
    ),
    editions,
  );
}
