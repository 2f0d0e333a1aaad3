// `pnpm tui`: builds the terminal where something changed, without a word, then runs it.
import "./check-node.mjs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const build = spawnSync(
  "turbo",
  ["run", "build", "--filter=peakline...", "--output-logs=errors-only"],
  {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  },
);
if (build.status !== 0) {
  console.error(build.error ? String(build.error) : `${build.stdout}${build.stderr}`);
  process.exit(1);
}

const program = new URL("../apps/tui/dist/peakline.mjs", import.meta.url);
process.argv[1] = fileURLToPath(program);
await import(program.href);
