import { paragraphsOf, sentenceAt } from "../extract/paragraph.ts";
import { occurrencesOf } from "../extract/token.ts";
import type { Anchor } from "../schema/anchor.ts";
import { placeOf, resolvePlace } from "./anchor.ts";

/** What a user's copy of a text says of an anchor. */
export type AnchorState = "ok" | "moved" | "text-differs" | "not-found";

/** The state of one anchor, and where its sentence stands now if it moved. */
export interface AnchorCheck {
  readonly state: AnchorState;
  readonly start: number | null;
}

/** Gives the SHA-256 of a text in hex; passed in, because core has no cryptography of its own. */
export type Hash = (text: string) => string;

/** Where the sentence with this hash and this token in it stands in the text now. */
function findSentence(text: string, anchor: Anchor, hash: Hash): number | null {
  for (const paragraph of paragraphsOf(text)) {
    for (const span of occurrencesOf(text, paragraph, anchor.token)) {
      const sentence = sentenceAt(text, paragraph, span.start);
      if (hash(text.slice(sentence.start, sentence.end)) === anchor.sentence) return span.start;
    }
  }
  return null;
}

/**
 * Compares an anchor of the record with a copy of its text.
 * ok: token and sentence stand where the record says; moved: the same sentence stands elsewhere;
 * text-differs: the token is at its place in a changed sentence; not-found: neither is there.
 * @example
 * const hash = (sentence: string) => `hash of ${sentence}`;
 * const anchor = { paragraph: 1, token: "28", nth: 1, start: 10, end: 12, sentence: "hash of Capacity: 28 GW." };
 * verifyAnchor("Output rose.\nCapacity: 28 GW.", anchor, hash); // { state: "moved", start: 23 }
 */
export function verifyAnchor(text: string, anchor: Anchor, hash: Hash): AnchorCheck {
  const written = placeOf(anchor);
  const place = written === null ? null : resolvePlace(text, written);
  if (place?.found) {
    const same = hash(text.slice(place.sentence.start, place.sentence.end)) === anchor.sentence;
    if (same && place.span.start === anchor.start) return { state: "ok", start: anchor.start };
  }
  const start = findSentence(text, anchor, hash);
  if (start !== null) return { state: "moved", start };
  return place?.found
    ? { state: "text-differs", start: place.span.start }
    : { state: "not-found", start: null };
}
