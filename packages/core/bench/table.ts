import type { Solution } from "../src/engine/solve-all.ts";
import type { Took } from "./measure.ts";

/** What was measured of one size: medians of its runs. */
export interface Row {
  readonly count: number;
  readonly parse: Took;
  readonly engine: Took;
  /** The engine's time over that of parsing, each within one run. */
  readonly ratio: Took;
  readonly solution: Solution;
}

const COLUMNS: readonly (readonly [head: string, width: number, cell: (row: Row) => string])[] = [
  ["claims", 9, ({ count }) => String(count)],
  ["JSON.parse", 12, ({ parse }) => ms(parse.clock)],
  ["engine", 11, ({ engine }) => ms(engine.clock)],
  ["ratio", 8, ({ ratio }) => ratio.clock.toFixed(2)],
  ["claims/s", 11, ({ count, engine }) => thousands((count / engine.clock) * 1000)],
  ["parse CPU", 12, ({ parse }) => ms(parse.processor)],
  ["engine CPU", 12, ({ engine }) => ms(engine.processor)],
  ["ratio", 8, ({ ratio }) => ratio.processor.toFixed(2)],
  ["series", 9, ({ solution }) => String(solution.series)],
  ["bounds", 10, ({ solution }) => String(solution.bounds)],
  ["conflicts", 11, ({ solution }) => String(solution.conflicts)],
];

/** Milliseconds as they are printed. */
export const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** A share as it is printed. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Rounded to thousands, which is more than the clock of a shared machine is good for. */
const thousands = (value: number) => `${Math.round(value / 1000)}k`;

/** The heads of the columns. */
export const head = (): string => COLUMNS.map(([name, width]) => name.padStart(width)).join("");

/** One size as a line of the table. */
export const line = (row: Row): string =>
  COLUMNS.map(([, width, cell]) => cell(row).padStart(width)).join("");
