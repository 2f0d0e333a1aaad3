import { execFileSync, fork, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface Running {
  readonly url: string;
  /** From the start of the process until it listens, in milliseconds. */
  readonly started: number;
  /** How much memory it holds now, in MiB. */
  memory(): number;
  /** How much processor time it has taken so far, in milliseconds; null where the system does not tell (beside Linux). */
  processor(): number | null;
  stop(): void;
}

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Kilobytes on every platform that has ps. */
const memoryOf = (pid: number | undefined) =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

/** Clock ticks are hundredths of a second on Linux: USER_HZ, as proc(5) has it for fields 14 and 15. */
const TICK = 10;

function processorOf(pid: number | undefined): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  // The second field is the name in brackets, which may hold spaces.
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Starts the built server with all the data, as it is run. Its limit counts, and is never reached. */
export function startPeakline(): Promise<Running> {
  const start = performance.now();
  const child = spawn(process.execPath, [pathOf("../dist/main.mjs")], {
    env: { ...process.env, HOST: "127.0.0.1", PORT: "0", RATE_LIMIT: "999999999" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout.on("data", (text) => {
      const url = /API: (\S+)\/v1/.exec(String(text))?.[1];
      if (url === undefined) return;
      resolve({
        url: url.replace("localhost", "127.0.0.1"),
        started: performance.now() - start,
        memory: () => memoryOf(child.pid),
        processor: () => processorOf(child.pid),
        stop: () => child.kill(),
      });
    });
  });
}

/** Starts the server that it is measured beside, with the bodies that it sends by their paths. */
export function startBaseline(bodies: Readonly<Record<string, string>>): Promise<Running> {
  const start = performance.now();
  const child = fork(pathOf("./baseline.ts"));
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the baseline ended with ${code}`)));
    child.once("message", (port) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        started: performance.now() - start,
        memory: () => memoryOf(child.pid),
        processor: () => processorOf(child.pid),
        stop: () => child.kill(),
      }),
    );
    child.send(bodies);
  });
}
