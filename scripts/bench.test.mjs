import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { BENCHES } from "./bench/benches.mjs";
import { noiseOf, tableOf } from "./bench/table.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

test("figures stand in columns beside their limits", () => {
  const rows = [
    {
      bench: "core",
      what: "a",
      measured: "1.20 x",
      against: "JSON.parse",
      limit: "<= 2 x",
      held: true,
    },
    {
      bench: "terminal",
      what: "bc",
      measured: "3 x",
      against: "node -e 0",
      limit: "<= 2 x",
      held: false,
    },
    { bench: "web", what: "d", measured: "9 s", against: "", limit: "", held: null },
  ];
  expect(tableOf(rows)).toEqual([
    "              measured  beside      limit",
    "core      a   1.20 x    JSON.parse  <= 2 x  held",
    "terminal  bc  3 x       node -e 0   <= 2 x  NOT held",
    "web       d   9 s",
  ]);
});

test("the noise is the middle and what lies around it", () => {
  const times = Array.from({ length: 11 }, (_, index) => index + 1);
  expect(noiseOf(times)).toBe(
    "6.0 ms in the middle, 2.0 to 10.0 ms from the tenth to the ninetieth of a hundred",
  );
});

test.each(Object.entries(BENCHES))("%s is there", (_, { file }) => {
  expect(existsSync(`${root}/${file}`)).toBe(true);
});

test("a benchmark that is not there is named, with those that are", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/bench.mjs", "speed"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toBe(
    "There is no benchmark speed; there are core, charts, terminal, explorer, load, web.\n",
  );
});
