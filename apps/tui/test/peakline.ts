import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The built program. */
export const PROGRAM = fileURLToPath(new URL("../dist/peakline.mjs", import.meta.url));

if (!existsSync(PROGRAM)) throw new Error("dist/peakline.mjs is missing: build first.");

/** Runs the built program in a pipe, in an environment that says nothing unless told. */
export function peakline(args: readonly string[], env: Record<string, string> = {}, input = "") {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    input,
    env: { PATH: process.env.PATH, ...env },
  });
  return { out: stdout, err: stderr, code: status };
}
