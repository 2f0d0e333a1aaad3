import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dependenciesOf } from "../setup/dependencies.ts";
import { ROOT } from "../setup/published.ts";

/** Licences that let anybody use what we publish as ours does; MPL-2.0 asks only for its own files. */
const ALLOWED = [
  "(MIT AND CC-BY-4.0)",
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "MPL-2.0",
];

test.each(["packages/core", "apps/api"])("all that %s needs at run time may be used", (folder) => {
  const needed = dependenciesOf(`${ROOT}${folder}`);
  expect(needed.length).toBeGreaterThan(3);
  expect(needed.filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([]);
});

test("all that the bundle of the terminal brings may be used, and comes with its licence", () => {
  const text = readFileSync(`${ROOT}apps/tui/dist/THIRD-PARTY-LICENSES.txt`, "utf8");
  const brought = [...text.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)].map(([, name, , licence]) => ({
    name,
    licence,
  }));
  expect(brought.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["hono", "ink", "react", "zod"]),
  );
  expect(brought.filter(({ licence = "" }) => !ALLOWED.includes(licence))).toEqual([]);
});
