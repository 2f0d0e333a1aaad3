/**
 * How often a word doubles, in English and Chinese. 翻番 is no 倍: it multiplies where 倍 adds. National Bureau of
 * Statistics: doublings go by powers of two, multiples by the base; three doublings are +700 %, an increase of two multiples
 * is +200 %.
 */
export const DOUBLINGS: Readonly<Record<string, number>> = {
  doubled: 1,
  quadrupled: 2,
  翻番: 1,
  翻一番: 1,
  翻两番: 2,
  翻三番: 3,
};

/**
 * The level after so many doublings, in multiples of the base: what a statement in the unit fold prints.
 * Read with the rounding of that whole number, since 翻番 prints no digits of its own.
 * @example foldOf(2) // "4"
 */
export function foldOf(doublings: number): string {
  return (2n ** BigInt(doublings)).toString();
}
