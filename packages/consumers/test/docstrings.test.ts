import * as app from "@peakline/api/app";
import * as body from "@peakline/api/body";
import * as client from "@peakline/api/client";
import * as recordBody from "@peakline/api/record-body";
import * as server from "@peakline/api/server";
import * as core from "@peakline/core";
import * as data from "@peakline/core/data";
import * as files from "@peakline/core/files";
import * as instruments from "@peakline/core/instruments";
import * as schema from "@peakline/core/schema";
import * as search from "@peakline/core/search";
import * as view from "@peakline/core/view";
import { expect, test } from "vitest";
import { runExample, typeErrorsOf } from "../setup/examples.ts";
import { exportsOf } from "../setup/exports.ts";

const doors = {
  "@peakline/core": core,
  "@peakline/core/data": data,
  "@peakline/core/files": files,
  "@peakline/core/instruments": instruments,
  "@peakline/core/schema": schema,
  "@peakline/core/search": search,
  "@peakline/core/view": view,
  "@peakline/api/app": app,
  "@peakline/api/body": body,
  "@peakline/api/client": client,
  "@peakline/api/record-body": recordBody,
  "@peakline/api/server": server,
};
const entries = Object.values(doors).flatMap((door) => Object.entries(door));
const names = Object.fromEntries(entries);
const exported = exportsOf(["packages/core", "apps/api"]);
const examples = exported.flatMap(({ name, examples }) =>
  examples.map((example) => [name, example] as const),
);

test("no name means one thing at a door and another at the next, so that an example may use all of them", () => {
  expect(entries.map(([name]) => name).sort()).toEqual(Object.keys(names).sort());
});

test("every function that a door exports shows how it is called", () => {
  const functions = exported.filter(({ isFunction }) => isFunction);
  expect(functions.length).toBeGreaterThan(150);
  expect(functions.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual(
    [],
  );
});

test("every example compiles in a strict project", () => {
  const named = Object.entries(doors).map(([door, module]) => [door, Object.keys(module)]);
  expect(
    typeErrorsOf(
      examples.map(([, example]) => example),
      Object.fromEntries(named),
    ),
  ).toEqual([]);
});

test.each(examples)("%s: its example comes to what it says", async (_name, example) => {
  const results = await runExample(example, names);
  expect(results).not.toEqual([]);
  for (const { line, value, said } of results) expect(value, line).toEqual(said);
});
