import { type ChainQuestion, chainOf } from "../../engine/follow/chain-of.ts";
import { parsePeriod } from "../../quantity/period.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { FollowStep } from "../../schema/followed.ts";
import type { Plan } from "../../schema/plan.ts";
import type { Bilingual } from "../../schema/text.ts";
import { RELATION_LABELS } from "../follow-labels.ts";
import { NOUN_LABEL } from "../labels.ts";
import { inBrackets, joinList, type Locale, say } from "../locale.ts";
import type { Tone } from "../model.ts";
import { nameOf } from "../names.ts";
import { formatDate, formatPeriod } from "../period.ts";
import { PLAN_KIND_LABELS, PLAN_STATE_LABELS } from "../policy-labels.ts";
import { dayOf } from "../scene/axis.ts";
import type { TimelineSpec } from "../scene/spec.ts";

type Lane = TimelineSpec["lanes"][number];
type Item = Lane["data"][number];

/** The years that a plan covers, or the day of its issue; null where neither is known. */
function planItem(plan: Plan, locale: Locale): Item | null {
  const span = plan.period === null ? null : parsePeriod(plan.period);
  const day = plan.issued ?? plan.inForce ?? plan.history[0]?.on;
  if (span === null && day === undefined) return null;
  return {
    id: plan.id,
    name: say(plan.name, locale),
    when: span === null ? formatDate(day ?? "", locale) : formatPeriod(plan.period ?? "", locale),
    value: "",
    allows: "",
    what: say(PLAN_KIND_LABELS[plan.kind], locale),
    tone: span === null ? "neutral" : "target",
    basis: "stated",
    to: { noun: "plans", id: plan.id },
    from: dayOf(span?.start ?? day ?? ""),
    until: dayOf(span?.end ?? day ?? ""),
  };
}

/**
 * Every plan that is dated with its years, or the day of its issue: a lane for each kind; the title says how many are.
 * @example plansTimeline(dataset, "en").lanes.some(({ name }) => name === "Five-year plan") // true
 */
export function plansTimeline(dataset: Dataset, locale: Locale): TimelineSpec {
  const kinds = Map.groupBy(dataset.plans, ({ kind }) => kind);
  const lanes = [...kinds].flatMap(([kind, plans]): Lane[] => {
    const data = plans.flatMap((plan) => planItem(plan, locale) ?? []);
    return data.length === 0 ? [] : [{ name: say(PLAN_KIND_LABELS[kind], locale), data }];
  });
  const [dated, all] = [lanes.flatMap(({ data }) => data).length, dataset.plans.length];
  const some =
    dated === all
      ? ""
      : inBrackets(
          locale === "zh" ? `${all}项中${dated}项有日期` : `${dated} of ${all} have a date`,
          locale,
        );
  return {
    kind: "timeline",
    title: `${locale === "zh" ? "规划与政策时间线" : "Plans and policies over time"}${some}`,
    locale,
    lanes,
  };
}

/** How far along steps are, as a tone. */
function toneOf(steps: readonly FollowStep[]): Tone {
  const has = (...relations: FollowStep["relation"][]) =>
    steps.some(({ relation }) => relations.includes(relation));
  if (has("reported", "done")) return "actual";
  return has("promised", "target-set") ? "target" : "neutral";
}

/** Steps of one document are one point: what it says in full stands in the table. */
function pointsOf(dataset: Dataset, steps: readonly FollowStep[], locale: Locale): Item[] {
  const groups = Map.groupBy(steps, ({ on, document, says }) =>
    JSON.stringify([on, says.kind === "plan" ? [says.id, says.state] : document]),
  );
  return [...groups].flatMap(([id, group]): Item[] => {
    const [step] = group;
    if (step === undefined) return [];
    const { says, document, on } = step;
    const isPlan = says.kind === "plan";
    const name = isPlan
      ? joinList(
          [nameOf(dataset, "plans", says.id, locale), say(PLAN_STATE_LABELS[says.state], locale)],
          locale,
        )
      : nameOf(dataset, "documents", document ?? "", locale);
    const count = locale === "zh" ? `${group.length}项` : String(group.length);
    const relations = new Set(group.map(({ relation }) => say(RELATION_LABELS[relation], locale)));
    return [
      {
        id,
        name,
        when: formatDate(on, locale),
        value: isPlan ? "" : count,
        allows: "",
        what: joinList([...relations], locale),
        tone: toneOf(group),
        basis: "stated",
        to: isPlan ? { noun: "plans", id: says.id } : { noun: "documents", id: document ?? "" },
        from: dayOf(on),
        until: dayOf(on),
      },
    ];
  });
}

/** The lanes of a chain. */
const LANES = {
  promised: { en: "Promised", zh: "提出" },
  carried: { en: "Carried", zh: "推进" },
  reported: { en: "Reported", zh: "公布结果" },
} satisfies Record<string, Bilingual>;

/**
 * A plan or mechanism over time: the years it covers, where it was promised, what carried it, what was reported. Null where nothing is dated.
 * @example
 * const plan = { noun: "plans", id: "industrial-green-development-plan-14fyp" } as const;
 * chainTimeline(dataset, plan, "en")?.lanes.map(({ name }) => name);
 * // ["Plan", "Promised", "Carried", "Reported"]
 */
export function chainTimeline(
  dataset: Dataset,
  question: ChainQuestion,
  locale: Locale,
): TimelineSpec | null {
  const { noun, id } = question;
  const chain = chainOf(dataset, question);
  const direct = (steps: readonly FollowStep[]) => steps.filter((step) => step.direct);
  const plan = noun === "plans" ? dataset.plans.find((each) => each.id === id) : undefined;
  const own = plan === undefined ? null : planItem(plan, locale);
  const lane = (name: Bilingual, data: readonly Item[]): Lane[] =>
    data.length === 0 ? [] : [{ name: say(name, locale), data }];
  const steps = (layer: keyof typeof LANES) =>
    lane(LANES[layer], pointsOf(dataset, direct(chain[layer]), locale));
  const lanes = [
    ...lane(NOUN_LABEL[noun], own === null ? [] : [own]),
    ...steps("promised"),
    ...steps("carried"),
    ...steps("reported"),
  ];
  if (lanes.flatMap(({ data }) => data).length < 2) return null;
  return { kind: "timeline", title: nameOf(dataset, noun, id, locale), locale, lanes };
}
