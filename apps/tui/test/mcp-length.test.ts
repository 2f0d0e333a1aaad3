import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { listTargets, NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { computedIds } from "@peakline/core/view";
import { beforeAll, describe, expect, test } from "vitest";
import { cutToLength, LONGEST } from "../src/mcp/cut.ts";
import type { Sheet } from "../src/mcp/sheet.ts";
import { textOf } from "../src/mcp/text.ts";
import { clip, tokensOf } from "../src/mcp/tokens.ts";
import { shipped } from "../src/origin.ts";
import { call, connect } from "./mcp-client.ts";

test("tokens are estimated from above: three ASCII characters to one, any other character is one", () => {
  expect(tokensOf("")).toBe(0);
  expect(tokensOf("abc def")).toBe(3);
  expect(tokensOf("能耗 6.8 %")).toBe(4);
});

test("a text is clipped between characters, and one that fits stays as it is", () => {
  expect(clip("abcdef", 2)).toBe("abcdef");
  expect(clip("abcdefg", 2)).toBe("abc…");
  expect(clip("🌍🌍🌍", 2)).toBe("🌍…");
});

/** Every n-th of a list: enough to meet every kind, few enough to wait for. */
const every = <T>(step: number, list: readonly T[]) => list.filter((_, at) => at % step === 0);

describe("over the whole record no answer is longer than 2,000 tokens, as text and as data", () => {
  let client: Client;
  beforeAll(async () => {
    ({ client } = await connect(shipped()));
  });

  const questions: [string, [string, Record<string, unknown>][]][] = [
    ["claims", every(7, dataset.claims).map(({ id }) => ["claim", { id }])],
    ["series", every(7, computedIds(dataset, "series")).map((id) => ["series", { id }])],
    ["targets", every(5, listTargets(dataset)).map(({ target: id }) => ["target", { id }])],
    ["checks", every(9, computedIds(dataset, "checks")).map((id) => ["check", { id }])],
    [
      "other records",
      NOUNS.filter((noun) => noun !== "claims").flatMap((noun) =>
        every(
          9,
          dataset[noun].map(({ id }) => id),
        ).map((id): [string, Record<string, unknown>] => ["record", { noun, id }]),
      ),
    ],
    [
      "lists",
      [
        ["search", { query: "energy" }],
        ["search", { query: "工业" }],
        ["series", {}],
        ["target", {}],
        ["check", {}],
        ["instruments", {}],
      ],
    ],
  ];
  test.each(questions)("%s", async (_, asked) => {
    expect(asked.length).toBeGreaterThan(5);
    for (const [index, [name, inputs]] of asked.entries()) {
      const lang = index % 2 === 0 ? "en" : "zh";
      const { text, answer, isError } = await call(client, name, { ...inputs, lang });
      const length = Math.max(tokensOf(text), tokensOf(JSON.stringify(answer)));
      expect([name, inputs, isError, length <= LONGEST]).toEqual([name, inputs, false, true]);
    }
  });

  test("the cursors lead through a long list, each record once and in order, to its end", async () => {
    const ids: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const { answer } = await call(client, "target", { ...(cursor !== undefined && { cursor }) });
      ids.push(...(answer?.records ?? []).map(({ id }) => id));
      cursor = answer?.more?.cursor;
      if (cursor === undefined) break;
    }
    expect(ids).toEqual(listTargets(dataset).map(({ target }) => target));
  });
});

test("an answer whose every part is far too long shows one part, clipped, and goes on", () => {
  const long = "能源 efficiency ".repeat(10_000);
  const part = { kind: "note", text: long } as const;
  const sheet: Sheet = {
    kind: long,
    title: long,
    value: long,
    about: long,
    tags: Array.from({ length: 1000 }, () => "tag"),
    parts: Array.from({ length: 500 }, () => part),
    places: dataset.documents.map(({ id }) => ({ document: id, paragraph: 1 })),
    web: "/en/",
    api: "/v1",
    narrower: { en: "Ask for less.", zh: "缩小范围。" },
  };
  const answer = cutToLength(dataset, sheet, undefined, "en");
  expect(tokensOf(textOf(answer, "en"))).toBeLessThanOrEqual(LONGEST);
  expect(tokensOf(JSON.stringify(answer))).toBeLessThanOrEqual(LONGEST);
  expect(answer.notes?.length).toBeGreaterThan(0);
  expect(answer.more).toMatchObject({
    cursor: `${answer.notes?.length}`,
    narrower: "Ask for less.",
  });
});
