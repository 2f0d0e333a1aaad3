import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { dataset } from "@peakline/core/data";
import { beforeAll, describe, expect, test } from "vitest";
import { foundingOf } from "../../../packages/core/test/founding-of.ts";
import { shipped } from "../src/origin.ts";
import { call, connect } from "./mcp-client.ts";
import { ENERGY } from "./questions.ts";

// What follows is spelled out in full, so the tools read the founding documents in the place of the record.
let client: Client;
let reported: unknown[];
beforeAll(async () => {
  ({ client, reported } = await connect(shipped(async () => foundingOf(dataset))));
});

const CUMULATIVE = "scio-2024-07-05-high-quality/energy-per-value-added";
const SCIO = {
  document: "scio-2024-07-05-high-quality",
  publisher: "State Council Information Office",
  title:
    "SCIO briefing on promoting high-quality development: Ministry of Industry and Information Technology (page 8)",
  date: "5 July 2024",
  url: "http://english.scio.gov.cn/pressroom/2024-07/24/content_117331010_8.htm",
};

test("the server names itself, and lists ten read-only tools with strict inputs that are all described", async () => {
  expect(client.getServerVersion()).toEqual({
    name: "peakline",
    title: "Peakline",
    version: "1.2.3",
  });
  expect(client.getInstructions()).toContain("stated (printed in a source)");
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "search",
    "claim",
    "record",
    "series",
    "target",
    "derive",
    "check",
    "scenario",
    "instruments",
    "instrument",
  ]);
  for (const { name, description = "", inputSchema, annotations } of tools) {
    expect([name, description.length > 60]).toEqual([name, true]);
    expect([name, inputSchema.additionalProperties]).toEqual([name, false]);
    expect(annotations?.readOnlyHint).toBe(true);
  }
  const search = tools[0]?.inputSchema.properties as Record<string, { enum?: string[] }>;
  expect(search.noun?.enum).toContain("claims");
  expect(search.lang?.enum).toEqual(["en", "zh"]);
});

describe("each tool answers with its sources, the release and the addresses", () => {
  test("search finds records, with the ids that the other tools take", async () => {
    const { answer, text } = await call(client, "search", {
      query: "能耗 period:2022",
      noun: "claims",
    });
    expect(answer?.records?.map(({ id }) => id)).toContain(
      "miit-2022-12-12-carbon-peak/energy-per-value-added-2022-h1",
    );
    expect(answer?.web).toBe("/en/search?q=%E8%83%BD%E8%80%97+period%3A2022&noun=claims");
    expect(answer?.api).toBe("/v1/search?q=%E8%83%BD%E8%80%97+period%3A2022&noun=claims");
    expect(text).toContain("<claims miit-2022-12-12-carbon-peak/energy-per-value-added-2022-h1>");
  });

  test("claim tells value, allowed values and place, and marks what is inferred", async () => {
    const { answer, text } = await call(client, "claim", { id: CUMULATIVE });
    expect(answer).toMatchObject({
      kind: "Claim",
      value: "down 6.8 %",
      about: "Allowed values: −6.85 to −6.75 %",
      cites: [{ source: 1, paragraph: 7 }],
      version: dataset.version,
      web: `/en/claims/${CUMULATIVE}`,
      api: `/v1/claims/${CUMULATIVE}`,
    });
    expect(answer?.sources[0]).toEqual({ n: 1, ...SCIO });
    expect(answer?.facts).toContainEqual({
      label: "Baseline",
      basis: "inferred",
      values: [{ text: "2020" }],
    });
    expect(text).toContain("- Baseline: 2020 {inferred}");
    expect(text).toContain(`[1] ${SCIO.publisher}, “${SCIO.title}”, 5 July 2024. ${SCIO.url}`);
  });

  test("record shows any other noun", async () => {
    const { answer } = await call(client, "record", { noun: "documents", id: SCIO.document });
    expect(answer).toMatchObject({ kind: "Document", title: SCIO.title, sources: [{ n: 1 }] });
    expect(answer?.api).toBe(`/v1/documents/${SCIO.document}`);
  });

  test("series tells what follows, with the arithmetic, and marks it as derived", async () => {
    const { answer } = await call(client, "series", { id: ENERGY });
    expect(answer?.tables?.[0]).toMatchObject({ basis: "derived" });
    expect(answer?.tables?.[0]?.rows).toContainEqual([
      "2022 against 2021",
      "−1.377 to −1.165 %",
      expect.stringContaining("Lower end: 0.9315 ÷ 0.9445 = 0.986236103"),
    ]);
  });

  test("series without an id lists those of an indicator", async () => {
    const { answer } = await call(client, "series", { indicator: "base-station-energy" });
    expect(answer?.records?.map(({ noun, id }) => [noun, id])).toEqual([
      ["series", "base-station-energy.stated.all-sites.telecom-base-stations.-.china.-"],
      ["series", "base-station-energy.stated.newly-built-stations.telecom-base-stations.-.china.-"],
    ]);
    expect(answer?.api).toBe("/v1/series?indicator=base-station-energy");
  });

  test("target lists where targets stand, and one by its id with evidence", async () => {
    const id = "cns-2021-12-03-results/steel-capacity-target";
    const { answer: list } = await call(client, "target", { class: "met" });
    expect(list?.records).toContainEqual(
      expect.objectContaining({ noun: "targets", id, value: "met", period: "by 2016–2020" }),
    );
    const { answer: one } = await call(client, "target", { id });
    expect(one).toMatchObject({ kind: "Target", value: "met", tags: ["certain"] });
    expect(one?.records?.map(({ part, id: record }) => [part, record])).toContainEqual([
      "Evidence",
      "cns-2021-12-03-results/steel-capacity-withdrawn",
    ]);
  });

  test("derive gives the interval, its steps and the claims it rests on", async () => {
    const { answer } = await call(client, "derive", {
      series: ENERGY,
      period: "2022",
      baseline: "2021",
    });
    expect(answer).toMatchObject({ kind: "2022 against 2021", value: "−1.377 to −1.165 %" });
    expect(answer?.records?.map(({ part, id }) => [part, id])).toEqual([
      ["Stated", "miit-2022-12-12-carbon-peak/energy-per-value-added-2021"],
      ["Stated", CUMULATIVE],
    ]);
    expect(answer?.api).toBe(
      `/v1/derive?series=${ENERGY}&period=2022&modality=actual&baseline=2021`,
    );
  });

  test("derive marks what holds only under an assumption, and says so in Chinese", async () => {
    const { answer, text } = await call(client, "derive", {
      series: ENERGY,
      period: "2022-07/2022-12",
      baseline: "2021-07/2021-12",
      lang: "zh",
    });
    expect(answer?.tables?.[0]?.basis).toBe("assumed");
    expect(answer?.tables?.[0]?.rows).toContainEqual(["50%", "1.397%至1.919%"]);
    expect(text).toContain("基年上半年能耗占比高于33.2%时，必定上升。");
    expect(text).toContain("{假设}");
  });

  test("check lists verdicts, each citing its claims, and tells one by its id", async () => {
    const { answer: list } = await call(client, "check", {
      claim: "scio-2024-07-05-high-quality/base-station-energy",
      kind: "restatement",
    });
    const [record] = list?.records ?? [];
    expect(record).toMatchObject({ noun: "checks", value: "consistent" });
    expect(record?.cites).toHaveLength(2);
    const { answer: one } = await call(client, "check", { id: record?.id });
    expect(one?.value).toBe("consistent");
  });

  test("scenario tells what a hypothesis contradicts, and where a path leads", async () => {
    const { answer } = await call(client, "scenario", {
      hypotheses: [
        {
          series: ENERGY,
          period: "2022",
          baseline: "2021",
          printed: "3.5",
          unit: "percent",
          change: "relative",
          direction: "down",
        },
      ],
      path: {
        shape: "straight-line",
        from: { year: 2020, value: "100" },
        to: { year: 2022, value: "90" },
      },
    });
    expect(answer?.records?.map(({ id }) => id)).toEqual([
      "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
      CUMULATIVE,
    ]);
    expect(answer?.tables?.at(-1)).toMatchObject({
      basis: "assumed",
      rows: [
        ["2020", "100"],
        ["2021", "95"],
        ["2022", "90"],
      ],
    });
  });
});

test("instruments are listed, and one says what it asks and answers", async () => {
  // An instrument rests on documents of the whole record.
  const { client } = await connect(shipped());
  const { answer: list } = await call(client, "instruments", {});
  expect(list?.records?.map(({ id }) => id)).toContain("battery-code");
  const { answer: asks } = await call(client, "instrument", { id: "battery-code" });
  expect(asks?.tables?.[0]?.rows[0]?.[0]).toBe("code: Traction battery code");
  const { answer } = await call(client, "instrument", {
    id: "battery-code",
    inputs: { code: "X12MCPM27KLPCLX2M2382320" },
  });
  expect(answer?.title).toBe("A code of the right form: module in first use, date: 2039-02-21.");
  expect(answer?.api).toBe("/v1/instruments/battery-code/answer?code=X12MCPM27KLPCLX2M2382320");
});

describe("what is wrong is an answer for people, never an error of the protocol", () => {
  const wrong: [string, unknown, RegExp][] = [
    ["serch", {}, /no tool "serch"\.\nDid you mean "search"\?/],
    ["search", {}, /query: it is missing\.\nThe inputs are query, noun, lang, cursor\./],
    ["search", { qury: "x" }, /qury: there is no such member; did you mean "query"\?/],
    [
      "search",
      { query: "x", noun: "claim" },
      /noun: it is one of documents, claims.*did you mean "claims"/,
    ],
    ["search", { query: "sector:cemnt" }, /Did you mean “cement”\?/],
    ["search", { query: 7 }, /query:/],
    ["claim", { id: "energy" }, /it is written document\/key/],
    [
      "claim",
      { id: `${CUMULATIVE}s` },
      /Did you mean "scio-2024-07-05-high-quality\/energy-per-value-added"/,
    ],
    ["claim", { id: "a/../../targets" }, /it is written document\/key/],
    ["record", { noun: "plans", id: "../search?q=x" }, /There is no plan "\.\.\/search\?q=x"/],
    [
      "series",
      { id: ENERGY.replace("stated", "statd") },
      /Did you mean "energy-per-value-added\.stated/,
    ],
    ["series", { id: ENERGY, indicator: "x" }, /An id asks for one, and indicator for a list/],
    ["series", { indicator: "nev-sale" }, /nev-sales/],
    ["target", { class: "mett" }, /did you mean "met"/],
    ["target", { id: CUMULATIVE }, /sets no target with a number/],
    ["derive", { series: ENERGY, period: "20x2" }, /a period is a year, month or date/],
    ["derive", { series: ENERGY }, /period: it is missing/],
    ["check", { verdict: "inconsistnt" }, /did you mean "inconsistent"/],
    ["check", { id: "nothing" }, /There is no check "nothing"/],
    ["check", { asOf: "yesterday" }, /asOf is a day: 2024-07-24/],
    ["scenario", { hypotheses: [{ series: ENERGY }] }, /hypotheses\.0\.period: it is missing/],
    ["scenario", { path: { shape: "own", values: [] } }, /path\.values/],
    ["instrument", { id: "battery-cod" }, /Did you mean "battery-code"/],
    ["instrument", { id: "battery-code", inputs: { cod: "X" } }, /cod.*\n[\s\S]*code/],
    ["instrument", { id: "battery-code", inputs: "X" }, /inputs:/],
    ["search", { query: "energy", cursor: "999999" }, /The cursor "999999" lies beyond the end/],
    [
      "search",
      { query: "energy", cursor: "next" },
      /cursor is `more\.cursor` of the answer before/,
    ],
  ];
  test.each(wrong)("%s %j", async (name, inputs, message) => {
    const { text, isError, answer } = await call(client, name, inputs);
    expect([isError, answer]).toEqual([true, undefined]);
    expect(text).toMatch(message);
    expect(reported).toEqual([]);
  });

  const MEGABYTE = "能".repeat(350_000);
  test.each([
    ["search", { query: MEGABYTE }],
    ["claim", { id: `${MEGABYTE}/x` }],
    ["record", { noun: "plans", id: "a".repeat(300) }],
    [MEGABYTE, {}],
    ["search", { query: "x", [MEGABYTE]: 1 }],
    ["instrument", { id: "battery-code", inputs: { code: MEGABYTE } }],
    [
      "instrument",
      {
        id: "battery-code",
        inputs: Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`n${n}`, "1"])),
      },
    ],
    [
      "scenario",
      { hypotheses: Array.from({ length: 5000 }, () => ({ series: MEGABYTE.slice(0, 50) })) },
    ],
    [
      "scenario",
      {
        path: {
          shape: "constant-rate",
          from: { year: 1, value: `1${"0".repeat(5000)}` },
          to: { year: 9_000_000, value: "1" },
        },
      },
    ],
  ])("hostile sizes are refused in few words", async (name, inputs) => {
    const { text, isError } = await call(client, name, inputs);
    expect(isError).toBe(true);
    expect(text.length).toBeLessThan(4000);
    expect(reported).toEqual([]);
  });
});
