import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Instrument } from "./instrument.ts";
import { findInstrument, INSTRUMENTS } from "./list.ts";

/** The example of each input that the examples before it call for. */
function exampleOf(instrument: Instrument, record: Dataset): Record<string, string> {
  const given: Record<string, string> = {};
  for (const { id, example, when } of instrument.inputs(record))
    if (example !== "" && (when === null || when.is.includes(given[when.input] ?? "")))
      given[id] = example;
  return given;
}

test("an instrument is found by its id, and only by an id that there is", () => {
  expect(INSTRUMENTS.map(({ id }) => id)).toEqual([
    "target",
    "efficiency-level",
    "capacity-replacement",
    "energy-carbon",
    "solid-waste-rate",
    "battery-code",
    "data-centre-pue",
  ]);
  expect(findInstrument("battery-code")?.name.zh).toBe("动力电池编码");
  expect(findInstrument("constructor")).toBeUndefined();
});

describe.each(INSTRUMENTS.map((instrument) => [instrument.id, instrument] as const))(
  "%s",
  (_, instrument) => {
    test("answers its own example, and its sources are in the record", () => {
      const answer = instrument.answer(dataset, exampleOf(instrument, dataset));
      if (answer.kind === "refusal") throw new Error(JSON.stringify(answer.issues));
      for (const { claim, document } of answer.sources) {
        expect(dataset.documents.map(({ id }) => id)).toContain(document);
        if (claim !== null) expect(dataset.claims.map(({ id }) => id)).toContain(claim);
      }
      for (const { value } of answer.values) expect(Number.isNaN(value)).toBe(false);
    });

    test("refuses an empty question and an unknown input, every issue at an input", () => {
      const answer = instrument.answer(dataset, { nonsense: "1" });
      if (answer.kind === "result") throw new Error("there was nothing to answer");
      const [first, ...rest] = answer.issues;
      expect(first).toMatchObject({ input: "nonsense", reason: "unknown-input" });
      const ids = instrument.inputs(dataset).map(({ id }) => id);
      expect(rest.length).toBeGreaterThan(0);
      for (const { input } of rest) expect(ids).toContain(input);
    });

    test("computes nothing from a record without its sources, and says so", () => {
      const bare: Dataset = { ...dataset, documents: [], claims: [] };
      const answer = instrument.answer(bare, exampleOf(instrument, dataset));
      if (instrument.id === "target") expect(answer.kind).toBe("result");
      else if (answer.kind === "result") throw new Error(answer.sentence.en);
      else
        expect(answer.issues.map(({ sentence }) => sentence.en).join(" ")).toContain(
          "record has no source",
        );
    });

    test("asks only for choices that exist, and its example is one of them", () => {
      for (const { kind, choices, example, name } of instrument.inputs(dataset)) {
        expect(name.zh).not.toBe("");
        if (kind === "choice") expect(choices.map(({ id }) => id)).toContain(example);
        else expect(choices).toEqual([]);
      }
    });
  },
);
