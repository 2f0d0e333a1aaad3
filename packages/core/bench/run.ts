import { dataset } from "../src/data.ts";
import { type CompactClaim, type Solution, solveAll } from "../src/engine/solve-all.ts";
import { collectGarbage, median, type Took, timed } from "./measure.ts";
import { parseAll } from "./read-chunks.ts";
import type { Row } from "./table.ts";

/** How many samples are taken of each size. */
export const SAMPLES = 5;

/** Every bound and every conflict; with a table of units of its own, beside which the engine keeps the numerals it reads. */
export const solve = (claims: readonly CompactClaim[]): Solution =>
  solveAll(claims, [...dataset.units]);

/** The medians of what several runs took. */
export const medians = (all: readonly Took[]): Took => ({
  clock: median(all.map(({ clock }) => clock)),
  processor: median(all.map(({ processor }) => processor)),
});

/**
 * How many claims the engine solves in a sample at least; small sizes are repeated. Collecting garbage makes V8 drop
 * optimized code too ("embedded weak objects cleared" in --trace-deopt), which costs the engine some 20 to 50 ms of
 * processor time afterwards whatever the size: a single run of few claims would look slow, and growth small.
 */
const SOLVED = 3e5;
/** The same for parsing, which keeps all it makes: repeated more, it would pay for what it made before and look slow. */
const PARSED = 1e5;

/** Some work so many times over: what it takes once, and what came of it last. */
function repeated<T>(times: number, work: () => [Took, T]): [Took, T] {
  let [took, result] = work();
  let { clock, processor } = took;
  for (let time = 1; time < times; time += 1) {
    [took, result] = work();
    clock += took.clock;
    processor += took.processor;
  }
  return [{ clock: clock / times, processor: processor / times }, result];
}

/** One sample: parses the claims of some files, then solves them. Neither pays for the garbage of what was before. */
export function sample(files: readonly string[], count: number): Omit<Row, "count"> {
  const times = (least: number) => Math.max(1, Math.round(least / count));
  collectGarbage();
  const [parse, claims] = repeated(times(PARSED), () => parseAll(files));
  collectGarbage();
  const [engine, solution] = repeated(times(SOLVED), () => timed(() => solve(claims)));
  const ratio = {
    clock: engine.clock / parse.clock,
    processor: engine.processor / parse.processor,
  };
  return { parse, engine, ratio, solution };
}

/** Several samples, parsing and engine in turns; what each figure is in the middle. */
export function measure(files: readonly string[], count: number): Row {
  const samples = Array.from({ length: SAMPLES }, () => sample(files, count));
  const [{ solution }] = samples as [Omit<Row, "count">];
  return {
    count,
    parse: medians(samples.map(({ parse }) => parse)),
    engine: medians(samples.map(({ engine }) => engine)),
    ratio: medians(samples.map(({ ratio }) => ratio)),
    solution,
  };
}
