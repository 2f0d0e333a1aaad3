import { type Dataset, NOUNS, type Noun, nearest } from "@peakline/core";
import { COMPUTED_LABEL, type ComputedNoun, computedIds, NOUN_LABEL } from "@peakline/core/view";
import { didYouMean, type Failure, notFound, usage } from "../failure.ts";
import { findRecord } from "../page.ts";
import { findAnswers, findNoun, nounOf } from "./noun.ts";
import { seriesAdvice } from "./question.ts";

/** A record, or an answer of the engine. */
interface Named {
  readonly noun: Noun | ComputedNoun;
  readonly id: string;
}

const singular = (noun: Noun) => NOUN_LABEL[noun].en.toLowerCase();

const idsOf = (dataset: Dataset, nouns: readonly Noun[]) =>
  nouns.flatMap((noun) => dataset[noun].map(({ id }) => id));

/** What may have been meant by an id that no answer has. */
function answerAdvice(dataset: Dataset, noun: ComputedNoun, id: string): string {
  if (noun === "series") return seriesAdvice(dataset, id);
  if (noun === "targets" && findRecord(dataset, "claims", id) !== undefined)
    return `It sets no target that can be tracked: peakline show claims ${id}`;
  const found = didYouMean(nearest(id, computedIds(dataset, noun)));
  return found || `They are listed by: peakline ${noun}`;
}

function answerNamed(dataset: Dataset, noun: ComputedNoun, id: string): Named {
  if (computedIds(dataset, noun).includes(id)) return { noun, id };
  const one = COMPUTED_LABEL[noun].en.toLowerCase();
  throw notFound(`There is no ${one} "${id}".`, answerAdvice(dataset, noun, id));
}

/** An id alone: a record of any noun, else a series or a check; a target has the id of its claim. */
function alone(dataset: Dataset, id: string, command: string): Named {
  const [noun, ...others] = NOUNS.filter((each) => findRecord(dataset, each, id) !== undefined);
  if (noun !== undefined && others.length === 0) return { noun, id };
  if (noun !== undefined) {
    const ways = [noun, ...others].map((each) => `peakline ${command} ${each} ${id}`).join("\n");
    throw usage(`Several nouns have the id "${id}". Name the one that is meant:`, ways);
  }
  const [records, answers] = [findNoun(id), findAnswers(id)];
  const lister = records === undefined ? answers : `list ${records}`;
  if (lister !== undefined)
    throw usage(
      "An id is missing.",
      `peakline ${lister} has them: peakline show ${records ?? answers} <id>`,
    );
  const computed = (["series", "checks"] as const).find((each) =>
    computedIds(dataset, each).includes(id),
  );
  if (computed !== undefined) return { noun: computed, id };
  const found = didYouMean(nearest(id, idsOf(dataset, NOUNS)));
  throw notFound(
    `There is no record "${id}".`,
    found || "By words it is found with: peakline search <words>",
  );
}

function missing(dataset: Dataset, noun: Noun, id: string): Failure {
  const elsewhere = NOUNS.find((each) => findRecord(dataset, each, id) !== undefined);
  const advice =
    elsewhere === undefined
      ? didYouMean(nearest(id, idsOf(dataset, [noun]))) ||
        `They are listed by: peakline list ${noun}`
      : `There is a ${singular(elsewhere)}: peakline show ${elsewhere} ${id}`;
  return notFound(`There is no ${singular(noun)} "${id}".`, advice);
}

/** The record or answer that words name: "<id>", or "<noun> <id>". */
export function namedBy(dataset: Dataset, words: readonly string[], command: string): Named {
  const [first, id, ...rest] = words;
  if (first === undefined) throw usage("An id is missing.", `peakline ${command} <id>`);
  if (rest.length > 0)
    throw usage(`${command} takes one record.`, `peakline ${command} <noun> <id>`);
  if (id === undefined) return alone(dataset, first, command);
  const answers = findAnswers(first);
  if (answers !== undefined) return answerNamed(dataset, answers, id);
  const noun = nounOf(first);
  if (findRecord(dataset, noun, id) === undefined) throw missing(dataset, noun, id);
  return { noun, id };
}
