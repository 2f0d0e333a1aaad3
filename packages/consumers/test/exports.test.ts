import { expect, test } from "vitest";
import { exportsOf } from "../setup/exports.ts";

test("every export of every door says what it is", () => {
  const exported = exportsOf(["packages/core", "apps/api"]);
  expect(exported.length).toBeGreaterThan(300);
  expect(
    exported.filter(({ says }) => says === "").map(({ door, name }) => `${door}: ${name}`),
  ).toEqual([]);
});
