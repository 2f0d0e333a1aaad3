import { appendFileSync } from "node:fs";

/**
 * Hands a figure to the table of `pnpm bench`, where that runs the benchmark; on its own a benchmark only prints.
 * @param {{ what: string, measured: string, against: string, limit: string, held: boolean | null }} row what was measured
 *   beside what; `held` is null where nothing is asked of it
 */
export function tellRow(row) {
  const file = process.env.PEAKLINE_BENCH_ROWS;
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
