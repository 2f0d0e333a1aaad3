import { expect, test } from "vitest";
import { chooseForm, formAddress, pathOf, splitForm } from "./form.ts";

test.each([
  [undefined, "json"],
  ["*/*", "json"],
  ["text/csv", "csv"],
  ["TEXT/CSV; header=present", "csv"],
  ["text/*", "csv"],
  ["text/markdown", "md"],
  ["text/markdown, text/csv;q=0.9", "md"],
  ["application/x-ndjson", "ndjson"],
  ["application/json, text/csv", "json"],
  ["application/json;q=0.5, text/csv", "csv"],
  ["text/html, */*;q=0.1", "json"],
  ["*/*, application/json;q=0", "csv"],
  ["text/*;q=0.5, text/csv;q=0.2", "md"],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "json"],
  ["image/png", undefined],
  ["text/csv;q=0", undefined],
])("Accept %s chooses %s", (accept, form) => {
  expect(chooseForm(accept, ["json", "csv", "ndjson", "md"])).toBe(form);
});

test.each([
  ["/v1/claims", "/v1/claims", undefined],
  ["/v1/claims.csv", "/v1/claims", "csv"],
  ["/v1/claims.json", "/v1/claims", "json"],
  ["/v1/claims/a/b.md", "/v1/claims/a/b", "md"],
  ["/v1/claims/a/b", "/v1/claims/a/b", undefined],
  ["/v1/claims/a.md", "/v1/claims/a.md", undefined],
  ["/v1/claims.pdf", "/v1/claims.pdf", undefined],
  ["/v1/series/x.stated.-.y.-.china.-.csv", "/v1/series/x.stated.-.y.-.china.-", "csv"],
  ["/v1/series/x.stated.-.y.-.china.-", "/v1/series/x.stated.-.y.-.china.-", undefined],
  ["/v1/changes.atom", "/v1/changes", "atom"],
  ["/v1/claims.atom", "/v1/claims.atom", undefined],
  ["/v1/constructor.csv", "/v1/constructor.csv", undefined],
])("%s is %s in form %s", (path, bare, form) => {
  expect(formAddress(path)).toMatchObject({ bare, form });
});

test("an ending wins over Accept, and JSON is at the path without one", () => {
  const path = (url: string, accept?: string) =>
    pathOf(
      new Request(`http://x${url}`, accept === undefined ? {} : { headers: { Accept: accept } }),
      "1.2.0",
    );
  expect(path("/v1/claims?sector=cement", "text/csv")).toBe("/v1/claims.csv");
  expect(path("/v1/claims/a/b", "text/markdown")).toBe("/v1/claims/a/b.md");
  expect(path("/v1/claims.csv", "text/markdown")).toBe("/v1/claims.csv");
  expect(path("/v1/claims.json", "text/csv")).toBe("/v1/claims");
  expect(path("/v1/claims")).toBe("/v1/claims");
  expect(path("/v1/derive", "text/csv")).toBe("/v1/derive");
});

test("the ending of a record's path is no part of its id", () => {
  expect(splitForm("/v1/sectors/cement.md", "cement.md")).toEqual({ id: "cement", form: "md" });
  expect(splitForm("/v1/sectors/cement", "cement")).toEqual({ id: "cement", form: "json" });
});

test("the release that is served may stand in the path, another one leads nowhere", () => {
  const path = (url: string) => pathOf(new Request(`http://x${url}`), "1.2.0");
  expect(path("/v1/@1.2.0")).toBe("/v1");
  expect(path("/v1/@1.2.0/claims/a/b")).toBe("/v1/claims/a/b");
  expect(path("/v1/%401.2.0/claims")).toBe("/v1/claims");
  expect(path("/v1/@1.2.1/claims")).toBe("/v1/@1.2.1/claims");
  expect(path("/v1/claims/@1.2.0")).toBe("/v1/claims/@1.2.0");
});
