import {
  type Anchor,
  type AnchorState,
  numbersOf,
  paragraphsOf,
  verifyAnchor,
} from "@peakline/core";
import { hashOf } from "./read-copy.ts";

/** A record of the document with its place. */
export interface Anchored {
  readonly noun: "claims" | "commitments";
  readonly id: string;
  readonly title: string;
  readonly anchor: Anchor;
}

/** What a copy says of one record. */
export interface Compared extends Anchored {
  readonly state: AnchorState;
}

/** A stretch of a paragraph: plain, a number that no claim states, or where records stand. */
export interface Stretch {
  readonly text: string;
  readonly number: boolean;
  readonly records: readonly Compared[];
}

/** A copy compared with the record. */
export interface Comparison {
  readonly records: readonly Compared[];
  /** How many records are in each state. */
  readonly counts: Readonly<Record<AnchorState, number>>;
  readonly paragraphs: readonly (readonly Stretch[])[];
  /** The numbers of the copy, and those of them at which a claim stands. */
  readonly numbers: number;
  readonly claimed: number;
}

/** The hashes of every sentence that comparing the anchors may ask for, by the sentence. */
async function hashesFor(
  text: string,
  records: readonly Anchored[],
): Promise<ReadonlyMap<string, string>> {
  const sentences = new Set<string>();
  // No sentence has this hash, so that every place is looked at; browsers hash later than core asks.
  for (const { anchor } of records) {
    verifyAnchor(text, anchor, (sentence) => {
      sentences.add(sentence);
      return "";
    });
  }
  const all = [...sentences].map(async (sentence) => [sentence, await hashOf(sentence)] as const);
  return new Map(await Promise.all(all));
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly records: Compared[];
}

/** The stretches of one paragraph, cut at its marks; where two overlap the first keeps its place. */
function stretchesOf(text: string, start: number, end: number, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at)
      stretches.push({ text: text.slice(at, mark.start), number: false, records: [] });
    const { records } = mark;
    stretches.push({
      text: text.slice(mark.start, mark.end),
      number: records.length === 0,
      records,
    });
    at = mark.end;
  }
  if (at < end) stretches.push({ text: text.slice(at, end), number: false, records: [] });
  return stretches;
}

/** Compares a copy with the places of its document's records. */
export async function compareCopy(text: string, records: readonly Anchored[]): Promise<Comparison> {
  const hashes = await hashesFor(text, records);
  const hash = (sentence: string) => hashes.get(sentence) ?? "";
  const counts = { ok: 0, moved: 0, "text-differs": 0, "not-found": 0 };
  const marks = new Map<number, Mark>();
  const compared = records.map((record): Compared => {
    const { state, start } = verifyAnchor(text, record.anchor, hash);
    counts[state] += 1;
    const now = { ...record, state };
    if (start === null) return now;
    const mark = marks.get(start);
    const end = start + record.anchor.token.length;
    if (mark === undefined) marks.set(start, { start, end, records: [now] });
    else mark.records.push(now);
    return now;
  });
  const numbers = numbersOf(text);
  const isClaimed = ({ start }: { readonly start: number }) =>
    marks.get(start)?.records.some(({ noun }) => noun === "claims") ?? false;
  const claimed = numbers.filter(isClaimed).length;
  for (const { start, end } of numbers)
    if (!marks.has(start)) marks.set(start, { start, end, records: [] });
  // What is marked for a record comes before a number that begins inside it.
  const inOrder = [...marks.values()].sort((a, b) => a.start - b.start);
  return {
    records: compared,
    counts,
    paragraphs: paragraphsOf(text).map(({ start, end }) =>
      stretchesOf(
        text,
        start,
        end,
        inOrder.filter((mark) => mark.start >= start && mark.start < end),
      ),
    ),
    numbers: numbers.length,
    claimed,
  };
}
