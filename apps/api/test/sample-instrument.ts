import type { Dataset } from "@peakline/core";
import type {
  Instrument,
  InstrumentInput,
  InstrumentIssue,
  InstrumentResult,
} from "@peakline/core/instruments";

const said = (en: string, zh: string) => ({ en, zh });
const field = (id: string, more: Partial<InstrumentInput>): InstrumentInput => ({
  id,
  name: said(id, id),
  description: null,
  kind: "text",
  unit: null,
  choices: [],
  required: true,
  example: "",
  when: null,
  ...more,
});

const INPUTS = [
  field("sector", {
    name: said("Sector", "行业"),
    kind: "choice",
    choices: [
      { id: "steel", name: said("Steel", "钢铁") },
      { id: "cement", name: said("Cement", "水泥") },
    ],
    example: "steel",
  }),
  field("region", {
    name: said("Region", "地区"),
    kind: "choice",
    choices: [
      { id: "key", name: said("Key region", "重点区域") },
      { id: "other", name: said("Elsewhere", "其他地区") },
    ],
    example: "key",
    when: { input: "sector", is: ["steel"] },
  }),
  field("retired", {
    name: said("Capacity retired", "退出产能"),
    description: said("As registered.", "按备案口径。"),
    kind: "number",
    unit: said("Mt", "百万吨"),
    example: "3",
  }),
  field("year", { name: said("Year", "年份"), kind: "year", required: false, example: "2021" }),
];

type Given = Readonly<Record<string, string>>;

function issuesOf(given: Given): InstrumentIssue[] {
  const unknown = Object.keys(given).filter((name) => INPUTS.every(({ id }) => id !== name));
  return [
    ...unknown.map((input) => ({
      input,
      reason: "unknown-input" as const,
      sentence: said(`There is no input “${input}”.`, `没有名为“${input}”的输入。`),
      allowed: INPUTS.map(({ id }) => id),
    })),
    ...INPUTS.flatMap(({ id, kind, required, choices, when }): InstrumentIssue[] => {
      if (when !== null && !when.is.includes(given[when.input] ?? "")) return [];
      const [text, allowed] = [given[id], choices.map((choice) => choice.id)];
      const issue = (reason: InstrumentIssue["reason"], en: string, zh: string) => [
        { input: id, reason, sentence: said(en, zh), allowed },
      ];
      if (text === undefined)
        return required ? issue("missing", `${id} is missing.`, `缺少${id}。`) : [];
      if (kind === "choice" && !allowed.includes(text))
        return issue("not-a-choice", `“${text}” is no ${id}.`, `“${text}”不可选。`);
      if (kind === "number" && !/^\d+$/.test(text))
        return issue("not-a-number", `“${text}” is not a number.`, `“${text}”不是数字。`);
      return [];
    }),
  ];
}

function resultOf({ claims, documents }: Dataset, given: Given): InstrumentResult {
  const ratio = given.region === "key" ? 1.5 : 1;
  const most = `${Number(given.retired) / ratio}`;
  const [claim] = claims;
  const [document] = documents;
  if (claim === undefined || document === undefined) throw new Error("the record is empty");
  return {
    kind: "result",
    tone: "good",
    sentence: said(`At most ${most} Mt may be built.`, `至多可建${most}百万吨。`),
    values: [
      {
        id: "most",
        name: said("New capacity", "新建产能"),
        text: said(most, most),
        value: Number(most),
        unit: said("Mt", "百万吨"),
      },
    ],
    steps: [said(`${given.retired} ÷ ${ratio} = ${most}`, `${given.retired} ÷ ${ratio} = ${most}`)],
    sources: [
      { claim: claim.id, document: claim.document, role: said("the ratio", "比例") },
      { claim: null, document: document.id, role: said("the rule", "规则") },
    ],
    notes: [said("A made-up rule.", "虚构的规则。")],
  };
}

/** An instrument over a made-up rule, so that what a face says of one is known to the letter. */
export const sample: Instrument = {
  id: "sample-replacement",
  name: said("Sample replacement", "示例置换"),
  description: said("How much may be built for what is retired.", "退出产能可建多少新产能。"),
  inputs: () => INPUTS,
  answer(dataset, given) {
    const issues = issuesOf(given);
    return issues.length > 0 ? { kind: "refusal", issues } : resultOf(dataset, given);
  },
};
