import { derive } from "../engine/derive/derive.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Answer, AssumedAnswer, Question } from "../schema/derivation.ts";
import { ASSUMPTION_LABELS, NO_ANSWER_LABELS } from "./answer-labels.ts";
import { fact } from "./fact.ts";
import { joinList, joinSentences, type Locale, say } from "./locale.ts";
import type { TableView } from "./model.ts";
import { formatNumber } from "./number.ts";
import { formatPeriod } from "./period.ts";
import { claimPeriod, claimValue } from "./row.ts";
import { shownInterval } from "./shown-value.ts";

const PERCENT = { unit: "percent", factor: "1" };

/** The half-years of the claims' years against those of the year before: what the claims of a ratio can leave open. */
function halves(series: string, claims: readonly Claim[]): Question[] {
  const years = new Set(
    claims.flatMap(({ period }) =>
      typeof period === "string" ? [Number(period.slice(0, 4))] : [],
    ),
  );
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) =>
      [
        ["01", "06"],
        ["07", "12"],
      ].map(([from, to]): Question => {
        const half = (some: number) => `${some}-${from}/${some}-${to}`;
        return { series, modality: "actual", period: half(year), baseline: half(year - 1) };
      }),
    );
}

const known = new WeakMap<readonly Claim[], readonly Answer[]>();

/** What is known of the halves, computed once for all languages. Of what adds up over time, a year bounds its halves by itself. */
function answersOf(dataset: Dataset, series: string, claims: readonly Claim[]): readonly Answer[] {
  const before = known.get(claims);
  if (before !== undefined) return before;
  const indicator = dataset.indicators.find(({ id }) => id === claims[0]?.indicator);
  const isWeighted = indicator?.aggregation === "ratio" || indicator?.aggregation === "mean";
  const answers = isWeighted
    ? halves(series, claims).map((question) => derive(dataset, question))
    : [];
  known.set(claims, answers);
  return answers;
}

/** A share in percent, rounded so that what is said of all shares beyond it holds. */
function shareText(share: number, round: (value: number) => number, locale: Locale): string {
  const percent = round(Number((share * 1000).toFixed(6))) / 10;
  return `${formatNumber(percent, locale)}${locale === "zh" ? "%" : " %"}`;
}

/** From which share on a rise is certain, in a sentence. */
function riseText(
  { riseCertainAbove: above, riseCertainBelow: below }: AssumedAnswer,
  locale: Locale,
): string {
  const zh = locale === "zh";
  if (above !== null) {
    const share = shareText(above, Math.ceil, locale);
    return zh
      ? `基年上半年能耗占比高于${share}时，必定上升。`
      : `A rise is certain where more than ${share} was used in the first half.`;
  }
  if (below !== null) {
    const share = shareText(below, Math.floor, locale);
    return zh
      ? `基年上半年能耗占比低于${share}时，必定上升。`
      : `A rise is certain where less than ${share} was used in the first half.`;
  }
  return zh ? "任何占比下都不能断定上升。" : "For no share is a rise certain.";
}

function tableOf(dataset: Dataset, answer: Answer, locale: Locale): TableView[] {
  if (answer.found || answer.assuming === null) return [];
  const { question, assuming, reason } = answer;
  const zh = locale === "zh";
  const when = formatPeriod(question.period, locale);
  const against = formatPeriod(question.baseline ?? "", locale);
  const assumed = joinList(
    assuming.assumes.map(({ id }) => say(ASSUMPTION_LABELS[id], locale)),
    locale,
  );
  const rests = assuming.stated.flatMap((id) => {
    const claim = dataset.claims.find((each) => each.id === id);
    if (claim === undefined) return [];
    const text = [claimValue(dataset, claim, locale), claimPeriod(claim, locale)].join(
      zh ? "，" : ", ",
    );
    return [{ text, to: { noun: "claims", id } as const }];
  });
  return [
    {
      heading: zh
        ? `仅在假定下：${when}较${against}`
        : `Under an assumption: ${when} against ${against}`,
      note: joinSentences(
        [
          say(NO_ANSWER_LABELS[reason], locale),
          zh ? `假定：${assumed}。` : `Assumes: ${assumed}.`,
          riseText(assuming, locale),
        ],
        locale,
      ),
      basis: "assumed",
      columns: zh
        ? ["基年上半年能耗占比（假定）", "变化"]
        : ["Energy used in the first half (assumed)", "Change"],
      rows: assuming.byShare.map(({ share, interval }) => [
        { text: shareText(Number(share), Math.round, locale) },
        { text: shownInterval(dataset, interval, PERCENT, true, locale) },
      ]),
      rests: fact("rests", rests, locale),
    },
  ];
}

/** What would follow for half-years that no claim bounds, share by share, under the declared assumption. */
export function assumedTables(
  dataset: Dataset,
  series: string,
  claims: readonly Claim[],
  locale: Locale,
): TableView[] {
  return answersOf(dataset, series, claims).flatMap((answer) => tableOf(dataset, answer, locale));
}
