import { createApp } from "@peakline/api/app";
import { createClient } from "@peakline/api/client";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { askScenario, issueAt } from "./ask.ts";
import { questionOf } from "./input.ts";
import { EMPTY } from "./state.ts";

const client = createClient("http://localhost", {
  fetch: (input: Request | URL | string, init?: RequestInit) =>
    createApp(dataset).request(input instanceof URL ? input.href : input, init),
});
const units = dataset.units.map(({ id, name, base }) => ({ id, name: name.en, base }));
const STEEL = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";
const steel = { ...EMPTY, series: STEEL, period: "2021", printed: "1,010", unit: "Mt" };
const ask = (...hypotheses: (typeof EMPTY)[]) =>
  askScenario(client, questionOf({ hypotheses, path: null }, units), "en");

test("an issue is told in the field where it is entered, and with the hypothesis that has it", () => {
  expect(issueAt("hypotheses.0.printed", [2])).toEqual({ hypothesis: 2, field: "printed" });
  expect(issueAt("hypotheses.1.change", [0, 3])).toEqual({ hypothesis: 3, field: "direction" });
  expect(issueAt("hypotheses", [1])).toEqual({ hypothesis: 1, field: "other" });
});

test("what the API refuses is told field by field", async () => {
  const outcome = await ask(EMPTY, { ...steel, period: "20x", printed: "-3" });
  expect(outcome).toEqual({
    kind: "refused",
    issues: [
      { hypothesis: 1, field: "period" },
      { hypothesis: 1, field: "printed" },
    ],
  });
});

test("what it answers comes in words, with what cannot be", async () => {
  const outcome = await ask(steel);
  if (outcome.kind !== "answer") throw new Error(outcome.kind);
  expect(outcome.told.conflicts).toHaveLength(1);
  expect(outcome.told.sentence).toContain("1 contradiction");
});

test("a hypothesis without a place says why, by its own place in the form", async () => {
  const outcome = await ask(EMPTY, { ...steel, unit: "percent" });
  if (outcome.kind !== "answer") throw new Error(outcome.kind);
  expect(outcome.homeless).toEqual([
    { hypothesis: 1, reason: "Its unit measures something else than the series." },
  ]);
});
