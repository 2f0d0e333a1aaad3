import { NOUNS, type Noun, nearest } from "@peakline/core";
import { COMPUTED_LABEL, COMPUTED_NOUNS, type ComputedNoun, NOUN_LABEL } from "@peakline/core/view";
import { didYouMean, usage } from "../failure.ts";

const singular = (noun: Noun) => NOUN_LABEL[noun].en.toLowerCase();

/** The noun that a word names, in the plural or the singular; undefined where it names none. */
export const findNoun = (word: string): Noun | undefined =>
  NOUNS.find((noun) => noun === word || singular(noun) === word.toLowerCase());

/** What the engine answers that a word names, in the plural or the singular. */
export const findAnswers = (word: string): ComputedNoun | undefined =>
  COMPUTED_NOUNS.find(
    (noun) => noun === word || COMPUTED_LABEL[noun].en.toLowerCase() === word.toLowerCase(),
  );

/** The noun that a word names; one that names none is an error. */
export function nounOf(word: string | undefined): Noun {
  const all = `The nouns are ${NOUNS.join(", ")}.`;
  if (word === undefined) throw usage("A noun is missing.", all);
  const found = findNoun(word);
  if (found !== undefined) return found;
  const answers = findAnswers(word);
  if (answers !== undefined)
    throw usage(`${answers} are computed, and have a command of their own.`, `peakline ${answers}`);
  throw usage(`There is no noun "${word}".`, didYouMean(nearest(word, NOUNS)) || all);
}
