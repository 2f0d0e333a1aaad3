import type { FindingAnswer, Pace } from "../engine/findings.ts";
import { outward, through } from "../quantity/bounds.ts";
import { rational, times } from "../quantity/rational.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import type { Bilingual } from "../schema/text.ts";
import { CHECK_KIND_LABELS } from "./answer-labels.ts";
import { checkTitle, claimsOf } from "./check-text.ts";
import { checkSentence } from "./check-words.ts";
import { countOfClaims } from "./count.ts";
import { derivationView } from "./derivation-view.ts";
import { derivationSentence } from "./derivation-words.ts";
import { differingLines } from "./differing.ts";
import { CLASS_LABELS } from "./labels.ts";
import { joinClauses, joinList, joinSentences, type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { outcomeSentence } from "./outcome-words.ts";
import { formatPeriod } from "./period.ts";
import { formatInterval } from "./quantity.ts";
import { claimValue } from "./row.ts";
import { NAMED, saidText } from "./said-text.ts";
import { capital, stop } from "./sentence.ts";

type Answer<K extends FindingAnswer["kind"]> = Extract<FindingAnswer, { kind: K }>;

const indicatorOf = (dataset: Dataset, { indicator }: Claim, locale: Locale) =>
  nameOf(dataset, "indicators", indicator, locale);

const CONTRADICTION = { en: "numbers that cannot all be true", zh: "不可能同时成立的数字" };

/** What statements are compared for: two checks can be of one quantity at one time. */
function comparisonTitle(
  dataset: Dataset,
  { check }: Answer<"comparison">,
  locale: Locale,
): string {
  const kind = say(
    check.verdict === "inconsistent" ? CONTRADICTION : CHECK_KIND_LABELS[check.kind],
    locale,
  );
  const lower = kind.charAt(0).toLowerCase() + kind.slice(1);
  return labelled(checkTitle(dataset, check, locale), lower, locale);
}

/** What a finding is about, as a title. */
export function findingTitle(dataset: Dataset, answer: FindingAnswer, locale: Locale): string {
  const zh = locale === "zh";
  switch (answer.kind) {
    case "outcome": {
      const name = indicatorOf(dataset, answer.target, locale);
      const by = formatPeriod(answer.standing.deadline, locale);
      return zh ? `${name}：${by}目标的结果` : `${name}: what came of the target for ${by}`;
    }
    case "deadline":
      return zh ? `${answer.year}年到期的目标` : `The targets that fall due in ${answer.year}`;
    case "comparison":
      return comparisonTitle(dataset, answer, locale);
    case "derived": {
      const { question } = answer.derivation;
      const [indicator = ""] = question.series.split(".");
      const name = nameOf(dataset, "indicators", indicator, locale);
      const when = derivationView(dataset, answer.derivation, locale).title;
      return zh ? `${name}，${when}` : `${name}, ${when}`;
    }
    case "pace": {
      const [first] = answer.paces;
      const name = first === undefined ? "" : indicatorOf(dataset, first.claim, locale);
      return zh ? `${name}：各时期年均变化` : `${name}: how fast, period by period`;
    }
  }
}

const HUNDRED = rational(100n);

/** How many targets stand where: "12 met, 3 missed". */
function countsText(standings: readonly TargetStanding[], locale: Locale): string {
  const zh = locale === "zh";
  const word = ({ classes, certain }: TargetStanding) =>
    classes.length === 0
      ? zh
        ? "无法判断"
        : "cannot be judged"
      : certain
        ? say(CLASS_LABELS[classes[0] ?? "met"], locale)
        : zh
          ? "尚不确定"
          : "not certain";
  const counts = [...Map.groupBy(standings, word)].sort(([, a], [, b]) => b.length - a.length);
  return joinList(
    counts.map(([name, some]) => (zh ? `${some.length}项${name}` : `${some.length} ${name}`)),
    locale,
  );
}

/** Why the others cannot be judged: nothing at all was reported, or nothing of the year itself. */
function silenceText(goals: readonly TargetStanding[], locale: Locale): string {
  const silent = goals.filter(({ classes }) => classes.length === 0);
  const never = silent.filter(({ claims }) => claims.length === 0).length;
  const earlier = silent.length - never;
  const clauses: Bilingual[] = [
    ...(never === 0
      ? []
      : [
          {
            en: `nothing of the same series was ever reported for ${never}`,
            zh: `${never}项从未公布同一序列的数据`,
          },
        ]),
    ...(earlier === 0
      ? []
      : [
          {
            en: `only earlier years were reported for ${earlier}`,
            zh: `${earlier}项只公布了此前年份的数据`,
          },
        ]),
  ];
  const told = clauses.map((clause) => say(clause, locale));
  return locale === "zh"
    ? `无法判断者中，${told.join("，")}。`
    : `Of those that cannot be judged, ${told.join(", and ")}.`;
}

/** How many targets fall due in a year: "53 targets with a number fall due in 2025". */
export function targetsDue({ year, goals }: Answer<"deadline">, locale: Locale): string {
  const count = goals.length;
  if (locale === "zh") return `共有${count}项有数值的目标于${year}年到期`;
  const falls = count === 1 ? "target with a number falls" : "targets with a number fall";
  return `${count} ${falls} due in ${year}`;
}

function deadlineSentence(answer: Answer<"deadline">, locale: Locale): string {
  const { standings, goals } = answer;
  const judged = goals.filter(({ classes }) => classes.length > 0).length;
  const counts = countsText(goals, locale);
  const due = targetsDue(answer, locale);
  const said =
    locale === "zh"
      ? `${due}（见于${standings.length}条陈述），由已公布的数据可以判断其中${judged}项：${counts}。`
      : `${due}, set in ${countOfClaims(standings.length, locale)}. What was published is enough to judge ${judged === 0 ? "none" : judged} of them: ${counts}.`;
  return joinSentences(
    judged === goals.length ? [said] : [said, silenceText(goals, locale)],
    locale,
  );
}

function comparisonSentence(
  dataset: Dataset,
  { check }: Answer<"comparison">,
  locale: Locale,
): string {
  const claims = claimsOf(dataset, check);
  const said = claims.slice(0, NAMED).map((claim) => saidText(dataset, claim, locale));
  const found = dataset.explanations.find(({ id }) => id === check.id);
  const differing = joinClauses(differingLines(dataset, check, locale), locale);
  return joinSentences(
    [
      `${said.join(locale === "zh" ? "；" : "; ")}${stop(locale)}`,
      say(checkSentence(check), locale),
      ...(differing === "" ? [] : [`${capital(differing)}${stop(locale)}`]),
      ...(found === undefined ? [] : [say(found.text, locale)]),
    ],
    locale,
  );
}

const NOT_PRINTED = { en: "No document prints it.", zh: "没有文件直接给出该数值。" };

function derivedSentence(
  dataset: Dataset,
  { derivation }: Answer<"derived">,
  locale: Locale,
): string {
  const said = derivationSentence(dataset, derivation, locale);
  return joinSentences([said, say(NOT_PRINTED, locale)], locale);
}

/** Every yearly rate that a change allows, in percent, rounded outward to one place. */
export function paceText(dataset: Dataset, { perYear }: Pace, locale: Locale): string {
  const interval = outward(
    through(perYear, (end) => times(end, HUNDRED)),
    1,
  );
  return formatInterval({ interval, unit: "percent", change: "relative" }, dataset.units, locale);
}

function paceSentence(dataset: Dataset, { paces }: Answer<"pace">, locale: Locale): string {
  const zh = locale === "zh";
  const parts = paces.map((pace) => {
    const when = formatPeriod(pace.claim.period, locale);
    const value = claimValue(dataset, pace.claim, locale);
    const rate = paceText(dataset, pace, locale);
    return zh ? `${when}${value}，合年均${rate}` : `${when}: ${value}, which is ${rate} a year`;
  });
  return `${parts.join(zh ? "；" : "; ")}${stop(locale)}`;
}

/** What the engine found, in sentences made from its answer. */
export function findingSentence(dataset: Dataset, answer: FindingAnswer, locale: Locale): string {
  switch (answer.kind) {
    case "outcome":
      return outcomeSentence(dataset, answer, locale);
    case "deadline":
      return deadlineSentence(answer, locale);
    case "comparison":
      return comparisonSentence(dataset, answer, locale);
    case "derived":
      return derivedSentence(dataset, answer, locale);
    case "pace":
      return paceSentence(dataset, answer, locale);
  }
}

/** How many targets of a year stand where, for a headline. */
export const deadlineHeadline = ({ goals }: Answer<"deadline">, locale: Locale): string =>
  countsText(goals, locale);
