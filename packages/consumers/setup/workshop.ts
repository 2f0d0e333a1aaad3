import { cpSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "./published.ts";
import { type Ran, run } from "./run.ts";

const CORE = "packages/core";
/** What is installed or made there, and no part of a checkout. */
const MADE = ["node_modules", "dist", "test-results"];

/** Copies what a contributor of data works with: the record, and the scripts that check it. */
export function copyWorkshop(folder: string): void {
  for (const file of ["package.json", "LICENSE-DATA"]) cpSync(`${ROOT}${file}`, join(folder, file));
  cpSync(`${ROOT}${CORE}`, join(folder, CORE), {
    recursive: true,
    filter: (path) => !MADE.includes(basename(path)),
  });
  symlinkSync(`${ROOT}${CORE}/node_modules`, join(folder, CORE, "node_modules"));
}

/** Runs commands there as a contributor does, with a home folder of its own; pnpm stands for its scripts, which Node runs. */
export function runThere(commands: string, folder: string, home: string): Ran {
  const script = `pnpm() { node --run "$1" -- "\${@:2}"; }\n${commands}`;
  // Where its input is a socket, bash takes itself for a remote shell and reads what interactive ones read.
  return run("bash", ["--norc", "-euo", "pipefail", "-c", script], folder, {
    HOME: home,
    LANG: "C.UTF-8",
  });
}
