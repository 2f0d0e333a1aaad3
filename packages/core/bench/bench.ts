// `pnpm bench core [--quick]`: what it takes to compute every bound and every conflict of many claims, beside parsing their JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellRow } from "../../../scripts/bench/row.mjs";
import { dataset } from "../src/data.ts";
import { unitTable } from "../src/engine/component.ts";
import { createNetwork } from "../src/engine/network.ts";
import type { CompactClaim } from "../src/engine/solve-all.ts";
import { closedSeries, crossedSeries, longSeries } from "./long-series.ts";
import { growth, type Took, timed } from "./measure.ts";
import { timeByFile } from "./profile.ts";
import { parseAll } from "./read-chunks.ts";
import { measure, medians, SAMPLES, sample, solve } from "./run.ts";
import { head, line, ms, percent, type Row } from "./table.ts";
import { type Written, writeClaims } from "./write-chunks.ts";

const SIZES = process.argv.includes("--quick") ? [1e3, 1e4, 1e5] : [1e3, 1e4, 1e5, 1e6];
const PROFILED = 3e5;
/** What one long series may take, in milliseconds. */
const ALLOWED = 1000;

function tellGrowth(rows: readonly Row[]) {
  const large = rows.filter(({ count }) => count >= 1e4);
  const exponent = (of: keyof Took) =>
    growth(large.map(({ count, engine }) => ({ size: count, time: engine[of] }))).toFixed(3);
  console.log(
    `\nFrom 10^4 claims on, the engine's time grows with the power ${exponent("clock")} of their number, its processor time with ${exponent("processor")}.`,
  );
  const { clock, processor } = (rows.at(-1) as Row).engine;
  if (processor < clock * 0.9)
    console.log(
      "The machine was busy with other work: the clock ran on while the engine waited. Processor time tells more here.",
    );
}

function tellLongSeries(name: string, claims: readonly CompactClaim[]) {
  const runs = Array.from({ length: SAMPLES }, () => timed(() => solve(claims)));
  const { clock } = medians(runs.map(([took]) => took));
  const [, { bounds, conflicts }] = runs[0] as (typeof runs)[number];
  const verdict = clock < ALLOWED ? "under" : "NOT under";
  tellRow({
    what: `2,000 periods, ${name}`,
    measured: ms(clock),
    against: "",
    limit: `< ${ALLOWED} ms`,
    held: clock < ALLOWED,
  });
  console.log(
    `One series of 2,000 periods, ${name}: ${ms(clock)}, ${verdict} a second; bounds: ${bounds}, conflicts: ${conflicts}.`,
  );
}

function tellRefusal(periods: number) {
  const claims = longSeries(periods);
  const kind = { aggregation: "ratio", domain: "positive" } as const;
  const series = [{ series: "long", kind, claims }];
  const { refused } = createNetwork({ series }, unitTable([...dataset.units]));
  const counted = solve(claims).refused === 1;
  const verdict = refused !== null && counted ? `refused as "${refused}"` : "NOT refused";
  console.log(`One series of ${periods.toLocaleString("en")} periods: ${verdict}.`);
}

const folder = mkdtempSync(join(tmpdir(), "peakline-bench-"));
try {
  // Once before the clock starts: code that is not compiled yet would make small sizes look slow, and growth small.
  const profiled = writeClaims(join(folder, "profiled"), PROFILED).files;
  sample(profiled, PROFILED);
  console.log(
    `Medians of ${SAMPLES} samples; parsing and engine take turns in one process, Node ${process.version}. CPU counts every thread.\n`,
  );
  console.log(head());
  const lengths: Written[] = [];
  const rows = SIZES.map((count) => {
    const written = writeClaims(join(folder, String(count)), count);
    lengths.push(written);
    const row = measure(written.files, count);
    console.log(line(row));
    tellRow({
      what: `bounds and conflicts of ${count.toLocaleString("en")} claims`,
      measured: `${row.ratio.clock.toFixed(2)} x`,
      against: "JSON.parse",
      limit: "",
      held: null,
    });
    return row;
  });
  tellGrowth(rows);
  // Node gives kilobytes on every platform.
  const peak = process.resourceUsage().maxRSS / 1024 ** 2;
  const longest = Math.max(...lengths.map((written) => written.longest));
  const average = (lengths.at(-1) as Written).average.toFixed(0);
  console.log(
    `Peak memory: ${peak.toFixed(2)} GiB. A claim takes ${average} bytes on average and ${longest} at most.`,
  );

  const [, claims] = parseAll(profiled);
  const shares = await timeByFile(() => solve(claims));
  console.log(
    `\nWhere the engine's time goes, by file, at ${PROFILED.toLocaleString("en")} claims:`,
  );
  for (const { file, share } of shares.slice(0, 10))
    console.log(`${percent(share).padStart(9)}  ${file}`);

  console.log("");
  tellLongSeries("in the worst order", longSeries(2000));
  tellLongSeries("closed by a claim that contradicts all others together", closedSeries(2000));
  tellLongSeries("crossed by 2,000 more changes, 5 % of them wrong", crossedSeries(2000));
  tellRefusal(5000);
} finally {
  rmSync(folder, { recursive: true });
}
