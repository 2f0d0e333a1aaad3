// `pnpm bench:explorer [starts]`: how long the explorer takes to its first screen, beside one line of Ink bundled in the same
// way and started in turn with it, and from a key to its frame with 5,000 and 100,000 rows. Ends with 1 where a limit is not
// held.
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
import { dataset } from "@peakline/core/data";
import { rolldown } from "rolldown";
import { tellRow } from "../../../scripts/bench/row.mjs";
import { createExplorer } from "../src/explorer.ts";
import { paintLine } from "../src/layout/ansi.ts";
import { listOf } from "../src/place.ts";
import { startState } from "../src/state.ts";

const LIMITS = { start: 1.3, key: 16 };
const [starts = 15] = process.argv.slice(2).map(Number);
const here = dirname(fileURLToPath(import.meta.url));
const PROGRAM = join(here, "../dist/peakline.mjs");
const SIZE = { columns: 120, rows: 40 };
let held = true;

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

function tell(what: string, measured: string, limit: string, ok: boolean) {
  held &&= ok;
  console.log(`${what}: ${measured}, limit ${limit}, ${ok ? "held" : "NOT held"}`);
  const [first = ""] = measured.split(";");
  const against = what.includes("Ink") ? "Ink alone" : "";
  tellRow({
    what,
    measured: first,
    against,
    limit: limit.startsWith("p95") ? limit : `<= ${limit}`,
    held: ok,
  });
}

/** What a terminal is asked, and says: that a sign it may draw in one cell or two took one. */
const [QUESTION, ANSWER] = ["\u001b[6n", "\u001b[1;2R"];

/** The time from the start of a program to the first screen with that word, in ms. */
function firstPaint(
  file: string,
  word: string,
  end: (program: IPty) => void = (program) => program.kill("SIGKILL"),
): Promise<number> {
  return new Promise((resolve) => {
    const from = performance.now();
    let [seen, painted] = ["", 0];
    const program = spawn(process.execPath, [file], {
      cols: SIZE.columns,
      rows: SIZE.rows,
      env: { PATH: process.env.PATH ?? "", HOME: "/nowhere", TERM: "xterm-256color" },
    });
    program.onData((data) => {
      if (data.includes(QUESTION)) program.write(ANSWER);
      seen += data;
      if (painted > 0 || !seen.includes(word)) return;
      painted = performance.now() - from;
      end(program);
    });
    program.onExit(() => resolve(painted));
  });
}

/** A start that ends by itself, or by the key that quits: only then does Node keep what it compiled. */
const firstStart = (file: string, word: string) =>
  firstPaint(file, word, (program) => program.write("q"));

async function bundledHello(folder: string): Promise<string> {
  const bundle = await rolldown({
    input: { hello: join(here, "hello-entry.ts") },
    platform: "node",
    resolve: { alias: { "react-devtools-core": join(here, "../devtools-stub.js") } },
    transform: { target: "node22", define: { "process.env.NODE_ENV": '"production"' } },
  });
  await bundle.write({
    dir: folder,
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name].mjs",
    format: "esm",
    minify: true,
  });
  return join(folder, "hello.mjs");
}

async function measureStart(): Promise<void> {
  const folder = mkdtempSync(join(here, "../dist/hello-"));
  try {
    const hello = await bundledHello(folder);
    const times = { hello: [] as number[], explorer: [] as number[] };
    // The first start of each fills the compile cache.
    await firstStart(hello, "Documents");
    await firstStart(PROGRAM, "Documents");
    for (let turn = 0; turn < starts; turn++) {
      times.hello.push(await firstPaint(hello, "Documents"));
      times.explorer.push(await firstPaint(PROGRAM, "Documents"));
    }
    // Turn by turn, so that what else the machine does hits both: the middle of those is what is held to.
    const ratios = times.explorer.map((time, turn) => time / (times.hello[turn] ?? time));
    const ratio = at(ratios, 0.5);
    tell(
      `first paint beside Ink alone, middle of ${starts} turns`,
      `${ratio.toFixed(2)} x`,
      `${LIMITS.start} x`,
      ratio <= LIMITS.start,
    );
    const [least, middle] = [0, 0.5].map((share) => ({
      hello: at(times.hello, share),
      explorer: at(times.explorer, share),
    }));
    for (const [name, both] of [
      ["least", least],
      ["middle", middle],
    ] as const)
      console.log(
        `  ${name}: ${both?.explorer.toFixed(0)} ms, Ink alone ${both?.hello.toFixed(0)} ms`,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A record with so many claims, each with an id of its own. */
function enlarged(rows: number) {
  const { claims } = dataset;
  return {
    ...dataset,
    claims: Array.from({ length: rows }, (_, index) => {
      const claim = claims[index % claims.length] as (typeof claims)[number];
      return index < claims.length ? claim : { ...claim, id: `${claim.id}-${index}` };
    }),
  };
}

/** From a key to the lines of its frame with their escape sequences: all that is ours before Ink writes them. */
function measureKeys(rows: number): void {
  const explorer = createExplorer(enlarged(rows));
  let state = startState("zh", listOf("claims"));
  const KEYS = ["down", "page-down", "down", "up", "last", "page-up", "first", "down"] as const;
  const draw = () => explorer.draw(state, SIZE).map((line) => paintLine(line, true));
  const opening = performance.now();
  draw();
  const opened = performance.now() - opening;
  const times: number[] = [];
  const walls: number[] = [];
  for (let turn = 0; turn < 400; turn++) {
    const from = performance.now();
    const used = process.cpuUsage();
    const action = KEYS[turn % KEYS.length] ?? "down";
    state = explorer.update(state, { type: "action", action }, SIZE);
    draw();
    walls.push(performance.now() - from);
    const { user, system } = process.cpuUsage(used);
    times.push((user + system) / 1000);
  }
  const p95 = at(times, 0.95);
  tell(
    `key to frame, ${rows} rows`,
    `processor time median ${at(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; on the clock p95 ${at(walls, 0.95).toFixed(1)} ms; opened in ${opened.toFixed(0)} ms`,
    `p95 ${LIMITS.key} ms`,
    p95 <= LIMITS.key,
  );
}

await measureStart();
for (const rows of [5_000, 100_000]) measureKeys(rows);
process.exitCode = held ? 0 : 1;
