import { roundOutward } from "../quantity/decimal.ts";
import { compareRationals, minus, NOUGHT, over, rational, times } from "../quantity/rational.ts";
import { checkInputs, checkSign, type Given, givenNumber } from "./check-inputs.ts";
import { type ClaimValue, claimSource, claimValue, documentSource } from "./claim-value.ts";
import type { Instrument, InstrumentResult } from "./instrument.ts";
import {
  applies,
  askedOf,
  CASE_INPUTS,
  noRule,
  replacementInputs,
  rulesOf,
} from "./replacement-input.ts";
import type { ReplacementRule } from "./replacement-rules.ts";
import { standingNotes } from "./standing-notes.ts";
import { nearest, numberText, numberValue, said } from "./words.ts";

const PLACES = 4;
const ONE_TO_ONE = rational(1n);

const TO_ONE = said(": 1", ": 1");

function exempt(rule: ReplacementRule): InstrumentResult {
  return {
    kind: "result",
    tone: "good",
    sentence: said(
      "Allowed: new rolled glass for photovoltaics needs no capacity replacement from 1 August 2021.",
      "允许：自2021年8月1日起，新上光伏压延玻璃项目不再要求产能置换。",
    ),
    values: [],
    steps: [],
    sources: [documentSource(rule.document, said("the exemption", "豁免规定"))],
    notes: [],
  };
}

/** Whether the retired capacity is enough at a ratio: retired ≥ planned × ratio, exactly. */
function judge(values: Given, rule: ReplacementRule, found: ClaimValue | null): InstrumentResult {
  const ratio = found?.value ?? ONE_TO_ONE;
  const retired = givenNumber(values, "retired")?.value ?? NOUGHT;
  const planned = givenNumber(values, "planned")?.value ?? NOUGHT;
  const needed = times(planned, ratio);
  const margin = minus(retired, needed);
  const allowed = compareRationals(margin, NOUGHT) >= 0;
  const short = minus(needed, retired);
  const most = roundOutward(over(retired, ratio), PLACES, "down");
  const actual = nearest(over(retired, planned), PLACES);
  const isDraft = found?.claim.standing === "draft";
  const [r, n, b] = [numberText(ratio), numberText(needed), numberText(planned)];
  const [s, m] = [numberText(short), numberText(margin)];
  const under = isDraft ? said("Under the draft: ", "按征求意见稿：") : said("", "");
  const more =
    compareRationals(margin, NOUGHT) === 0
      ? said("exactly that is retired", "退出产能恰好相等")
      : said(`${m.en} more than that is retired`, `富余${m.zh}`);
  const sentence = allowed
    ? said(
        `${under.en}allowed. Building ${b.en} takes ${n.en} retired at ${r.en} to 1; ${more.en}.`,
        `${under.zh}允许。按${r.zh}:1新建${b.zh}须退出${n.zh}，${more.zh}。`,
      )
    : said(
        `${under.en}not allowed. Building ${b.en} takes ${n.en} retired at ${r.en} to 1; ${s.en} are missing.`,
        `${under.zh}不允许。按${r.zh}:1新建${b.zh}须退出${n.zh}，尚缺${s.zh}。`,
      );
  const t = numberText(retired);
  return {
    kind: "result",
    tone: allowed ? "good" : "bad",
    sentence: isDraft ? sentence : said(capital(sentence.en), sentence.zh),
    values: [
      numberValue(
        "ratio",
        said("Ratio that is asked, retired to built", "要求的置换比例（退出:新建）"),
        ratio,
        TO_ONE,
      ),
      numberValue(
        "given-ratio",
        said("Ratio of these capacities, retired to built", "本方案置换比例（退出:新建）"),
        actual,
        TO_ONE,
      ),
      numberValue("needed", said("Capacity to retire", "须退出产能"), needed, null),
      allowed
        ? numberValue("spare", said("Retired beyond that", "富余退出产能"), margin, null)
        : numberValue("short", said("Missing", "尚缺退出产能"), short, null),
      numberValue("most", said("Most that may be built", "至多可新建"), most, null),
    ],
    steps: [
      said(`${b.en} × ${r.en} = ${n.en}`, `${b.zh} × ${r.zh} = ${n.zh}`),
      said(`${t.en} ${allowed ? "≥" : "<"} ${n.en}`, `${t.zh} ${allowed ? "≥" : "<"} ${n.zh}`),
    ],
    sources: [
      found === null
        ? documentSource(
            rule.document,
            said("one-to-one replacement in this case", "该情形可等量置换"),
          )
        : claimSource(found, said("the ratio", "置换比例")),
    ],
    notes: [
      said(
        "A ratio of 1.25 to 1 means that 1.25 are retired for 1 that is built.",
        "置换比例1.25:1指退出1.25方可新建1。",
      ),
      said(
        "Whether capacity may be used for replacement at all, and how equipment counts as capacity, is ruled beside the ratio and not judged here.",
        "退出产能是否可用于置换、设备如何折算产能另有规定，此处不作判断。",
      ),
      ...(found === null ? [] : standingNotes([found])),
    ],
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether enough capacity is retired for what is to be built. */
export const capacityReplacement: Instrument = {
  id: "capacity-replacement",
  name: said("Capacity replacement", "产能置换"),
  description: said(
    "How much old capacity has to close for new capacity in steel, cement clinker and flat glass, by the rules of 2021 and by the drafts after them.",
    "钢铁、水泥熟料、平板玻璃新建产能须退出多少旧产能：按2021年施行的办法及此后的征求意见稿计算。",
  ),
  inputs: replacementInputs,
  answer(dataset, values) {
    const fields = replacementInputs(dataset);
    const issues = [
      ...checkInputs(fields, values),
      ...checkSign(fields, values, ["planned"]),
      ...checkSign(fields, values, ["retired"], true),
    ];
    const asked = askedOf(values);
    const rules = rulesOf(dataset);
    const rule = rules.find(applies(asked));
    const isFormed = ["sector", "edition", "region", CASE_INPUTS[asked.sector]].every((id) =>
      issues.every(({ input }) => input !== id),
    );
    if (rule === undefined && isFormed) issues.push(noRule(rules, asked));
    if (rule === undefined || issues.length > 0) return { kind: "refusal", issues };
    if (rule.kind === "exempt") return exempt(rule);
    return judge(values, rule, rule.claim === null ? null : claimValue(dataset, rule.claim));
  },
};
