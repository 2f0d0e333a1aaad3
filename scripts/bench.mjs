// `pnpm bench [core charts terminal explorer load web] [--quick]`: every benchmark, or those named, one after the other, and
// one table of all figures beside their limits and what they were measured against. Ends with 1 where a limit is not held.
import "./check-node.mjs";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BENCHES } from "./bench/benches.mjs";
import { noiseOf, tableOf } from "./bench/table.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const isQuick = process.argv.includes("--quick");
const asked = process.argv.slice(2).filter((word) => word !== "--quick");
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}.`,
  );
  process.exit(2);
}

/** The same small piece of work a hundred times over. */
function measureNoise() {
  return Array.from({ length: 100 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let step = 0; step < 2e6; step += 1) sum += step % 7;
    // Used, or the compiler would leave the loop out.
    return sum < 0 ? 0 : performance.now() - start;
  });
}

const folder = mkdtempSync(join(tmpdir(), "peakline-bench-"));
const rows = [];
let isBroken = false;
const noise = [noiseOf(measureNoise())];
try {
  for (const name of asked.length === 0 ? Object.keys(BENCHES) : asked) {
    const { file, quick } = BENCHES[name];
    const told = join(folder, name);
    writeFileSync(told, "");
    console.log(`\n${name}: ${file}`);
    const { status } = spawnSync(process.execPath, [file, ...(isQuick ? quick : [])], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, PEAKLINE_BENCH_ROWS: told },
    });
    const own = readFileSync(told, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((row) => JSON.parse(row));
    rows.push(...own.map((row) => ({ bench: name, ...row })));
    // One that could not finish has told less than it measures.
    if (own.length === 0 || (status !== 0 && own.every(({ held }) => held !== false))) {
      const measured = `ended with ${status}`;
      rows.push({
        bench: name,
        what: "did not finish",
        measured,
        against: "",
        limit: "",
        held: false,
      });
      isBroken = true;
    }
  }
  noise.push(noiseOf(measureNoise()));
} finally {
  rmSync(folder, { recursive: true });
}
const load = loadavg()[0].toFixed(1);
console.log(`\n${tableOf(rows).join("\n")}\n`);
console.log(
  `Node ${process.version}, ${availableParallelism()} processors, load ${load}${isQuick ? ", quick: few rounds" : ""}. The noise of the machine, by one loop: ${noise.join("; afterwards ")}.`,
);
const failed = rows.filter(({ held }) => held === false);
console.log(
  failed.length === 0
    ? "Every limit is held."
    : `Not held: ${failed.map(({ what }) => what).join("; ")}.`,
);
process.exitCode = isBroken || failed.length > 0 ? 1 : 0;
