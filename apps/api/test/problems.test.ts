import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { PROBLEMS, Problem } from "../src/problem.ts";

const app = createApp(dataset);

async function problem(path: string, init?: RequestInit, of = app) {
  const response = await of.request(path, init);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  const body = Problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(Object.keys(PROBLEMS)).toContain(body.type.replace("/v1/problems#", ""));
  return body;
}

test("an unknown address suggests the one that was meant", async () => {
  expect(await problem("/v1/claim")).toEqual({
    type: "/v1/problems#unknown-address",
    title: "There is nothing at this address",
    status: 404,
    detail: "There is nothing at /v1/claim. Did you mean /v1/claims?",
    see: "/v1",
    didYouMean: "/v1/claims",
  });
  expect((await problem("/")).status).toBe(404);
});

test("an unknown record suggests the id that was meant", async () => {
  expect(await problem("/v1/sectors/cemnt")).toMatchObject({
    status: 404,
    detail: 'There is no sector "cemnt". Did you mean "cement"?',
    value: "cemnt",
    didYouMean: "cement",
  });
});

test("a misspelt claim is looked for in its own document", async () => {
  const claim = dataset.claims.at(-1);
  expect((await problem(`/v1/claims/${claim?.id}x`)).didYouMean).toBe(claim?.id);
  expect((await problem(`/v1/claims/${claim?.document}/qqqqq`)).didYouMean).toBeUndefined();
});

test("an unknown parameter is named, with the allowed ones and the one that was meant", async () => {
  expect(await problem("/v1/sectors?parnt=industry")).toEqual({
    type: "/v1/problems#unknown-parameter",
    title: "The query has a parameter that this address does not know",
    status: 400,
    detail: 'This address has no parameter "parnt". Did you mean parent?',
    param: "parnt",
    allowed: ["parent", "q", "sort", "fields", "limit", "cursor", "include"],
    didYouMean: "parent",
  });
  expect((await problem("/v1/sectors/cement?lang=zh")).detail).toBe(
    'This address has no parameter "lang". It takes none.',
  );
});

test.each(["__proto__", "constructor", "toString", "", "LIMIT"])(
  "a parameter %j is unknown like any other",
  async (param) => {
    expect(await problem(`/v1/claims?${param}=x`)).toMatchObject({ status: 400, param });
  },
);

test("a table is never cut, so limit is no parameter of it", async () => {
  expect(await problem("/v1/claims.csv?limit=5")).toMatchObject({ status: 400, param: "limit" });
});

test("a code that does not exist is an error and not an empty list", async () => {
  expect(await problem("/v1/claims?modality=actual,targt")).toMatchObject({
    status: 400,
    detail: '"targt" is not a value of modality. Did you mean "target"?',
    param: "modality",
    value: "targt",
    allowed: ["actual", "target", "forecast"],
    didYouMean: "target",
  });
});

test("an id that no record has is an error that says where the ids are", async () => {
  expect(await problem("/v1/claims?sector=iron-and-stel")).toMatchObject({
    status: 400,
    param: "sector",
    value: "iron-and-stel",
    see: "/v1/sectors",
    didYouMean: "iron-and-steel",
  });
  expect((await problem("/v1/claims?sector=")).value).toBe("");
  expect((await problem("/v1/plans?parent=cement")).see).toBe("/v1/plans");
  expect((await problem("/v1/claims.csv?theme=nothing")).see).toBe("/v1/themes");
});

test.each(["0", "1001", "-1", "1.5", "ten", "1e2", "", " 5"])(
  "limit=%s is refused",
  async (limit) => {
    const { param, detail } = await problem(`/v1/claims?limit=${encodeURIComponent(limit)}`);
    expect(param).toBe("limit");
    expect(detail).toContain("limit is a whole number from 1 to 1000");
  },
);

test("limit and cursor are given once", async () => {
  expect((await problem("/v1/claims?limit=1&limit=2")).param).toBe("limit");
  expect((await problem("/v1/claims?cursor=a&cursor=b")).param).toBe("cursor");
});

test("a cursor that is none of this list is a problem of its own", async () => {
  expect(await problem("/v1/claims?cursor=abc")).toMatchObject({
    type: "/v1/problems#bad-cursor",
    status: 400,
    param: "cursor",
  });
  const { next } = (await (await app.request("/v1/claims?modality=actual&limit=1")).json()) as {
    next: string;
  };
  const foreign = next.replace("modality=actual", "modality=target");
  expect((await problem(foreign)).type).toBe("/v1/problems#bad-cursor");
});

test("a search needs words", async () => {
  expect(await problem("/v1/search")).toMatchObject({
    type: "/v1/problems#missing-parameter",
    status: 400,
    param: "q",
  });
  expect((await problem("/v1/search?q=%20%20")).type).toBe("/v1/problems#bad-value");
  expect((await problem(`/v1/search?q=${"x".repeat(201)}`)).param).toBe("q");
  expect((await problem("/v1/search?q=x&noun=claim")).didYouMean).toBe("claims");
});

test("another method is refused with the methods that work", async () => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const response = await app.request("/v1/claims", { method });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await problem("/v1/claims/a/b", { method })).status).toBe(405);
    expect((await problem("/v1/nothing", { method })).status).toBe(404);
  }
});

test("a form that an address has not is refused with those that it has", async () => {
  const headers = { Accept: "image/png" };
  expect(await problem("/v1/claims", { headers })).toMatchObject({
    status: 406,
    allowed: ["application/json", "text/csv", "application/x-ndjson", "text/markdown"],
  });
  expect(await problem("/v1/sectors/cement", { headers: { Accept: "text/csv" } })).toMatchObject({
    status: 406,
    allowed: ["application/json", "text/markdown", "image/svg+xml"],
  });
});

test("an address that is too long is refused", async () => {
  expect((await problem(`/v1/claims?sector=${"x".repeat(8000)}`)).status).toBe(414);
});

test("broken percent signs are an unknown record", async () => {
  expect((await problem("/v1/sectors/%E0%A4%A")).status).toBe(404);
});

test("a failure of ours is reported to the operator and hidden from the reader", async () => {
  const told: unknown[] = [];
  const broken = {
    id: "broken",
    get name(): never {
      throw new Error("secret");
    },
    parent: null,
  };
  const failing = createApp(
    { ...dataset, sectors: [broken] },
    { report: (error) => told.push(error) },
  );
  const body = await problem("/v1/sectors", undefined, failing);
  expect(body).toMatchObject({ status: 500, detail: "The server failed; try again." });
  expect(JSON.stringify(body)).not.toContain("secret");
  expect(told).toEqual([new Error("secret")]);
});

test("every kind of problem is described at its address", async () => {
  expect(await (await app.request("/v1/problems")).json()).toMatchObject({
    data: Object.keys(PROBLEMS).map((id) => ({ id })),
  });
});

test("what is wrong in a query is named with its place and what may have been meant", async () => {
  const unknown = await problem(`/v1/search?q=${encodeURIComponent("产能 sector:cement,stel")}`);
  expect(unknown).toMatchObject({
    type: "/v1/problems#bad-query",
    detail: "No record has “stel” as its sector. Did you mean “iron-and-steel”?",
    param: "q",
    value: "stel",
    issue: { kind: "unknown-value", name: "sector", value: "stel", at: 17, end: 21 },
    see: "/v1/sectors",
    didYouMean: "iron-and-steel",
  });
  expect(unknown.allowed).toContain("cement");
  expect(await problem("/v1/search?q=sectr:cement")).toMatchObject({
    issue: { kind: "unknown-name" },
    didYouMean: "sector",
  });
  expect((await problem("/v1/claims?q=publisher:miit")).issue?.kind).toBe("no-noun");
  expect((await problem("/v1/claims.csv?q=period:2021-2025")).didYouMean).toBe("2021/2025");
});
