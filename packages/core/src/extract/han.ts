import { readings, traditional } from "../../generated/han.js";

const NONE: readonly string[] = [];
const byChar = new Map<string, string[]>();
for (const [syllable, chars] of Object.entries(readings)) {
  for (const char of chars) byChar.set(char, [...(byChar.get(char) ?? []), syllable]);
}
const [complex, simple] = traditional.map((chars) => [...chars]);
const simplified = new Map(complex?.map((char, at) => [char, simple?.[at] ?? char]));

/**
 * How a Chinese character is read where the record uses it, without tones, ü as v; empty for a character that the record
 * does not have.
 * @example readingsOf("绿") // ["lv"]
 */
export const readingsOf = (char: string): readonly string[] => byChar.get(char) ?? NONE;

/**
 * A text with its traditional characters as the record writes them.
 * @example toSimplified("綠色工廠") // "绿色工厂"
 */
export const toSimplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (char) => simplified.get(char) ?? char);
