// Measures how long commands of the built program take, each beside the start of Node alone in the same round.
// Usage: pnpm bench:terminal [rounds] [claims]. Exit code 1 where a command takes longer than it may.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tellRow } from "../../../scripts/bench/row.mjs";
import { writeManyClaims } from "./many-claims.ts";

const PROGRAM = fileURLToPath(new URL("../dist/peakline.mjs", import.meta.url));
const CLAIM = "scio-2024-07-05-high-quality/energy-per-value-added";
const [ROUNDS, CLAIMS] = [Number(process.argv[2] ?? 25), Number(process.argv[3] ?? 100_000)];

/** What is run, and how many times the start of Node it may take; null where that is only told. */
const RUNS: readonly { name: string; args: readonly string[]; most: number | null }[] = [
  { name: "node -e 0", args: ["-e", "0"], most: null },
  { name: "--version", args: [PROGRAM, "--version"], most: 2 },
  { name: "show ID --json", args: [PROGRAM, "show", CLAIM, "--json"], most: 3 },
  { name: "show ID", args: [PROGRAM, "show", CLAIM], most: null },
  { name: "list claims", args: [PROGRAM, "list", "claims"], most: null },
  { name: "checks", args: [PROGRAM, "checks"], most: null },
  { name: "search steel", args: [PROGRAM, "search", "steel"], most: null },
  { name: "list claims --json", args: [PROGRAM, "list", "claims", "--json"], most: null },
];

/** Milliseconds of one run. */
function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 30,
  });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return took;
}

const middle = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

// The first run of each writes what Node keeps of compiled code.
for (const { args } of RUNS) timed(args);
const times = RUNS.map((): number[] => []);
for (let round = 0; round < ROUNDS; round += 1)
  RUNS.forEach(({ args }, index) => {
    times[index]?.push(timed(args));
  });
const [floor = 0] = times.map(middle);
let failed = false;
console.log(`${ROUNDS} rounds, medians`);
RUNS.forEach(({ name, most }, index) => {
  const took = middle(times[index] ?? []);
  const ratio = took / floor;
  const tooLong = most !== null && ratio > most;
  failed ||= tooLong;
  if (index > 0)
    tellRow({
      what: `peakline ${name}`,
      measured: `${ratio.toFixed(2)} x`,
      against: "node -e 0",
      limit: most === null ? "" : `<= ${most} x`,
      held: most === null ? null : !tooLong,
    });
  const limit = most === null ? "" : `  at most ${most}${tooLong ? ": TOO LONG" : ""}`;
  console.log(
    `${name.padEnd(20)} ${took.toFixed(0).padStart(6)} ms  ${ratio.toFixed(2)} x${limit}`,
  );
});

if (CLAIMS > 0) {
  const folder = mkdtempSync(join(tmpdir(), "peakline-bench-"));
  try {
    const id = writeManyClaims(folder, CLAIMS);
    console.log(`${CLAIMS} claims by --data`);
    for (const args of [
      ["show", id, "--json"],
      ["list", "claims", "--limit", "5"],
      ["export", "claims", "--ndjson"],
    ]) {
      const took = timed([PROGRAM, ...args, "--data", folder]);
      console.log(
        `${args
          .filter((word) => word !== id)
          .join(" ")
          .padEnd(26)} ${(took / 1000).toFixed(1).padStart(6)} s`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.exitCode = failed ? 1 : 0;
