import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { CONTRACT, commonReplies, groupsOf } from "./contract.ts";
import { inChinese } from "./contract-zh.ts";
import { formRequest, REFUSED, requestOf, requestsOf } from "./requests.ts";
import { shorten } from "./shorten.ts";

const groups = groupsOf(CONTRACT);
const operations = groups.flatMap((group) => group.operations);

test("every operation of the contract is there once, by itself or as another form of one", () => {
  const written = Object.values(CONTRACT.paths).flatMap(({ get, post }) =>
    [get, post].flatMap((each) => each?.operationId ?? []),
  );
  const shown = operations.flatMap(({ id, forms }) => [id, ...forms.map((form) => form.id)]);
  expect([...shown].sort()).toEqual([...written].sort());
});

test("a parameter tells its closed values, its range, and what it is where it is left out", () => {
  const claims = operations.find(({ id }) => id === "listClaims");
  const of = (name: string) => claims?.parameters.find((each) => each.name === name);
  expect(of("modality")?.values).toEqual(["actual", "target", "forecast"]);
  expect(of("limit")).toMatchObject({ range: [1, 1000], otherwise: "100", required: false });
  expect(of("sector")).toMatchObject({ values: [], range: null, otherwise: null });
  expect(claims?.forms.map(({ path }) => path)).toContain("/v1/claims.csv");
});

test("what every address can answer is told once, with its status", () => {
  expect(commonReplies(CONTRACT).map(({ status }) => status)).toEqual(
    expect.arrayContaining(["304", "400", "406", "414", "500"]),
  );
  const claims = operations.find(({ id }) => id === "listClaims");
  expect(claims?.replies.map(({ status }) => status)).toEqual(["200", "400"]);
});

test("every operation that an address alone can ask has an example, and each address is asked once", () => {
  const without = operations.filter((each) => requestOf(each, dataset) === null);
  expect(without.map(({ id }) => id)).toEqual(["runScenario"]);
  const all = requestsOf(dataset);
  expect(all).toContain(REFUSED);
  expect(new Set(all).size).toBe(all.length);
});

test("another form is asked for at the path with its suffix, with the same filters and never a page", () => {
  const claims = operations.find(({ id }) => id === "listClaims");
  const csv = claims?.forms.find(({ path }) => path === "/v1/claims.csv");
  expect(claims && csv && formRequest(csv, claims, dataset)).toBe(
    "/v1/claims.csv?sector=iron-and-steel&modality=target",
  );
});

test("every text of the contract has its Chinese", () => {
  const texts = [
    ...groups.map(({ description }) => description),
    ...commonReplies(CONTRACT).map(({ description }) => description),
    ...operations.flatMap(({ summary, description, parameters, replies, forms }) => [
      summary,
      description,
      ...parameters.map((each) => each.description),
      ...replies.map((each) => each.description),
      ...forms.map((each) => each.summary),
    ]),
  ].filter((text) => text !== "");
  expect([...new Set(texts)].filter((text) => inChinese(text) === undefined)).toEqual([]);
});

test("sentences that differ in what they speak of are told by one pattern", () => {
  expect(inChinese("There is no such document.")).toBe("没有这一文件。");
  expect(inChinese("Who said it. Ids of /v1/actors; several are alternatives.")).toBe(
    "发言者。取值为 /v1/actors 的标识，多个取值满足其一即可。",
  );
  expect(inChinese("A sentence that is not there.")).toBeUndefined();
});

test("a JSON text is cut short: the first of each list, long texts and long ends marked", () => {
  expect(shorten('{"data":[1,2,3],"total":3}')).toBe(
    '{\n  "data": [\n    1,\n    "… + 2"\n  ],\n  "total": 3\n}',
  );
  expect(shorten(JSON.stringify("a".repeat(200)))).toBe(`"${"a".repeat(120)}…"`);
  const long = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`n${n}`, n]));
  const lines = shorten(JSON.stringify(long)).split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([33, "…"]);
});
