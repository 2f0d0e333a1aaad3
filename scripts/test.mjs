// `pnpm test`: build, type-check, lint, unit and browser tests, summed into one closing line.
import "./check-node.mjs";
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureFont } from "./ensure-font.mjs";
import { ensureZsh } from "./ensure-zsh.mjs";
import { ensureBrowser } from "./find-browser.mjs";
import { countReportText, countStep, failuresIn, sum, totalLine } from "./test-totals.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["packages", "apps"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(folder, name)),
);
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: "0" };
const counts = [];
const failures = [];

/** The reports that a task must leave: one for each package that has the script. */
function reportsOf(task) {
  const owners = packages.filter((folder) => {
    const manifest = join(root, folder, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.[task];
  });
  if (task === "test") owners.push(".");
  return owners.map((folder) => join(folder, "test-results", `${task}.json`));
}

/** Runs turbo on the tasks; its output is shown only when something failed. */
function turbo(...args) {
  return new Promise((resolve) => {
    const child = spawn(
      "turbo",
      ["run", ...args, "--continue=dependencies-successful", "--output-logs=errors-only"],
      {
        cwd: root,
        env: { ...process.env, ...plain, TURBO_TELEMETRY_DISABLED: "1" },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: String(error) }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

function say(name, start, count, output) {
  counts.push(count);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (count.failed > 0) console.log(output.trimEnd());
  console.log(
    `${count.failed > 0 ? "FAIL" : "ok  "}  ${name}  ${totalLine(count)}  (${seconds} s)`,
  );
}

/** A step that counts as one test. */
async function step(name, ...args) {
  const start = performance.now();
  const { ok, output } = await turbo(...args);
  say(name, start, countStep(ok), output);
  return ok;
}

/** A step that counts by its reports. */
async function suite(task, ...args) {
  const start = performance.now();
  const reports = reportsOf(task);
  for (const report of reports) rmSync(join(root, report), { force: true });
  const { ok, output } = await turbo(...args);
  const found = reports.map((report) => {
    const path = join(root, report);
    const text = existsSync(path) ? readFileSync(path, "utf8") : null;
    const count = countReportText(text);
    if (count.failed > 0) failures.push(...failuresIn(text, report, root));
    return count;
  });
  const count = sum(found);
  if (!ok && count.failed === 0) count.failed = 1;
  say(task, start, count, output);
}

function finish() {
  const total = sum(counts);
  process.exitCode = total.failed > 0 ? 1 : 0;
  // Once more at the end, where the output of a long run is cut to its last lines.
  for (const failure of failures) console.log(`failed: ${failure}`);
  console.log(totalLine(total));
}

if (await step("build", "build")) {
  await step("typecheck", "typecheck");
  await step("lint", "//#lint");
  // Where one cannot be installed, the tests that need it say what to do.
  for (const ensure of [ensureFont, ensureZsh]) {
    try {
      ensure();
    } catch (error) {
      console.log(String(error.message));
    }
  }
  await suite("test", "test", "//#test:scripts", "--concurrency=2");
  const start = performance.now();
  try {
    process.env.CHROME_PATH = ensureBrowser();
    await suite("e2e", "e2e", "--concurrency=1");
  } catch (error) {
    say("e2e", start, { passed: 0, failed: 1 }, String(error.message));
  }
}
finish();
