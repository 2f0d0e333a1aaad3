import type { Han } from "../extract/han.ts";

const HAN = /\p{Script=Han}+/gu;
const WORD = /[\p{Script=Latin}\p{N}]+(?:[.'][\p{Script=Latin}\p{N}]+)*/gu;

/** Words of Latin text; Han text, which has no spaces, as overlapping pairs of characters. */
export function tokenize(text: string): string[] {
  const words: string[] = text.match(WORD) ?? [];
  const pairs = (text.match(HAN) ?? []).flatMap((run) =>
    run.length === 1
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
  );
  return [...words, ...pairs];
}

const SEQUENCE = new RegExp(`${WORD.source}|\\p{Script=Han}`, "gu");

/** The words of a text in their order, and single Chinese characters, for comparing phrases. */
export function sequenceOf(text: string, han: Han): string {
  const words = (text.match(SEQUENCE) ?? []).map((word) => normalize(word, han));
  return ` ${words.join(" ")} `;
}

/** One form for singular and plural, "factories" and "factory", and for traditional and simplified characters. */
export function normalize(term: string, { toSimplified }: Han): string {
  const word = toSimplified(term.toLowerCase());
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** Digits that no word has: 64 private characters of Unicode, from this one on. */
const FIRST_DIGIT = 0xe000;
/** How many digits a character takes. */
const DIGITS = 3;

const digitsOf = (unit: number) =>
  String.fromCharCode(
    FIRST_DIGIT + (unit >> 12),
    FIRST_DIGIT + ((unit >> 6) & 63),
    FIRST_DIGIT + (unit & 63),
  );

/**
 * A normalized word as the index keeps it: of a Chinese one each character as three digits. At every character the index
 * goes through those that can come next, one by one; among thousands of Chinese ones that would be most of its work.
 * Which word begins which, and by what share of its length, stays the same.
 */
export function keptAs(word: string): string {
  if (!/^\p{Script=Han}+$/u.test(word)) return word;
  let kept = "";
  for (let at = 0; at < word.length; at += 1) kept += digitsOf(word.charCodeAt(at));
  return kept;
}

/** True where a kept word finds longer ones too: a short Latin word begins too many, one Chinese character begins a pair. */
export function beginsOthers(kept: string): boolean {
  const first = kept.charCodeAt(0);
  const isChinese = first >= FIRST_DIGIT && first < FIRST_DIGIT + 64;
  return isChinese ? kept.length === DIGITS : kept.length > 2;
}
