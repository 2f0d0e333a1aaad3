import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NODE_ENCODERS } from "./encoders.ts";
import { openSite, type Site } from "./site.ts";

const FILES = {
  "en/index.html": "home",
  "zh/index.html": "首页",
  "en/claims/index.html": "claims",
  "en/about.html": "about",
  "en/claims/fall of 6.8 %/index.html": "spaces",
  "en/embed/steel/index.html": "framed",
  "en/long/index.html": "word ".repeat(1000),
  "404.html": "nothing here",
  "405.html": "only read",
  "zh/404.html": "没有",
  "assets/main-AbC12_-9.js": "1",
  "assets/plain.js": "2",
  "icon.svg": "<svg/>",
  ".hidden/x.html": "hidden",
};
const parent = mkdtempSync(join(tmpdir(), "peakline-site-"));
const folder = join(parent, "dist");
let site: Site;

beforeAll(() => {
  for (const [path, text] of Object.entries({ ...FILES, "../secret.html": "secret" })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const opened = openSite(folder, NODE_ENCODERS);
  if (opened === undefined) throw new Error("there is no site");
  site = opened;
});
afterAll(() => rmSync(parent, { recursive: true }));

const get = (path: string, init?: RequestInit) => site(new Request(`http://x${path}`, init));
const text = async (path: string) => (await get(path)).text();

test("a folder that does not exist is no site", () => {
  expect(openSite(join(parent, "nothing"))).toBeUndefined();
});

test("pages have addresses without endings, with and without a slash", async () => {
  expect(await text("/en/")).toBe("home");
  expect(await text("/en")).toBe("home");
  expect(await text("/en/claims")).toBe("claims");
  expect(await text("/en/claims/")).toBe("claims");
  expect(await text("/en/about")).toBe("about");
  expect(await text("/en/claims/fall%20of%206.8%20%25")).toBe("spaces");
});

test("a page that is a file moves to the address without a slash and keeps the query", async () => {
  const response = await get("/en/about/?x=1");
  expect(response.status).toBe(308);
  expect(response.headers.get("Location")).toBe("/en/about?x=1");
});

test("the root leads to the reader's language", async () => {
  const chinese = await get("/?q=1", { headers: { "Accept-Language": "zh-CN,zh;q=0.9" } });
  expect(chinese.status).toBe(302);
  expect(chinese.headers.get("Location")).toBe("/zh/?q=1");
  expect(chinese.headers.get("Vary")).toBe("Accept-Language");
  expect((await get("/")).headers.get("Location")).toBe("/en/");
});

test("an unknown page is the site's own, in its language, with status 404", async () => {
  const english = await get("/en/nothing");
  expect(english.status).toBe(404);
  expect(english.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  expect(await english.text()).toBe("nothing here");
  expect(await text("/zh/nothing")).toBe("没有");
  expect(await text("/en/nothing/")).toBe("nothing here");
});

test.each([
  "/../secret.html",
  "/..%2fsecret.html",
  "/en/..%2f..%2fsecret.html",
  "/%2e%2e/secret",
  "/en/%5c..%5c..%5csecret.html",
  "/.hidden/x.html",
  "/en/%00",
  "/en/%E0%A4%A",
  "//secret.html",
])("nothing outside the site is served at %s", async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("nothing here");
});

test("hashed assets are kept for a year, pages are asked for again", async () => {
  const hashed = await get("/assets/main-AbC12_-9.js");
  expect(hashed.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect(hashed.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  expect((await get("/assets/plain.js")).headers.get("Cache-Control")).toBe("no-cache");
  expect((await get("/en/claims")).headers.get("Cache-Control")).toBe("no-cache");
  expect((await get("/icon.svg")).headers.get("Content-Type")).toBe("image/svg+xml");
});

test("a copy that is still right is not sent again", async () => {
  const etag = (await get("/en/claims")).headers.get("ETag") ?? "";
  const again = await get("/en/claims", { headers: { "If-None-Match": `"other", ${etag}` } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});

test("HEAD answers without a body, other methods are refused", async () => {
  const head = await get("/en/claims", { method: "HEAD" });
  expect([head.status, head.headers.get("Content-Length"), await head.text()]).toEqual([
    200,
    "6",
    "",
  ]);
  const post = await get("/en/claims", { method: "POST" });
  expect([post.status, post.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  expect(await post.text()).toBe("only read");
});

test("a page is sent as the browser likes it packed, each form with a strong tag of its own", async () => {
  const long = (coding: string) => get("/en/long", { headers: { "Accept-Encoding": coding } });
  const answers = await Promise.all(["br, gzip", "gzip", "identity"].map(long));
  const of = (name: string) => answers.map(({ headers }) => headers.get(name));
  expect(of("Content-Encoding")).toEqual(["br", "gzip", null]);
  expect(new Set(of("ETag")).size).toBe(3);
  for (const tag of of("ETag")) expect(tag).toMatch(/^"[\da-f]{40}(?:-br|-gzip)?"$/);
  expect(of("Vary")).toEqual(Array(3).fill("Accept-Encoding"));
  expect(Number(of("Content-Length")[0])).toBeLessThan(100);
});

test("the tag is that of the bytes, whatever is asked for behind the path", async () => {
  const tags = await Promise.all(
    ["/en/claims", "/en/claims?sector=cement", "/en/claims/"].map(async (path) =>
      (await get(path)).headers.get("ETag"),
    ),
  );
  expect(new Set(tags).size).toBe(1);
});

test("a page may use what comes from here and nothing else, and is in no frame but where it is meant to be", async () => {
  const policy = async (path: string) =>
    (await get(path)).headers.get("Content-Security-Policy") ?? "";
  for (const path of ["/en/claims", "/en/nothing"]) {
    expect(await policy(path)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  }
  expect(await policy("/en/embed/steel")).toMatch(/frame-ancestors \*$/);
  expect(await policy("/en/embedded")).toMatch(/frame-ancestors 'none'$/);
  const { headers } = await get("/en/claims");
  expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
  expect(headers.get("Permissions-Policy")).toContain("camera=()");
});
