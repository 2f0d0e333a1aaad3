// `pnpm bench:load [seconds] [rounds]`: how much of what a Hono server can do at all the API does, on the same machine in
// the same run. Both servers take turns, each alone, so that what else the machine does hits both. Ends with 1 where a
// limit is not held. On two cores the client is slower than either server (it reads every header in JavaScript, and the API
// has three times as many), so requests per second tell of both. The server's own share is its processor time, which is
// told beside it: it rests on what the headers cost, which the baseline does not send.
import { tellRow } from "../../../scripts/bench/row.mjs";
import { median, load as run } from "./measure.ts";
import { type Running, startBaseline, startPeakline } from "./servers.ts";

const [seconds = 5, rounds = 3] = process.argv.slice(2).map(Number);

/** What has to hold. */
const LIMITS = { throughput: 0.7, p99: 2, errors: 0, start: 300, growth: 1.25 };
const PATHS = {
  "one record": "/v1/claims/scio-2024-07-05-high-quality/energy-per-value-added",
  "a list of 50": "/v1/claims?limit=50",
};
const CONNECTIONS = [20, 1000];
const STARTS = 5;

const rows: string[][] = [];
let held = true;

/** What is measured of our server alone. */
const isAlone = (what: string) => /start|memory|errors/.test(what);

function tell(what: string, measured: string, limit: string, ok: boolean) {
  held &&= ok;
  rows.push([what, measured, limit, ok ? "held" : "NOT held"]);
  tellRow({ what, measured, against: isAlone(what) ? "" : "bare Hono", limit, held: ok });
}

async function measureStarts(): Promise<Running> {
  const starts: number[] = [];
  for (let time = 1; time < STARTS; time += 1) {
    const server = await startPeakline();
    starts.push(server.started);
    server.stop();
  }
  const last = await startPeakline();
  const middle = median([...starts, last.started]);
  const what = `start to listening, median of ${STARTS}`;
  const ok = middle <= LIMITS.start;
  tell(what, `${middle.toFixed(0)} ms`, `<= ${LIMITS.start} ms`, ok);
  return last;
}

const peakline = await measureStarts();
const bodies = Object.fromEntries(
  await Promise.all(
    Object.values(PATHS).map(
      async (path) =>
        [path.split("?")[0], await (await fetch(peakline.url + path)).text()] as const,
    ),
  ),
);
const baseline = await startBaseline(bodies);
try {
  // Code that is not compiled yet would make the first measurement look slow.
  for (const path of Object.values(PATHS)) {
    for (const server of [baseline, peakline]) await run(server, path, 100, seconds);
  }
  const memory = [peakline.memory()];
  for (const [name, path] of Object.entries(PATHS)) {
    for (const connections of CONNECTIONS) {
      const pairs = [];
      for (let round = 0; round < rounds; round += 1) {
        const least = await run(baseline, path, connections, seconds);
        const ours = await run(peakline, path, connections, seconds);
        memory.push(peakline.memory());
        pairs.push({ least, ours });
      }
      const what = `${name}, ${connections} connections`;
      const perSecond = median(pairs.map(({ ours }) => ours.perSecond)).toFixed(0);
      const against = median(pairs.map(({ least }) => least.perSecond)).toFixed(0);
      const throughput = median(pairs.map(({ ours, least }) => ours.perSecond / least.perSecond));
      const slowest = median(pairs.map(({ ours, least }) => ours.p99 / Math.max(1, least.p99)));
      const p99 = `${median(pairs.map(({ ours }) => ours.p99))} ms of ${median(pairs.map(({ least }) => least.p99))} ms`;
      const errors = pairs.reduce((sum, { ours }) => sum + ours.errors, 0);
      tell(
        `${what}: requests per second`,
        `${throughput.toFixed(2)} (${perSecond} of ${against})`,
        `>= ${LIMITS.throughput}`,
        throughput >= LIMITS.throughput,
      );
      const shares = pairs.flatMap(({ ours, least }) =>
        ours.processor === null || least.processor === null
          ? []
          : [{ ratio: least.processor / ours.processor, ours: ours.processor * 1000 }],
      );
      if (shares.length > 0) {
        const share = median(shares.map(({ ratio }) => ratio));
        const each = median(shares.map(({ ours }) => ours)).toFixed(1);
        tell(
          `${what}: answers per processor second`,
          `${share.toFixed(2)} (${each} µs each)`,
          "told only",
          true,
        );
      }
      tell(
        `${what}: p99`,
        `${slowest.toFixed(2)} (${p99})`,
        `<= ${LIMITS.p99}`,
        slowest <= LIMITS.p99,
      );
      tell(`${what}: errors`, String(errors), `${LIMITS.errors}`, errors === LIMITS.errors);
    }
  }
  const [first = 0] = memory;
  const last = median(memory.slice(-rounds));
  const told = `${(last / first).toFixed(2)} (${first.toFixed(0)} to ${last.toFixed(0)} MiB, most ${Math.max(...memory).toFixed(0)})`;
  const flat = last / first <= LIMITS.growth;
  tell("memory at the end over that after the warm-up", told, `<= ${LIMITS.growth}`, flat);
} finally {
  peakline.stop();
  baseline.stop();
}

const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
console.log(
  `Peakline over a Hono server with constant bodies; ${rounds} rounds of ${seconds} s each, medians; Node ${process.version}.\n`,
);
for (const row of rows) {
  console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}
process.exitCode = held ? 0 : 1;
