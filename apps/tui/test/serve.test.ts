import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { claim, folderOf, note } from "./own-data.ts";
import { PROGRAM, peakline } from "./peakline.ts";

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** Starts `peakline serve` on a free port; gives its address once it says it. */
async function serve(...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, "serve", "--port", "0", ...args], {
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let [out, err] = ["", ""];
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      out += chunk;
      const found = /API: (\S+)v1\n/.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on("exit", (code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  child.removeAllListeners("exit");
  return { child, url, said: () => err };
}

test("serves the API and a website on one port, and ends when it is asked to", async () => {
  const site = folderOf({ "en/index.html": "<h1>Peakline</h1>" });
  const { child, url } = await serve("--site", site);
  const body = await (await fetch(`${url}v1/sectors/cement`)).text();
  expect(body).toBe(peakline(["show", "sectors", "cement", "--json"]).out);
  expect(await (await fetch(`${url}en/`)).text()).toBe("<h1>Peakline</h1>");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a command reads from it, and opens and cites its pages", async () => {
  const { url } = await serve();
  const at = ["--api", url];
  expect(peakline(["open", "industry", "--print", ...at]).out).toBe(`${url}en/sectors/industry\n`);
  expect(peakline(["cite", "industry", ...at]).out).toContain(` ${url}en/sectors/industry\n`);
  expect(peakline(["list", "sectors", "--csv", ...at]).out).toBe(
    peakline(["list", "sectors", "--csv"]).out,
  );
});

test("serves a folder of the user's own, without the website of the record", async () => {
  const { url, said } = await serve(
    "--data",
    note(claim("sales", "12.9", "1999")),
    "--with-record",
  );
  const answer = await fetch(`${url}v1/claims/my-note/sales`);
  const { statement } = (await answer.json()) as { statement: { en: string } };
  expect(statement.en).toBe("12.9 million were sold.");
  expect((await fetch(`${url}en/`)).status).toBe(404);
  expect(said()).toContain("only the API is");
});

test("a port that cannot be used is told with one that may be", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, err } = peakline(["serve", "--port", `${port}`]);
  other.close();
  expect([code, err]).toEqual([
    1,
    `peakline: Port ${port} is in use. Stop what uses it, or choose another: peakline serve --port ${port + 1}\n`,
  ]);
  const wrong = peakline(["serve", "--port", "many"]);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--port is "many"')]);
});
