import type { Tone } from "./model.ts";

/** A place on an axis with what is written there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** One or more statements of one value at one time: every value that they allow, drawn from end to end. */
export interface Mark {
  /** From when to when; the same for an instant. */
  readonly from: number;
  readonly to: number;
  /** The upper and the lower end; where an end is open, the edge of the drawing. */
  readonly top: number;
  readonly bottom: number;
  readonly openUp: boolean;
  readonly openDown: boolean;
  readonly tone: Tone;
  /** True for a part of a year: it never looks like a full one. */
  readonly isPart: boolean;
  /** What it says, in words, for whoever points at it. */
  readonly tip: string;
  /** The value beside it; null where it would lie on another. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null;
}

/** A drawing in its own units: what is drawn where, in words for tones, and in a sentence for who does not see it. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** The part of it that values are drawn in. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** In what the values are, written once over the numbers at the side; empty for things that are counted. */
  readonly unit: string;
  readonly marks: readonly Mark[];
  readonly title: string;
  readonly sentence: string;
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers that divide a range into about so many parts, from the last at or below its lower end to the first at or
 * above its upper end.
 * @example roundTicks(2121, 8000, 4) // [2000, 4000, 6000, 8000]
 */
export function roundTicks(lower: number, upper: number, parts: number): number[] {
  const rough = (upper - lower) / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough * 0.999) ?? 10);
  const [first, last] = [Math.floor(lower / step + 1e-9), Math.ceil(upper / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
