import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const doors = Object.keys(exports).filter((door) => !door.endsWith(".json"));

test.each(doors)("door %s of the built package opens and exports something", async (door) => {
  const names = Object.keys(await import(`@peakline/core${door.slice(1)}`));
  expect(names).not.toEqual([]);
});
