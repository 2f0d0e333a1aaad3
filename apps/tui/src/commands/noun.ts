import { NOUNS, type Noun, nearest } from "@peakline/core";
import { NOUN_LABEL } from "@peakline/core/view";
import { didYouMean, usage } from "../failure.ts";

const singular = (noun: Noun) => NOUN_LABEL[noun].en.toLowerCase();

/** The noun that a word names, in the plural or the singular. */
export function nounOf(word: string | undefined): Noun {
  const all = `The nouns are ${NOUNS.join(", ")}.`;
  if (word === undefined) throw usage("A noun is missing.", all);
  const found = NOUNS.find((noun) => noun === word || singular(noun) === word.toLowerCase());
  if (found !== undefined) return found;
  throw usage(`There is no noun "${word}".`, didYouMean(nearest(word, NOUNS)) || all);
}
