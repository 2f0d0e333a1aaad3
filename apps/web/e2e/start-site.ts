import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built API server, which serves the built site beside it. */
export const SERVER = fileURLToPath(new URL("../../api/dist/main.mjs", import.meta.url));

/** The built site while it is served. */
export interface Served {
  /** Where, without a slash at the end. */
  readonly site: string;
  /** Ends the server with its whole process group. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves the built site by the real API server, on a free port unless told otherwise.
 * @throws what the server printed, where it ends before it listens
 */
export async function startSite(
  settings: NodeJS.ProcessEnv = {},
  program = SERVER,
): Promise<Served> {
  const child = spawn(process.execPath, [program], {
    detached: true,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", RATE_LIMIT: "off", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    process.kill(-child.pid);
    await ended;
  };
  let output = "";
  const site = await new Promise<string>((resolve, reject) => {
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
  return { site, stop };
}
