import {
  type Check,
  type CheckKind,
  type Dataset,
  listChecks,
  listFollowed,
  listSeries,
  listTargets,
  nearest,
  type TargetStanding,
} from "@peakline/core";
import { type ComputedNoun, FOLLOW_ANSWER_LABELS, VERDICT_LABELS } from "@peakline/core/view";
import { type Arguments, valuesOf } from "../arguments.ts";
import { didYouMean, usage } from "../failure.ts";
import { checkValue } from "./filters.ts";

/** An answer of the engine by its id, with its values under the name of each filter. */
interface Candidate {
  readonly id: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

type Class = TargetStanding["classes"][number] | "unchecked";

// Written as records, so that a value that the engine adds is missed by the compiler and not by a reader.
const CLASSES = {
  behind: true,
  "on-track": true,
  ahead: true,
  met: true,
  missed: true,
  unchecked: true,
} satisfies Record<Class, true>;
const KINDS = {
  duplicate: true,
  chain: true,
  parts: true,
  "restated-target": true,
  restatement: true,
  difference: true,
  reading: true,
  "look-alike": true,
  "no-comparable-result": true,
} satisfies Record<CheckKind, true>;

/** The values of the filters that are closed; those of the others are ids of the record. */
export const CLOSED: Readonly<Record<string, readonly string[]>> = {
  class: Object.keys(CLASSES),
  verdict: Object.keys(VERDICT_LABELS),
  kind: Object.keys(KINDS),
  answer: Object.keys(FOLLOW_ANSWER_LABELS),
};

/** The filters of each list of answers, as the API has them. */
const ANSWER_FILTERS: Readonly<Record<ComputedNoun, readonly string[]>> = {
  targets: ["class", "indicator"],
  series: ["indicator"],
  checks: ["verdict", "kind", "indicator", "claim"],
  findings: [],
  promises: ["answer", "document", "plan", "mechanism"],
};

/** Everything that is answered under a noun as it was known, in the order of the API. */
function candidates(
  dataset: Dataset,
  noun: ComputedNoun,
  asOf: string | undefined,
): readonly Candidate[] {
  const indicators = new Map(dataset.claims.map(({ id, indicator }) => [id, indicator]));
  const indicatorOf = (claim: string) => indicators.get(claim) ?? "";
  switch (noun) {
    case "targets":
      return listTargets(dataset, { asOf }).map(({ target, classes }) => ({
        id: target,
        values: {
          class: classes.length === 0 ? ["unchecked"] : classes,
          indicator: [indicatorOf(target)],
        },
      }));
    case "series":
      return listSeries(dataset).map(({ id, indicator }) => ({
        id,
        values: { indicator: [indicator] },
      }));
    case "checks":
      return listChecks(dataset, { asOf }).map(({ id, verdict, kind, claims }: Check) => ({
        id,
        values: {
          verdict: [verdict],
          kind: [kind],
          // What contradicts another may be of another indicator: a part and its whole.
          indicator: claims.map(indicatorOf),
          claim: claims,
        },
      }));
    case "findings":
      return dataset.findings.map(({ id }) => ({ id, values: {} }));
    case "promises": {
      const commitments = new Map(dataset.commitments.map((each) => [each.id, each]));
      return listFollowed(dataset, { asOf }).map(({ promise, answer }) => {
        const { document = "", plans = [], mechanisms = [] } = commitments.get(promise) ?? {};
        return {
          id: promise,
          values: { answer: [answer], document: [document], plan: plans, mechanism: mechanisms },
        };
      });
    }
  }
}

function checkAnswerValue(
  dataset: Dataset,
  noun: ComputedNoun,
  filter: string,
  value: string,
): void {
  const allowed =
    CLOSED[filter] ?? (filter === "claim" ? dataset.claims.map(({ id }) => id) : null);
  if (allowed === null) {
    checkValue(dataset, noun === "promises" ? "commitments" : "claims", filter, value);
    return;
  }
  if (allowed.includes(value)) return;
  const all =
    filter === "claim"
      ? "They are listed by: peakline list claims"
      : `It is one of ${allowed.join(", ")}.`;
  throw usage(
    `"${value}" is not a value of ${filter}.`,
    didYouMean(nearest(value, allowed)) || all,
  );
}

/** The filters of a command line: several values of one are alternatives, repeated or with commas between. */
export function answerFilters(
  dataset: Dataset,
  noun: ComputedNoun,
  given: Arguments,
): Record<string, string[]> {
  const [word] = given.words;
  if (word !== undefined) {
    const fitting = ANSWER_FILTERS[noun].find((name) => CLOSED[name]?.includes(word));
    throw usage(
      `${noun} takes no words, and "${word}" is one.`,
      fitting === undefined
        ? `Its filters are ${ANSWER_FILTERS[noun].map((name) => `--${name}`).join(", ")}.`
        : `peakline ${noun} --${fitting} ${word}`,
    );
  }
  const filters: Record<string, string[]> = {};
  for (const name of ANSWER_FILTERS[noun]) {
    const values = valuesOf(given, name).flatMap((text) => text.split(","));
    for (const value of values) checkAnswerValue(dataset, noun, name, value);
    if (values.length > 0) filters[name] = values;
  }
  return filters;
}

/** The ids of the answers that fit: of each filter one value, of all filters each. */
export function answersThatFit(
  dataset: Dataset,
  noun: ComputedNoun,
  filters: Readonly<Record<string, readonly string[]>>,
  asOf: string | undefined,
): string[] {
  return candidates(dataset, noun, asOf)
    .filter(({ values }) =>
      Object.entries(filters).every(([name, wanted]) =>
        values[name]?.some((value) => wanted.includes(value)),
      ),
    )
    .map(({ id }) => id);
}
