import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { askInstrument } from "./ask.ts";
import { askedInputs, exampleOf } from "./asked.ts";
import type { Instrument, InstrumentInput } from "./instrument.ts";

const same = (text: string) => ({ en: text, zh: text });
const input = (id: string, example: string, when: InstrumentInput["when"] = null) =>
  ({
    id,
    name: same(id),
    description: null,
    kind: "text",
    unit: null,
    choices: [],
    required: true,
    example,
    when,
  }) satisfies InstrumentInput;
const group = input("group", "a");
const share = input("share", "5", { input: "group", is: ["b"] });
const year = input("year", "2021");

/** It answers with what it was given, and misses a year. */
const echo: Instrument = {
  id: "echo",
  name: same("echo"),
  description: same("echo"),
  inputs: () => [group, share, year],
  answer: (_, given) =>
    given.year === undefined
      ? {
          kind: "refusal",
          issues: [
            { input: "year", reason: "missing", sentence: same("year is missing"), allowed: [] },
          ],
        }
      : {
          kind: "result",
          tone: "plain",
          sentence: same(JSON.stringify(given)),
          values: [],
          steps: [],
          sources: [],
          notes: [],
        },
};

describe("an input that depends on another", () => {
  test("is asked where the other has one of its values", () => {
    expect(askedInputs([group, share], { group: "b" })).toEqual([group, share]);
    expect(askedInputs([group, share], { group: "a" })).toEqual([group]);
    expect(askedInputs([group, share], {})).toEqual([group]);
  });

  test("has a place in the example only where the example calls for it", () => {
    expect(exampleOf([group, share, year])).toEqual({ group: "a", year: "2021" });
    expect(exampleOf([input("group", "b"), share])).toEqual({ group: "b", share: "5" });
  });
});

describe("an instrument that is asked", () => {
  test("is not told of what was left blank, nor of spaces around what was not", () => {
    expect(askInstrument(echo, dataset, { year: " 2021 ", share: " " })).toMatchObject({
      sentence: same('{"year":"2021"}'),
    });
  });

  test("never reads a text of more than 500 characters", () => {
    expect(askInstrument(echo, dataset, { year: "2".repeat(501) })).toEqual({
      kind: "refusal",
      issues: [
        {
          input: "year",
          reason: "out-of-range",
          sentence: {
            en: "This has 501 characters; at most 500 are read.",
            zh: "此处有501个字符，最多读取500个。",
          },
          allowed: [],
        },
      ],
    });
  });

  test("tells what is too long together with all else that is wrong", () => {
    const answer = askInstrument(echo, dataset, { group: "x".repeat(600) });
    if (answer.kind !== "refusal") throw new Error("a long text was read");
    expect(answer.issues.map((issue) => [issue.input, issue.reason])).toEqual([
      ["group", "out-of-range"],
      ["year", "missing"],
    ]);
  });
});
