import { NUMBER_WORDS } from "../quantity/numeral.ts";
import { paragraphsOf, type Span } from "./paragraph.ts";
import { occurrencesOf } from "./token.ts";

/** A number of a text: a digit string, or a number word from two up. */
export interface NumberToken extends Span {
  readonly paragraph: number;
  readonly token: string;
  /** Which occurrence of the token in its paragraph, from 1. */
  readonly nth: number;
}

const MAGNITUDES = ["hundred", "thousand", "million", "billion", "trillion"];
const words = [...NUMBER_WORDS].filter(([, value]) => value >= 2).map(([word]) => word);
/** A digit string takes a following magnitude word with it: "5.5 million" is one number, printed "5.5". */
const NUMBER = new RegExp(
  `(\\d+(?:[.,]\\d+)*)(?:\\s*(?:${MAGNITUDES.join("|")})\\b)?|\\b(${words.join("|")})\\b`,
  "gi",
);

/**
 * Every number of a text in order; what a complete document must claim or exclude.
 * @example
 * numbersOf("Twelve plants saved 6.8 %").map(({ token, start }) => [token, start]);
 * // [["Twelve", 0], ["6.8", 20]]
 */
export function numbersOf(text: string): NumberToken[] {
  return paragraphsOf(text).flatMap((span, index) =>
    [...text.slice(span.start, span.end).matchAll(NUMBER)].map((match) => {
      const token = match[1] ?? match[2] ?? "";
      const start = span.start + match.index;
      const nth = occurrencesOf(text, span, token).findIndex((place) => place.start === start) + 1;
      return { paragraph: index + 1, token, nth, start, end: start + token.length };
    }),
  );
}
