import type { Dataset } from "../../schema/dataset.ts";
import type { FollowAnswer, Followed, FollowLink, FollowStep } from "../../schema/followed.ts";
import { type Known, latestPublication } from "../as-of.ts";
import { remembered } from "../remembered.ts";
import { answerOf } from "./answer.ts";
import { claimStep } from "./claim-step.ts";
import { commitmentStep } from "./commitment-step.ts";
import { type Linked, linkedIn } from "./linked.ts";
import { isToldByPlans, planSteps } from "./plan-step.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** What was known, and which of a commitment and a target is meant where they share an id. */
export interface FollowOptions extends Pick<Known, "asOf"> {
  readonly noun?: Followed["noun"] | undefined;
}

/** The records that share links with a promise, each once with all the links that it shares. */
function sharing<T extends { readonly id: string }>(
  links: readonly FollowLink[],
  on: (link: FollowLink) => readonly T[],
): { record: T; links: FollowLink[] }[] {
  const found = new Map<string, { record: T; links: FollowLink[] }>();
  for (const link of links)
    for (const record of on(link)) {
      const entry = found.get(record.id);
      if (entry === undefined) found.set(record.id, { record, links: [link] });
      else entry.links.push(link);
    }
  return [...found.values()];
}

const RANK: readonly FollowStep["relation"][] = [
  "promised-before",
  "promised",
  "repeated",
  "plan-prepared",
  "plan-issued",
  "target-set",
  "under-way",
  "done",
  "reported-with",
  "reported",
];

const idOf = ({ says }: FollowStep) => `${says.kind}/${says.id}`;

/** Steps in order of time; of one day plans first and reports last, as one leads to the other. */
export function inTime(steps: readonly FollowStep[]): FollowStep[] {
  return [...steps].sort(
    (a, b) =>
      a.on.localeCompare(b.on) ||
      RANK.indexOf(a.relation) - RANK.indexOf(b.relation) ||
      idOf(a).localeCompare(idOf(b)),
  );
}

function stepsOf(linked: Linked, subject: Subject, asOf: string): FollowStep[] {
  const known = (document: string) => {
    const time = linked.timeOf(document);
    return time !== undefined && time.known <= asOf ? time : undefined;
  };
  const said = <T extends { readonly id: string; readonly document: string }>(
    on: (link: FollowLink) => readonly T[],
    stepOf: (
      linked: Linked,
      subject: Subject,
      record: T,
      at: { on: string; links: FollowLink[] },
    ) => FollowStep | null,
  ) =>
    sharing(subject.links, on).flatMap(({ record, links }) => {
      const time = known(record.document);
      const step = time && stepOf(linked, subject, record, { on: time.on, links });
      return step ? [step] : [];
    });
  const plans = subject.links.flatMap(({ kind, id }) => {
    const plan = kind === "plan" ? linked.plan(id) : undefined;
    return plan === undefined ? [] : planSteps(linked, subject, plan, asOf);
  });
  const commitments = said(linked.commitmentsOn, commitmentStep);
  return inTime([
    ...said(linked.claimsOn, claimStep),
    ...commitments.filter((step) => !isToldByPlans(linked, step)),
    ...plans,
  ]);
}

/**
 * What followed from a commitment or a target, by what documents published up to a day say of the same mechanism, plan or
 * indicator; never by a theme or a sector alone. Null where there is no such promise, or it was not yet published.
 * @example
 * const promise = "xinhua-2020-12-29-crude-steel-cut/output-falls-2021";
 * whatFollowed(dataset, promise, { asOf: "2022-12-31" })?.steps.map(({ says }) => says.id);
 * // ["miit-2022-12-12-carbon-peak/crude-steel-output-2021"]
 */
export function whatFollowed(
  dataset: Dataset,
  promise: string,
  options: FollowOptions = {},
): Followed | null {
  const linked = linkedIn(dataset);
  const asOf = options.asOf ?? latestPublication(dataset);
  const subject = subjectOf(linked, promise, options.noun);
  if (subject === null || (linked.timeOf(subject.document)?.known ?? "") > asOf) return null;
  const steps = stepsOf(linked, subject, asOf);
  return {
    promise,
    noun: subject.noun,
    on: subject.on,
    answer: answerOf(linked, subject, steps),
    asOf,
    steps,
  };
}

/**
 * What followed from every commitment that its own document does not already call done, in the order of the record.
 * @example
 * const [first] = listFollowed(dataset, { asOf: "2022-12-31" });
 * [first?.promise, first?.answer]; // ["xinhua-2020-12-29-crude-steel-cut/output-falls-2021", "reported"]
 */
export function listFollowed(dataset: Dataset, options: Pick<Known, "asOf"> = {}): Followed[] {
  return dataset.commitments.flatMap(({ id, status }) => {
    const found =
      status === "done" ? null : whatFollowed(dataset, id, { ...options, noun: "commitments" });
    return found === null ? [] : [found];
  });
}

const answers = remembered(
  (dataset: Dataset) =>
    new Map(
      dataset.commitments.flatMap(({ id }) => {
        const followed = whatFollowed(dataset, id, { noun: "commitments" });
        return followed === null ? [] : [[id, followed.answer] as const];
      }),
    ),
);

/**
 * The answer for every commitment; the same record is read once.
 * @example followAnswers(dataset).get("scio-2021-07-16-h1/plans-release") // "done"
 */
export function followAnswers(dataset: Dataset): ReadonlyMap<string, FollowAnswer> {
  return answers(dataset);
}
