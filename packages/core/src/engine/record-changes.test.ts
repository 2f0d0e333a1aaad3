import { expect, test } from "vitest";
import { dataset } from "../data.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { recordChanges, releaseOf } from "./record-changes.ts";

const ID = "scio-2024-07-05-high-quality/energy-per-value-added";

/** The record with one claim changed. */
const withClaim = (change: Partial<Claim>): Dataset => ({
  ...dataset,
  claims: dataset.claims.map((claim) => (claim.id === ID ? { ...claim, ...change } : claim)),
});

const erratum = {
  on: "2026-11-28",
  field: "modality",
  was: "actual",
  why: { en: "It was a forecast.", zh: "原为预测。" },
};

test("a record that is the same has no changes, and asks for no release", () => {
  expect(recordChanges(dataset, structuredClone(dataset))).toEqual([]);
  expect(releaseOf([])).toBeNull();
});

test("a claim that came asks for a minor release, one that went for a major one", () => {
  const without = { ...dataset, claims: dataset.claims.filter(({ id }) => id !== ID) };
  const whole = { list: "claims", id: ID, fields: [], unexplained: [] };
  const added = recordChanges(without, dataset);
  expect(added).toEqual([{ ...whole, kind: "added", release: "minor" }]);
  const removed = recordChanges(dataset, without);
  expect(removed).toEqual([{ ...whole, kind: "removed", release: "major" }]);
  expect(releaseOf([...added, ...removed])).toBe("major");
});

test("what a claim says and said is told field by field, and without an erratum it is unexplained", () => {
  expect(recordChanges(dataset, withClaim({ modality: "forecast" }))).toEqual([
    {
      list: "claims",
      id: ID,
      kind: "changed",
      fields: [{ path: "modality", was: "actual", is: "forecast" }],
      release: "patch",
      unexplained: ["modality"],
    },
  ]);
});

test("a new erratum that names the field explains it; one that was there before does not", () => {
  const corrected = withClaim({ modality: "forecast", errata: [erratum] });
  expect(recordChanges(dataset, corrected)[0]?.unexplained).toEqual([]);
  const before = withClaim({ errata: [erratum] });
  expect(recordChanges(before, corrected)[0]?.unexplained).toEqual(["modality"]);
});

test("better wording corrects nothing, and needs no erratum", () => {
  const statement = { en: "It fell by 6.8 %.", zh: "下降6.8%。" };
  const [change] = recordChanges(dataset, withClaim({ statement }));
  expect(change?.fields.map(({ path }) => path)).toEqual(["statement.en", "statement.zh"]);
  expect([change?.release, change?.unexplained]).toEqual(["patch", []]);
});
