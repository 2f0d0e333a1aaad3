import type { FindingAnswer } from "../engine/findings.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import { demandOf } from "./claim-facts.ts";
import { derivationView } from "./derivation-view.ts";
import { CLASS_LABELS } from "./labels.ts";
import { joinSentences, type Locale, say } from "./locale.ts";
import { periodInSentence } from "./period.ts";
import { NAMED, saidText } from "./said-text.ts";
import { evidenceOf } from "./target-evidence.ts";
import { yearlyRate } from "./target-measures.ts";

/** How much of a target was reached by the official measure, in whole percent rounded outward: "82 to 94 %". */
function shareText({ official }: TargetStanding, locale: Locale): string | null {
  if (official === null || official.lower === null || official.upper === null) return null;
  const [from, to] = [Math.floor(official.lower * 100), Math.ceil(official.upper * 100)];
  if (from === to) return locale === "zh" ? `${from}%` : `${from} %`;
  return locale === "zh" ? `${from}%至${to}%` : `${from} to ${to} %`;
}

/** What was reported for the deadline itself by another definition: it decides nothing, and a reader will ask for it. */
function otherwiseSentences(
  dataset: Dataset,
  target: Claim,
  { deadline }: TargetStanding,
  locale: Locale,
): string[] {
  const keys = ["indicator", "boundary", "sector", "product", "place"] as const;
  const others = dataset.claims.filter(
    (claim) =>
      claim.modality === "actual" &&
      claim.standing === "primary" &&
      claim.period === deadline &&
      claim.definition !== target.definition &&
      keys.every((key) => claim[key] === target[key]),
  );
  if (others.length === 0) return [];
  const said = others.slice(0, NAMED).map((claim) => saidText(dataset, claim, locale));
  return locale === "zh"
    ? [`另有不同口径的数据，不能据以判断：${said.join("；")}。`]
    : [`By another definition, which decides nothing here: ${said.join("; ")}.`];
}

/** What would have been needed from the last report to the deadline, where that follows. */
function neededSentences(
  dataset: Dataset,
  target: Claim,
  { requiredPerYear }: TargetStanding,
  locale: Locale,
): string[] {
  const rate = yearlyRate(dataset, target, requiredPerYear, locale);
  if (rate === "") return [];
  return locale === "zh"
    ? [`若要完成，此后年均须变化${rate}。`]
    : [`To reach it from there would take ${rate} a year.`];
}

/** That a target on the way holds its number already. */
function reachedSentences({ classes, linear }: TargetStanding, locale: Locale): string[] {
  const early = classes.every((each) => each === "ahead") && (linear?.lower ?? 0) >= 1;
  if (!early) return [];
  return locale === "zh" ? ["所要求的数值已提前达到。"] : ["The number is reached already."];
}

/** What came of a target: what was asked and reported, and what can be said of it. */
export function outcomeSentence(
  dataset: Dataset,
  { target, standing }: Extract<FindingAnswer, { kind: "outcome" }>,
  locale: Locale,
): string {
  const zh = locale === "zh";
  const demand = demandOf(dataset, target, locale);
  const by = periodInSentence(standing.deadline, locale);
  const known = evidenceOf(dataset, target, standing);
  const asked = zh ? `目标为到${by}${demand}` : `The target was ${demand} by ${by}`;
  if (known === null)
    return zh
      ? `${asked}；没有同一序列的实际数据，无法判断是否完成。`
      : `${asked}; nothing comparable was reported, so it cannot be judged.`;
  const { value, title } = derivationView(dataset, known, locale);
  if (standing.classes.length === 0)
    return joinSentences(
      [
        zh
          ? `${asked}；同一序列最近的数据为${title}${value}，到期年份没有可比数据，无法判断是否完成。`
          : `${asked}; the last that was reported of the same series comes to ${value} (${title}), and nothing comparable for the deadline itself, so it cannot be judged.`,
        ...neededSentences(dataset, target, standing, locale),
        ...otherwiseSentences(dataset, target, standing, locale),
      ],
      locale,
    );
  const found = zh
    ? `；已公布数据为${title}${value}。`
    : `; what was reported comes to ${value} (${title}).`;
  const classes = standing.classes.map((each) => say(CLASS_LABELS[each], locale));
  const verdict = zh ? `结论：${classes.join("或")}。` : `Verdict: ${classes.join(" or ")}.`;
  const share = shareText(standing, locale);
  const official = zh
    ? `按官方方法计算，完成目标的${share}。`
    : `By the official measure that is ${share} of the target.`;
  return joinSentences(
    [
      `${asked}${found}`,
      verdict,
      ...reachedSentences(standing, locale),
      ...(share === null ? [] : [official]),
    ],
    locale,
  );
}
