import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, test } from "vitest";

const built = fileURLToPath(new URL("../dist/main.mjs", import.meta.url));
if (!existsSync(built)) throw new Error("dist/main.mjs is missing: build first");

// The server looks for the site beside itself: these tests put their own there, or none.
const apps = mkdtempSync(join(tmpdir(), "peakline-apps-"));
const main = join(apps, "api/dist/main.mjs");
for (const file of ["main.mjs", "serve-record.mjs", "record.json"]) {
  cpSync(join(dirname(built), file), join(dirname(main), file));
}
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

test("whoever watches the server learns that it runs, and that it takes requests", async () => {
  const url = await start({ PORT: "0" }).ready;
  for (const path of ["/healthz", "/readyz"]) {
    const response = await fetch(url + path);
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ status: "ok" });
  }
  const post = await fetch(`${url}/healthz`, { method: "POST" });
  expect([post.status, post.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
});

test("a server that is asked to stop says that it is not ready, and answers until it ends", async () => {
  const { child, ready, ended } = start({ PORT: "0", DRAIN_SECONDS: "2" });
  const url = await ready;
  child.kill("SIGTERM");
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(503);
  const problem = await fetch(`${url}/readyz`);
  expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
  const answer = await fetch(`${url}/v1/units`);
  expect([answer.status, answer.headers.get("Connection")]).toEqual([200, "close"]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(await ended).toBe(0);
});

test("who asks too often waits, and is told for how long", async () => {
  const url = await start({ PORT: "0", RATE_LIMIT: "2", TRUST_PROXY: "1" }).ready;
  const ask = (client: string) =>
    fetch(`${url}/v1/units`, { headers: { "X-Forwarded-For": `192.0.2.99, ${client}` } });
  const first = await ask("192.0.2.1");
  expect(first.headers.get("RateLimit-Policy")).toBe('"minute";q=2;w=60');
  expect(first.headers.get("RateLimit")).toMatch(/^"minute";r=1;t=\d+$/);
  await ask("192.0.2.1");
  const third = await ask("192.0.2.1");
  expect(third.status).toBe(429);
  expect(Number(third.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await third.json()).toMatchObject({ type: "/v1/problems#too-many-requests", status: 429 });
  expect((await ask("192.0.2.2")).status).toBe(200);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test("nobody is counted where that is asked", async () => {
  const url = await start({ PORT: "0", RATE_LIMIT: "off" }).ready;
  expect((await fetch(`${url}/v1/units`)).headers.get("RateLimit")).toBeNull();
});

test("a log line names the request and neither its client nor what was searched for", async () => {
  const { child, ready, ended, said } = start({ PORT: "0", LOG: "all" });
  const url = await ready;
  const response = await fetch(`${url}/v1/search?q=secret`, {
    headers: { "X-Request-Id": "of-the-caller" },
  });
  expect(response.headers.get("X-Request-Id")).toBe("of-the-caller");
  const other = await fetch(`${url}/v1`, { headers: { "X-Request-Id": "<b>" } });
  expect(other.headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
  child.kill("SIGTERM");
  await ended;
  const lines = said()
    .err.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.find(({ request }) => request === "of-the-caller")).toEqual({
    time: expect.any(String),
    level: "info",
    event: "request",
    request: "of-the-caller",
    method: "GET",
    path: "/v1/search",
    status: 200,
    ms: expect.any(Number),
  });
  expect(said().err).not.toMatch(/secret|127\.0\.0\.1/);
});

test("answers are packed as Node can, and each is sent once", async () => {
  const url = await start({ PORT: "0" }).ready;
  const packed = await fetch(`${url}/v1/dataset`, { headers: { "Accept-Encoding": "br, gzip" } });
  expect(packed.headers.get("Content-Encoding")).toBe("br");
  expect(await packed.json()).toMatchObject({ version: expect.any(String) });
  const tag = packed.headers.get("ETag") ?? "";
  const again = await fetch(`${url}/v1/dataset`, {
    headers: { "Accept-Encoding": "br, gzip", "If-None-Match": tag },
  });
  expect(again.status).toBe(304);
});

test("an answer that is kept is sent as it was the first time, under a name of its own", async () => {
  const { ready } = start({ PORT: "0" });
  const address = `${await ready}/v1/sectors/cement`;
  const ask = async (headers: Record<string, string>) => {
    const response = await fetch(address, { headers });
    const { "x-request-id": id, date: _, ...rest } = Object.fromEntries(response.headers);
    return { id, rest, status: response.status, body: await response.text() };
  };
  for (const headers of [{}, { "Accept-Encoding": "br" }, { Accept: "text/markdown" }]) {
    const [first, second] = [await ask(headers), await ask(headers)];
    const { ratelimit: _, ...sent } = first.rest;
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(second.rest).toMatchObject(sent);
    expect(second.id).not.toBe(first.id);
  }
  const { rest } = await ask({});
  expect((await ask({ "If-None-Match": rest.etag ?? "" })).status).toBe(304);
  expect((await fetch(address, { method: "HEAD" })).headers.get("etag")).toBe(rest.etag);
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
