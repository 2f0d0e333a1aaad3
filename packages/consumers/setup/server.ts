import { spawn } from "node:child_process";
import { ROOT } from "./published.ts";

/** Starts the built server on a free port; gives its address, and what ends it. */
export async function startServer(): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, [`${ROOT}apps/api/dist/main.mjs`], {
    env: { ...process.env, PORT: "0", LOG: "off", RATE_LIMIT: "off" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const address = /API: (\S+)v1\n/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url, stop: () => child.kill("SIGKILL") };
}
