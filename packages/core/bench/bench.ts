// `pnpm bench`: what it takes to compute every bound and every conflict of many claims, beside parsing their JSON.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataset } from "../src/data.ts";
import { type CompactClaim, type Solution, solveAll } from "../src/engine/solve-all.ts";
import { longSeries, writeClaims } from "./generate.ts";
import { timeByFile } from "./profile.ts";

const SIZES = [1e3, 1e4, 1e5, 1e6];
const RUNS = 5;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** Reads the files chunk by chunk; only the time that parsing takes is counted. */
function parseAll(files: readonly string[]): [number, CompactClaim[]] {
  const claims: CompactClaim[] = [];
  let total = 0;
  for (const file of files) {
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    const [took, parsed] = timed(() => lines.map((line) => JSON.parse(line) as CompactClaim));
    total += took;
    for (const claim of parsed) claims.push(claim);
  }
  return [total, claims];
}

interface Row {
  readonly count: number;
  readonly parse: number;
  readonly engine: number;
  readonly ratio: number;
  readonly solution: Solution;
}

function measure(folder: string, count: number): Row {
  const files = writeClaims(join(folder, String(count)), count);
  const runs = Array.from({ length: RUNS }, () => {
    const [parse, claims] = parseAll(files);
    const [engine, solution] = timed(() => solveAll(claims, dataset.units));
    return { parse, engine, ratio: engine / parse, solution };
  });
  const [first] = runs;
  if (first === undefined) throw new Error("no run");
  return {
    count,
    parse: median(runs.map(({ parse }) => parse)),
    engine: median(runs.map(({ engine }) => engine)),
    ratio: median(runs.map(({ ratio }) => ratio)),
    solution: first.solution,
  };
}

/** The exponent of growth from one size to the last: least squares of log time on log size. */
function growth(rows: readonly Row[]): number {
  const points = rows.map(({ count, engine }) => [Math.log(count), Math.log(engine)] as const);
  const mean = (index: 0 | 1) =>
    points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const cell = (text: string | number, width: number) => String(text).padStart(width);
const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

const folder = mkdtempSync(join(tmpdir(), "peakline-bench-"));
try {
  console.log(
    `${RUNS} runs of each size, medians; parse and engine alternate in one process, Node ${process.version}.\n`,
  );
  console.log(
    `${cell("claims", 9)}${cell("JSON.parse", 12)}${cell("engine", 12)}${cell("ratio", 8)}${cell("us/claim", 10)}${cell("series", 9)}${cell("bounds", 10)}${cell("conflicts", 11)}`,
  );
  const rows = SIZES.map((count) => {
    const row = measure(folder, count);
    const { parse, engine, ratio, solution } = row;
    console.log(
      `${cell(count, 9)}${cell(ms(parse), 12)}${cell(ms(engine), 12)}${cell(ratio.toFixed(2), 8)}${cell(((engine * 1000) / count).toFixed(2), 10)}${cell(solution.series, 9)}${cell(solution.bounds, 10)}${cell(solution.conflicts, 11)}`,
    );
    return row;
  });
  console.log(
    `\nGrowth exponent from 10^4 on: ${growth(rows.filter(({ count }) => count >= 1e4)).toFixed(3)}`,
  );
  console.log(`Peak memory: ${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(2)} GB`);

  const [, profiled] = parseAll(writeClaims(join(folder, "profiled"), 3e5));
  const shares = await timeByFile(() => solveAll(profiled, dataset.units));
  console.log("\nWhere the time of the engine goes, by file, at 300,000 claims:");
  for (const { file, share } of shares.slice(0, 10))
    console.log(`${cell(`${(share * 100).toFixed(1)} %`, 9)}  ${file}`);

  const read = (periods: number) =>
    longSeries(periods).map((line) => JSON.parse(line) as CompactClaim);
  const [long, [found]] = ((claims) => {
    const runs = Array.from({ length: RUNS }, () => timed(() => solveAll(claims, dataset.units)));
    return [median(runs.map(([took]) => took)), runs.map(([, solution]) => solution)] as const;
  })(read(2000));
  console.log(
    `\nOne series of 2,000 periods in the worst order: ${ms(long)}, ${found?.bounds} bounds`,
  );
  const refused = solveAll(read(5000), dataset.units);
  console.log(
    `One series of 5,000 periods: ${refused.refused === 1 ? "refused by name (too-many-periods)" : "not refused"}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
