import { paragraphsOf, type Span, sentenceAt } from "../extract/paragraph.ts";
import { occurrencesOf } from "../extract/token.ts";

/** A place as a person writes it. */
export interface Place {
  readonly paragraph: number;
  readonly token: string;
  readonly nth: number;
}

/** The place of an anchor; null where no text was at hand when it was written. */
export function placeOf(anchor: {
  readonly paragraph?: number | null | undefined;
  readonly token: string;
  readonly nth: number;
}): Place | null {
  const { paragraph, token, nth } = anchor;
  return paragraph === null || paragraph === undefined ? null : { paragraph, token, nth };
}

/** A place found in a text, or the reason why not. */
export type Resolution =
  | {
      readonly found: true;
      readonly span: Span;
      readonly sentence: Span;
      readonly occurrences: number;
    }
  | { readonly found: false; readonly reason: string };

/**
 * Finds a place in a text. The number of occurrences lets the caller demand an explicit nth where there are several.
 * @example
 * const found = resolvePlace("Output rose.\n\nFrom 8 to 28 GW.", { paragraph: 2, token: "28", nth: 1 });
 * found.found && found.span; // { start: 24, end: 26 }
 */
export function resolvePlace(text: string, place: Place): Resolution {
  const paragraphs = paragraphsOf(text);
  const paragraph = paragraphs[place.paragraph - 1];
  if (paragraph === undefined) {
    return {
      found: false,
      reason: `there is no paragraph ${place.paragraph}; the text has ${paragraphs.length}`,
    };
  }
  const places = occurrencesOf(text, paragraph, place.token);
  const span = places[place.nth - 1];
  if (span === undefined) {
    const count = places.length === 1 ? "once" : `${places.length} times`;
    return {
      found: false,
      reason: `"${place.token}" occurs ${count} in paragraph ${place.paragraph}, not ${place.nth} times`,
    };
  }
  return {
    found: true,
    span,
    sentence: sentenceAt(text, paragraph, span.start),
    occurrences: places.length,
  };
}
