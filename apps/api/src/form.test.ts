import { expect, test } from "vitest";
import { chooseForm, pathOf } from "./form.ts";

test.each([
  [undefined, "json"],
  ["*/*", "json"],
  ["text/csv", "csv"],
  ["TEXT/CSV; header=present", "csv"],
  ["text/*", "csv"],
  ["application/json, text/csv", "json"],
  ["application/json;q=0.5, text/csv", "csv"],
  ["text/html, */*;q=0.1", "json"],
  ["*/*, application/json;q=0", "csv"],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "json"],
  ["image/png", undefined],
  ["text/csv;q=0", undefined],
])("Accept %s chooses %s", (accept, form) => {
  expect(chooseForm(accept, ["json", "csv"])).toBe(form);
});

test("a list asked for as CSV is at the path with .csv", () => {
  const headers = { Accept: "text/csv" };
  expect(pathOf(new Request("http://x/v1/claims?sector=cement", { headers }))).toBe(
    "/v1/claims.csv",
  );
  expect(pathOf(new Request("http://x/v1/claims/a/b", { headers }))).toBe("/v1/claims/a/b");
  expect(pathOf(new Request("http://x/v1/claims"))).toBe("/v1/claims");
});
