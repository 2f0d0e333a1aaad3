import type { Han } from "../extract/han.ts";

/** A character of a name that can be typed: a Chinese one with its readings, or a letter or digit as it is. */
interface Unit {
  readonly char: string;
  readonly readings: readonly string[];
  readonly at: number;
}

const TYPED = /\p{Script=Han}|[\p{Script=Latin}\p{N}]/gu;
/** One word that may be pinyin: letters, and perhaps digits, as in 5G. */
const LATIN = /^\p{N}*\p{Script=Latin}[\p{Script=Latin}\p{N}]*$/u;

/** Pinyin as it is compared: no tones, and ü as v. */
function plainPinyin(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/\p{M}/gu, "");
}

/** Passports have lyu for lü. */
const withPassport = (readings: readonly string[]) =>
  readings.flatMap((reading) =>
    reading.includes("v") ? [reading, reading.replace("v", "yu")] : [reading],
  );

function unitsOf(name: string, readingsOf: Han["readingsOf"]): Unit[] {
  return [...name.matchAll(TYPED)].map(({ 0: char, index }) => {
    const readings = withPassport(readingsOf(char));
    return { char, readings: readings.length === 0 ? [char.toLowerCase()] : readings, at: index };
  });
}

const isHan = (unit: Unit | undefined) => unit !== undefined && /\p{Script=Han}/u.test(unit.char);

/** The index behind the last unit that a word spells out from `at` on; the last syllable may be unfinished. */
function spell(word: string, units: readonly Unit[], at: number, from = at): number | null {
  if (word === "") return at;
  for (const reading of units[at]?.readings ?? []) {
    if (word.startsWith(reading)) {
      const end = spell(word.slice(reading.length), units, at + 1, from);
      if (end !== null) return end;
    } else if (at > from && reading.startsWith(word)) return at + 1;
  }
  return null;
}

/** Whether each letter of a word begins one unit, from the first on. Two letters must be the whole name: others are too many. */
function abbreviates(word: string, units: readonly Unit[]): boolean {
  const letters = [...word];
  if (letters.length < 2 || letters.length > units.length) return false;
  if (letters.length === 2 && units.length !== 2) return false;
  return letters.every((letter, at) =>
    units[at]?.readings.some((reading) => reading.startsWith(letter)),
  );
}

/** What a Latin word can stand for in Chinese. */
export interface Spelled {
  /** The stretches of names that it spells, each once. */
  readonly stretches: readonly string[];
  /** Whether it spells one of the names from its beginning to its end. */
  readonly whole: boolean;
}

const NOTHING: Spelled = { stretches: [], whole: false };

/**
 * Reads pinyin by the names it may mean: in full from any character on, or by its initials from the first.
 * @param names Chinese names, perhaps with Latin letters and digits among the characters
 * @param readingsOf how each character of them is read
 * @example createPinyin(["绿色工厂"], readingsOf)("lsgc") // { stretches: ["绿色工厂"], whole: false }
 */
export function createPinyin(
  names: Iterable<string>,
  readingsOf: Han["readingsOf"],
): (word: string) => Spelled {
  const known = [...new Set(names)].map((name) => ({ name, units: unitsOf(name, readingsOf) }));
  return (typed) => {
    if (!LATIN.test(typed.normalize("NFC"))) return NOTHING;
    const word = plainPinyin(typed);
    if (word.length < 2) return NOTHING;
    const stretches = new Set<string>();
    let whole = false;
    for (const { name, units } of known) {
      const take = (from: number, end: number) => {
        const [first, last] = [units[from], units[end - 1]];
        if (first && last) stretches.add(name.slice(first.at, last.at + last.char.length));
      };
      for (let from = 0; from < units.length; from++) {
        const end = isHan(units[from]) || from === 0 ? spell(word, units, from) : null;
        if (end === null || !units.slice(from, end).some(isHan)) continue;
        take(from, end);
        whole ||= from === 0 && end === units.length;
      }
      if (units.some(isHan) && abbreviates(word, units)) take(0, [...word].length);
    }
    return { stretches: [...stretches], whole };
  };
}
