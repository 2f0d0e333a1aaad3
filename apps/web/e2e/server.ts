import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
  }
}

const main = fileURLToPath(new URL("../../api/dist/main.mjs", import.meta.url));

/** Serves the built site by the real API server on a free port, once for all tests, and ends its whole process group. */
export default async function serve(project: TestProject): Promise<() => void> {
  const child = spawn(process.execPath, [main], {
    detached: true,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk;
      const found = /http:\/\/[^\s/]+:\d+/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  project.provide("site", address);
  return stop;
}
