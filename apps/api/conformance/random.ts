/** Chances that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number;
  pick<T>(from: readonly T[]): T;
  /** True with a chance of one in `often`. */
  oneIn(often: number): boolean;
}

/** Mulberry32, a generator of 32 bits by Tommy Ettinger: short, and good enough to choose requests with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    pick: (from) => {
      if (from.length === 0) throw new Error("there is nothing to pick from");
      return from[below(from.length)] as (typeof from)[number];
    },
    oneIn: (often) => below(often) === 0,
  };
}
