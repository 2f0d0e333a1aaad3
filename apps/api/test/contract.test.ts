import { readFileSync } from "node:fs";
import {
  type Dataset,
  findConflicts,
  listChecks,
  listFollowed,
  listSeries,
  listTargets,
} from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { exampleOf, INSTRUMENTS } from "@peakline/core/instruments";
import { chartsOf } from "@peakline/core/view";
import { expect, test } from "vitest";
import * as z from "zod";
import { createApp } from "../src/app.ts";
import { createCatalogue } from "../src/catalogue.ts";
import { formAddress } from "../src/form.ts";
import { exampledOf, openapiOf } from "../src/openapi.ts";
import { type Drawn, drawnIds } from "../src/svg-ids.ts";

const SERIES = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";

/** The record with a question of its own, so that a finding is answered even where the record asks none. */
const record: Dataset = {
  ...dataset,
  findings: [
    ...dataset.findings,
    { id: "of-the-contract", kind: "derived", series: SERIES, period: "2022", baseline: "2021" },
  ],
};
const app = createApp(record);
const contract = JSON.parse(JSON.stringify(openapiOf(app)));

const operations = Object.entries<{ get?: Operation }>(contract.paths).flatMap(([path, { get }]) =>
  get === undefined ? [] : [[path, get] as const],
);

interface Operation {
  operationId: string;
  summary?: string;
  tags: string[];
  parameters?: { name: string; in: string; description?: string; schema: object }[];
  responses: Record<
    string,
    {
      $ref?: string;
      content?: Record<
        string,
        {
          schema: { $ref: string };
          examples?: { answer: { value?: unknown; externalValue?: string } };
        }
      >;
    }
  >;
}

/** The schema of an answer as the contract gives it, not as the code does. */
function schemaOf({ responses }: Operation): z.ZodType | undefined {
  const schema = responses["200"]?.content?.["application/json"]?.schema;
  if (schema === undefined) return undefined;
  const local = JSON.stringify({ ...schema, $defs: contract.components.schemas });
  return z.fromJSONSchema(JSON.parse(local.replaceAll("#/components/schemas/", "#/$defs/")));
}

/** A question with an answer for 2022 and none for 2035. */
const DERIVE = `/v1/derive?series=${SERIES}&baseline=2021`;

/** Real addresses of a path: with the ids of the first and the last record of its noun. */
function addressesOf(path: string): string[] {
  const { bare, form } = formAddress(path);
  if (bare === "/v1/compare")
    return [`${path}?series=green-factories.stated.national-level.industry.-.china.-`];
  if (bare === "/v1/scoreboard") return [path];
  if (form === "svg") {
    const noun = path.split("/")[2] as Drawn;
    const ids = drawnIds(createCatalogue(record), noun);
    const drawn = ids.find((id) => chartsOf(record, { noun, id }, "en").length > 0);
    return [`/v1/${noun}/${drawn}.svg`];
  }
  if (form !== undefined && path.includes("{"))
    return addressesOf(bare)
      .slice(0, 20)
      .map((address) => `${address}.${form}`);
  if (bare === "/v1/search") return [`${path}?q=steel`];
  if (path === "/v1/derive" || path === "/v1/timeline") {
    const asked = DERIVE.replace("/v1/derive", path);
    return [2022, 2035].map((year) => `${asked}&period=${year}`);
  }
  if (path.startsWith("/v1/series/")) {
    const all = listSeries(record);
    return [all[0], all.at(-1)].map((series) => `/v1/series/${series?.id}`);
  }
  if (path.startsWith("/v1/conflicts/")) {
    return findConflicts(record).map(({ id }) => `/v1/conflicts/${id}`);
  }
  if (path.startsWith("/v1/checks/")) {
    return listChecks(record).map(({ id }) => `/v1/checks/${id}`);
  }
  if (path.startsWith("/v1/targets/")) {
    return listTargets(record).map(({ target }) => `/v1/targets/${target}`);
  }
  if (path.startsWith("/v1/promises/")) {
    const [first] = listFollowed(record);
    const [target] = listTargets(record);
    return [`/v1/promises/${first?.promise}`, `/v1/promises/${target?.target}`];
  }
  if (path.startsWith("/v1/chains/"))
    return (["plans", "mechanisms"] as const).map(
      (noun) => `/v1/chains/${noun}/${record[noun][0]?.id}`,
    );
  if (path.startsWith("/v1/instruments/")) {
    const asked = INSTRUMENTS.map((instrument) => {
      const example = new URLSearchParams(exampleOf(instrument.inputs(record)));
      return [`/v1/instruments/${instrument.id}`, `?${example}`] as const;
    });
    return asked.map(([own, query]) => (path.endsWith("/answer") ? `${own}/answer${query}` : own));
  }
  if (!path.includes("{")) return [path];
  const noun = path.split("/")[2] as "claims";
  const ids = [record[noun][0], record[noun].at(-1)].map((record) => record?.id);
  return ids.map((id) => `/v1/${noun}/${id}`);
}

const committed = JSON.parse(readFileSync(new URL("../openapi.json", import.meta.url), "utf8"));

test("openapi.json is what the schemas say and the record answers; `pnpm --filter @peakline/api openapi` writes it", async () => {
  const real = createApp(dataset);
  const drawn = await exampledOf(real, (address, init) => real.request(address, init));
  expect(committed).toEqual(JSON.parse(JSON.stringify(drawn)));
}, 30_000);

test("every operation has an answer of this record as its example, or the address of one", () => {
  for (const [path, { get, post }] of Object.entries<{ get?: Operation; post?: Operation }>(
    committed.paths,
  )) {
    const content = Object.values((get ?? post)?.responses["200"]?.content ?? {});
    expect([path, content.length > 0]).toEqual([path, true]);
    for (const { examples } of content)
      expect([path, examples?.answer.value ?? examples?.answer.externalValue]).toEqual([
        path,
        expect.anything(),
      ]);
  }
});

test("without its examples the committed contract is the one that any app draws", () => {
  const bare = JSON.parse(
    JSON.stringify(committed, (key, value) => (key === "examples" ? undefined : value)),
  );
  expect(bare).toEqual(contract);
});

test("the API serves its contract", async () => {
  const response = await app.request("/v1/openapi.json");
  expect(response.headers.get("Content-Type")).toBe("application/json");
  expect(await response.json()).toEqual(contract);
});

test("the contract does not depend on the data", () => {
  const empty = Object.fromEntries(
    Object.entries(dataset).map(([name, value]) => [name, name === "version" ? value : []]),
  ) as unknown as typeof dataset;
  expect(JSON.parse(JSON.stringify(openapiOf(createApp(empty))))).toEqual(contract);
});

test.each(operations)("%s is described", (_, operation) => {
  expect(operation.summary).toBeTruthy();
  expect(operation.operationId).toBeTruthy();
  expect(contract.tags.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(operation.tags),
  );
  for (const { description } of operation.parameters ?? []) expect(description).toBeTruthy();
  expect(Object.keys(operation.responses)).toEqual(
    expect.arrayContaining(["200", "304", "400", "406", "414", "500"]),
  );
});

test("what is sent is described too, and its answer is what the contract says", async () => {
  const { post } = contract.paths["/v1/scenario"] as { post: Operation };
  expect(Object.keys(post.responses)).toEqual(
    expect.arrayContaining(["200", "400", "406", "413", "414", "415", "500"]),
  );
  const response = await app.request("/v1/scenario", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  schemaOf(post)?.parse(await response.json());
});

test("operations have different names, and every reference leads somewhere", () => {
  const names = operations.map(([, { operationId }]) => operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const [, ref = ""] of JSON.stringify(contract).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = ref.split("/").reduce((part, key) => part?.[key], contract);
    expect([ref, typeof found]).toEqual([ref, "object"]);
  }
});

test.each(operations)(
  "what %s answers is what the contract says",
  async (path, operation) => {
    const schema = schemaOf(operation);
    for (const address of addressesOf(path)) {
      const response = await app.request(address);
      expect([address, response.status]).toEqual([address, 200]);
      const type = response.headers.get("Content-Type")?.split(";")[0] ?? "";
      expect(Object.keys(operation.responses["200"]?.content ?? {})).toContain(type);
      if (schema !== undefined) schema.parse(await response.json());
    }
  },
  30_000,
);
