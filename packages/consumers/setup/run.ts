import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";

/** What a program said, and how it ended. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs a program in a folder, under the Node of these tests. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Ran {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: path, NO_COLOR: "1", ...env },
  });
  return { out: stdout ?? "", err: stderr || String(error ?? ""), code: status };
}

/** Runs a program that must succeed; gives what it wrote. */
export function need(program: string, args: readonly string[], cwd: string): string {
  const { out, err, code } = run(program, args, cwd);
  if (code === 0) return out;
  throw new Error(`${program} ${args.join(" ")}: ended with ${code}\n${out}${err}`);
}

/** Runs pnpm: the one of this run, or the one that npx has. */
export function pnpm(args: readonly string[], cwd: string): string {
  return run("pnpm", ["--version"], cwd).out.startsWith("12.")
    ? need("pnpm", args, cwd)
    : need("npx", ["-y", "pnpm@12", ...args], cwd);
}
