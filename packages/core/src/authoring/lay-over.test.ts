import { expect, test } from "vitest";
import { layOver } from "./lay-over.ts";

const below = [
  { path: "actors.toml", content: { miit: { name: 1 }, cns: { name: 2 } } },
  { path: "plans/fyp-14.toml", content: { number: 14 } },
];

test("entries of a table are added, and one with the same id stands in the place of the other", () => {
  const [actors] = layOver(below, [
    { path: "actors.toml", content: { cns: { name: 3 }, mine: { name: 4 } } },
  ]);
  expect(actors?.content).toEqual({ miit: { name: 1 }, cns: { name: 3 }, mine: { name: 4 } });
});

test("a file that is one record is replaced whole, and a new one comes last", () => {
  const laid = layOver(below, [
    { path: "plans/fyp-14.toml", content: { issued: "2021" } },
    { path: "documents/mine/claims.toml", content: {} },
  ]);
  expect(laid.map(({ path, content }) => [path, content])).toEqual([
    ["actors.toml", below[0]?.content],
    ["plans/fyp-14.toml", { issued: "2021" }],
    ["documents/mine/claims.toml", {}],
  ]);
});
