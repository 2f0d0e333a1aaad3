import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isFree } from "./doctor/facts.mjs";
import { findingsOf, report } from "./doctor/findings.mjs";

const healthy = {
  node: "v26.10.0",
  pnpm: "12.21.0",
  installed: true,
  stale: false,
  built: { missing: [] },
  browser: "/usr/bin/chromium",
  zsh: true,
  font: "/fonts/NotoSansCJK-Regular.ttc",
  texts: { folder: "texts", count: 5 },
  port: { number: 4180, free: true },
};
const wrong = (facts) => findingsOf({ ...healthy, ...facts }).filter(({ ok }) => !ok);

test("where everything is there, it says so", () => {
  expect(report(findingsOf(healthy)).at(-1)).toBe("Everything is there.");
});

test.each([
  ["an old Node", { node: "v22.17.1" }, "Node"],
  ["an old pnpm", { pnpm: "9.1.0" }, "pnpm"],
  ["a fresh clone", { installed: false }, "Dependencies"],
  ["a lock file newer than what is installed", { stale: true }, "Dependencies"],
  ["what was never built", { built: { missing: ["@peakline/core"] } }, "Build"],
])("%s is needed and missing", (_, facts, what) => {
  expect(wrong(facts).map((each) => [each.what, each.need])).toEqual([[what, "needed"]]);
  expect(report(findingsOf({ ...healthy, ...facts })).at(-1)).toBe(`Needed and missing: ${what}.`);
});

test.each([
  ["no browser", { browser: null }, "Browser"],
  ["no zsh", { zsh: false }, "zsh"],
  ["no font", { font: null }, "Chinese font"],
  ["no texts", { texts: { folder: null, count: 0 } }, "Texts"],
  ["a port in use", { port: { number: 4180, free: false } }, "Port 4180"],
])("%s is told with what to do, and stops nothing", (_, facts, what) => {
  const [found, ...more] = wrong(facts);
  expect([found.what, found.need, more]).toEqual([what, "wanted", []]);
  expect(found.todo).not.toBe("");
});

test("Node 22.18 is new enough, and who starts it without pnpm is not blamed", () => {
  expect(wrong({ node: "v22.18.0", pnpm: null })).toEqual([]);
});

test("a port on which something listens is not free", async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  expect(await isFree(port)).toBe(false);
  await new Promise((resolve) => server.close(resolve));
  expect(await isFree(port)).toBe(true);
});

test("the command ends with 1 just where something needed is missing", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL("doctor.mjs", import.meta.url))],
    { encoding: "utf8" },
  );
  expect(status).toBe(/^MISSING/m.test(stdout) ? 1 : 0);
  expect(stdout).toMatch(/^(?:ok {5}|MISSING) {2}Node /m);
});
