import { makesPlans } from "../engine/follow/subject.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Chain, Followed, FollowStep } from "../schema/followed.ts";
import type { Bilingual } from "../schema/text.ts";
import { silenceText } from "./follow-silence.ts";
import { joinSentences, type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { onDate } from "./period.ts";
import { PLAN_STATE_LABELS } from "./policy-labels.ts";
import { joinAnd } from "./sentence.ts";

/** A sentence with the day that it tells of, by which it stands among others. */
interface Told {
  readonly on: string;
  readonly text: Bilingual;
}

/** A day, or the month or year where no more is known, as a sentence tells it: "on 3 December 2021", "in 2018". */
const days = (on: string): Bilingual => ({ en: onDate(on, "en"), zh: onDate(on, "zh") });

/** The state of a plan with its day: that of its issue where it is known, else that of the report. */
function stateText(dataset: Dataset, { says, on }: FollowStep): Bilingual {
  const day = days(on);
  if (says.kind !== "plan") return day;
  const issued = dataset.plans.find(({ id }) => id === says.id)?.issued;
  if (says.state === "issued" && issued === on)
    return { en: `issued ${day.en}`, zh: `${day.zh}发布` };
  const state = PLAN_STATE_LABELS[says.state];
  return { en: `reported as ${state.en} ${day.en}`, zh: `${day.zh}称${state.zh}` };
}

/** How far each plan came, by its latest state; plans that came equally far on one day are counted. */
function plansTold(dataset: Dataset, steps: readonly FollowStep[]): Told[] {
  const latest = new Map<string, FollowStep>();
  for (const step of steps) if (step.says.kind === "plan") latest.set(step.says.id, step);
  const groups = Map.groupBy(latest.entries(), ([, step]) => stateText(dataset, step).en);
  return [...groups.values()].flatMap((group): Told[] => {
    const [entry] = group;
    if (entry === undefined) return [];
    const [id, step] = entry;
    const count = group.length;
    const who: Bilingual =
      count === 1
        ? {
            en: nameOf(dataset, "plans", id, "en"),
            zh: `《${nameOf(dataset, "plans", id, "zh")}》`,
          }
        : { en: `${count} plans`, zh: `${count}份规划文件` };
    const state = stateText(dataset, step);
    const text = {
      en: `${labelled(who.en, state.en, "en")}.`,
      zh: `${labelled(who.zh, state.zh, "zh")}。`,
    };
    return [{ on: step.on, text }];
  });
}

const SAID = {
  repeated: (day: Bilingual) => ({
    en: `Promised again ${day.en}.`,
    zh: `${day.zh}再次提出。`,
  }),
  "under-way": (day: Bilingual) => ({
    en: `Said to be under way ${day.en}.`,
    zh: `${day.zh}称在推进。`,
  }),
  done: (day: Bilingual) => ({
    en: `Said to be done ${day.en}.`,
    zh: `${day.zh}称已完成。`,
  }),
};

/** The last time that it was promised again, said to be under way or done. */
function saidTold(steps: readonly FollowStep[]): Told[] {
  return (["repeated", "under-way", "done"] as const).flatMap((relation) => {
    const all = steps.filter((step) => step.relation === relation);
    const step = all.findLast(({ says }) => says.kind !== "plan");
    // The state of the plan tells it already.
    const isTold = all.some(({ says, on }) => says.kind === "plan" && on === step?.on);
    return step === undefined || isTold
      ? []
      : [{ on: step.on, text: SAID[relation](days(step.on)) }];
  });
}

function reportTold(steps: readonly FollowStep[]): Told[] {
  const reported = steps.filter(({ relation }) => relation === "reported");
  const [first, last] = [reported[0], reported.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [days(first.on), days(last.on)];
  const text =
    first.on === last.on
      ? { en: `Results were reported ${end.en}.`, zh: `${end.zh}公布结果。` }
      : {
          en: `Results were reported first ${start.en}, and last ${end.en}.`,
          zh: `${start.zh}首次公布结果，最近一次为${end.zh}。`,
        };
  return [{ on: last.on, text }];
}

/** What later documents say, in order of time. */
function toldOf(dataset: Dataset, steps: readonly FollowStep[], locale: Locale): string[] {
  return [...plansTold(dataset, steps), ...saidTold(steps), ...reportTold(steps)]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ text }) => say(text, locale));
}

const PROMISED = {
  announced: (day: Bilingual) => ({ en: `Promised ${day.en}`, zh: `${day.zh}提出` }),
  "under-way": (day: Bilingual) => ({
    en: `Said to be under way ${day.en}`,
    zh: `${day.zh}称在推进`,
  }),
  done: (day: Bilingual) => ({ en: `Said to be done ${day.en}`, zh: `${day.zh}称已完成` }),
  target: (day: Bilingual) => ({ en: `Set as a target ${day.en}`, zh: `${day.zh}设为目标` }),
};

/** When it was promised, and where that came from. */
function promiseText(
  { on, steps }: Followed,
  status: keyof typeof PROMISED,
  locale: Locale,
): string {
  const said = say(PROMISED[status](days(on)), locale);
  const before = steps.find(({ direct, relation }) => direct && relation === "promised-before");
  if (before === undefined) return locale === "zh" ? `${said}。` : `${said}.`;
  const earlier = onDate(before.on, locale);
  return locale === "zh" ? `${said}，最早见于${earlier}。` : `${said}; promised first ${earlier}.`;
}

const commitmentOf = (dataset: Dataset, { noun, promise }: Followed) =>
  noun === "claims" ? undefined : dataset.commitments.find(({ id }) => id === promise);

/** What followed, in sentences: when it was promised, what its plans came to, what was said and reported. */
export function saidText(dataset: Dataset, followed: Followed, locale: Locale): string {
  const { steps } = followed;
  const status = commitmentOf(dataset, followed)?.status ?? "target";
  const later = steps.filter(({ direct, relation }) => direct && relation !== "promised-before");
  return joinSentences(
    [promiseText(followed, status, locale), ...toldOf(dataset, later, locale)],
    locale,
  );
}

/**
 * The same, and what no document says.
 * @example
 * const promise = "xinhua-2020-12-29-crude-steel-cut/output-falls-2021";
 * const followed = whatFollowed(dataset, promise, { asOf: "2022-12-31" });
 * followed && followedText(dataset, followed, "en");
 * // "Promised on 29 December 2020. Results were reported on 12 December 2022."
 */
export function followedText(dataset: Dataset, followed: Followed, locale: Locale): string {
  const { answer, asOf } = followed;
  const commitment = commitmentOf(dataset, followed);
  const isToMake =
    commitment !== undefined && makesPlans(commitment) && commitment.status !== "done";
  return joinSentences(
    [saidText(dataset, followed, locale), ...silenceText(answer, asOf, isToMake, locale)],
    locale,
  );
}

/**
 * A plan or mechanism from promise to report, in sentences.
 * @example
 * const chain = chainOf(dataset, { noun: "plans", id: "industrial-green-development-plan-14fyp" }, { asOf: "2021-07-31" });
 * chainText(dataset, chain, "en");
 * // "Promised on 16 July 2021. No document on record reports what followed, up to 31 July 2021."
 */
export function chainText(dataset: Dataset, chain: Chain, locale: Locale): string {
  const own = ({ direct }: FollowStep) => direct;
  const promised = new Set(chain.promised.filter(own).map(({ on }) => on));
  const dates = [...promised].map((on) => onDate(on, locale));
  const said = joinAnd(dates, locale);
  const promise = locale === "zh" ? `提出于${said}。` : `Promised ${said}.`;
  return joinSentences(
    [
      ...(said === "" ? [] : [promise]),
      ...toldOf(dataset, [...chain.carried, ...chain.reported].filter(own), locale),
      ...silenceText(chain.answer, chain.asOf, false, locale),
    ],
    locale,
  );
}
