import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { need, run } from "../setup/run.ts";

const folder = (project: string) => join(inject("projects"), project);
const lastLine = (text: string) => JSON.parse(text.trim().split("\n").at(-1) ?? "");

test("ten lines tell the state of a target with its derivation, and their types are found", () => {
  need("node_modules/.bin/tsc", [], folder("ten-lines"));
  const { out, err } = run(process.execPath, ["state.ts"], folder("ten-lines"));
  expect(err).toBe("");
  expect(out).toBe(
    "Energy per unit of value added of large industrial firms is to be 13.5 % lower in 2025 than in 2020. [ 'ahead' ] measured to 2022\n" +
      "Derived: Energy consumption per unit of industrial value added fell by 6.75 to 6.85 % in 2022 against 2020, from 1 claim (inferred: baseline).\n",
  );
});

test("Node reads every door, the lists as JSON, and asks the API without a network", () => {
  const { out, err } = run(process.execPath, ["main.js"], folder("node-esm"));
  expect(err).toBe("");
  expect(lastLine(out)).toEqual({
    derived: -1.376389625,
    inconsistent: true,
    sector: "Cement",
    sameClaims: true,
    described: "claims.json",
    files: true,
    instruments: 7,
    valid: true,
    value: "下降6.8%",
  });
});

test("CommonJS takes the doors by a dynamic import, and the lists by require", () => {
  const { out, err } = run(process.execPath, ["main.cjs"], folder("commonjs"));
  expect(err).toBe("");
  expect(lastLine(out)).toEqual({ counted: true, sector: "水泥" });
});

test.each([
  ["nodenext", "typescript"],
  ["nodenext", "typescript-api"],
  ["bundler", "typescript"],
  ["bundler", "typescript-api"],
])("strict TypeScript finds every type by %s, with the compiler in %s", (resolution, compiler) => {
  const project = folder(`typescript-${resolution}`);
  // The newer compiler reads the declarations of all dependencies too; with the older one that takes half a minute.
  const skipped = compiler === "typescript" ? [] : ["--skipLibCheck"];
  const tsc = [`node_modules/${compiler}/bin/tsc`, ...skipped];
  const { out, code } = run(process.execPath, tsc, project);
  expect(out).toBe("");
  expect(code).toBe(0);
});

test("the terminal runs from its tarball alone, as npx runs it", () => {
  const npx = [
    "exec",
    "--offline",
    "--yes",
    `--package=${inject("tarballs").peakline}`,
    "--",
    "peakline",
  ];
  const version = run("npm", [...npx, "--version"], folder("terminal"));
  expect(version).toEqual({ out: "0.0.0\n", err: "", code: 0 });
  const { out } = run(
    "npm",
    [...npx, "search", "green factories", "--json=id"],
    folder("terminal"),
  );
  expect(JSON.parse(out).total).toBeGreaterThan(10);
});

test("the terminal is a command once it is installed", () => {
  const { out, code } = run(
    "node_modules/.bin/peakline",
    ["targets", "--class", "met"],
    folder("terminal"),
  );
  expect(code).toBe(0);
  expect(out.split("\n")[0]?.split("\t").length).toBeGreaterThan(4);
});
