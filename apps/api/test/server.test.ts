import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, test } from "vitest";

const built = fileURLToPath(new URL("../dist/main.mjs", import.meta.url));
if (!existsSync(built)) throw new Error("dist/main.mjs is missing: build first");

// The server looks for the site beside itself: these tests put their own there, or none.
const apps = mkdtempSync(join(tmpdir(), "peakline-apps-"));
const main = join(apps, "api/dist/main.mjs");
cpSync(built, main);
afterAll(() => rmSync(apps, { recursive: true }));

const running: ChildProcess[] = [];

/** Starts the built server in a process group of its own. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    detached: true,
    env: { ...process.env, HOST: "127.0.0.1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const ready = new Promise<string>((done, fail) => {
    child.stdout.on("data", () => {
      const url = /API: (\S+)\/v1/.exec(out)?.[1];
      if (url !== undefined) done(url);
    });
    ended.then((code) => fail(new Error(`the server ended with ${code}: ${err}`)));
  });
  ready.catch(() => {});
  return { child, ready, ended, said: () => ({ out, err }) };
}

afterEach(() => {
  for (const { pid, exitCode } of running.splice(0)) {
    if (pid === undefined || exitCode !== null) continue;
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // The group has ended by itself.
    }
  }
});

test("the server says where it is, answers there, and ends when asked", async () => {
  const { child, ready, ended, said } = start({ PORT: "0" });
  const url = await ready;
  expect(said().out).toMatch(/^Peakline \d+\.\d+\.\d+\S*: http:\/\/localhost:\d+\/\nAPI: /);
  const response = await fetch(`${url}/v1/sectors/cement`);
  expect(response.status).toBe(200);
  expect(response.headers.get("ETag")).toMatch(/^"/);
  expect(await response.json()).toMatchObject({ name: { zh: "水泥" } });
  const head = await fetch(`${url}/v1/claims.csv`, { method: "HEAD" });
  expect(head.headers.get("Content-Type")).toContain("text/csv");
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(said().err).toBe("");
});

test("without a built site it says so and serves the API alone", async () => {
  const { ready, said } = start({ PORT: "0" });
  const url = await ready;
  expect(said().out).toContain(
    "The website is not built (apps/web/dist is missing): only the API is served.",
  );
  const home = await fetch(url);
  expect([home.status, home.headers.get("Content-Type")]).toEqual([
    404,
    "application/problem+json",
  ]);
});

test("site and API share one port", async () => {
  const page = join(apps, "web/dist/zh/index.html");
  mkdirSync(join(page, ".."), { recursive: true });
  writeFileSync(page, "<h1>首页</h1>");
  const { ready, said } = start({ PORT: "0" });
  const url = await ready;
  expect(said().out).not.toContain("not built");
  const home = await fetch(url, { headers: { "Accept-Language": "zh-CN" } });
  expect([home.url, await home.text()]).toEqual([`${url}/zh/`, "<h1>首页</h1>"]);
  expect((await fetch(`${url}/v1`)).headers.get("Content-Type")).toBe("application/json");
  expect((await fetch(`${url}/v1/nothing`)).headers.get("Content-Type")).toBe(
    "application/problem+json",
  );
  expect((await fetch(`${url}/v1nothing`)).headers.get("Content-Type")).toContain("text/plain");
});

test("a port in use is one clear line and exit code 1", async () => {
  const first = start({ PORT: "0" });
  const { port } = new URL(await first.ready);
  const second = start({ PORT: port });
  expect(await second.ended).toBe(1);
  expect(second.said()).toEqual({
    out: "",
    err: `Port ${port} is in use. Stop what uses it, or choose another: PORT=${Number(port) + 1} npx -y pnpm@12 start\n`,
  });
});

test("a port that is none is one clear line and exit code 1", async () => {
  const { ended, said } = start({ PORT: "http" });
  expect(await ended).toBe(1);
  expect(said().err).toBe(
    'PORT is "http", but a port is a whole number from 0 to 65535 (0: any free one).\n',
  );
});

test("what is not HTTP, and headers without end, are answered with a problem", async () => {
  const { port } = new URL(await start({ PORT: "0" }).ready);
  const send = (text: string) =>
    new Promise<string>((done) => {
      let answer = "";
      const socket = connect(Number(port), "127.0.0.1", () => socket.write(text));
      socket.on("data", (chunk) => {
        answer += chunk;
      });
      socket.on("close", () => done(answer));
    });
  const nonsense = await send("nonsense\r\n\r\n");
  expect(nonsense).toMatch(/^HTTP\/1\.1 400 /);
  expect(nonsense).toContain("application/problem+json");
  const nobody = await send("GET /v1 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
  expect(nobody).toMatch(/^HTTP\/1\.1 400 /);
  expect(nobody).toContain("application/problem+json");
  const old = await send("GET /v1 HTTP/1.0\r\n\r\n");
  expect(old).toMatch(/^HTTP\/1\.1 200 /);
  const huge = await send(`GET /v1 HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(40_000)}\r\n\r\n`);
  expect(huge).toMatch(/^HTTP\/1\.1 431 /);
  expect(huge).toContain('"status":431');
});
