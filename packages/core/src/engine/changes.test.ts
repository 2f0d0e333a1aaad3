import { expect, test } from "vitest";
import { dataset } from "../data.ts";
import { publicationDay, recordAsOf } from "./as-of.ts";
import { listChanges } from "./changes.ts";

test("without a day everything came into the record, each document before what it states", () => {
  const all = listChanges(dataset);
  const { documents, claims, commitments } = dataset;
  expect(all).toHaveLength(documents.length + claims.length + commitments.length);
  const days = all.map(({ on }) => on);
  expect(days).toEqual([...days].sort().reverse());
  const brought = new Set<string>();
  for (const { noun, id, document } of all) {
    if (noun === "documents") brought.add(id);
    expect(brought).toContain(document);
  }
});

test("the day asked for is included, and so is the day up to which it is asked", () => {
  const changes = listChanges(dataset, { since: "2024-07-24", asOf: "2024-07-24" });
  expect(changes.map(({ document }) => document)).toContain("scio-2024-07-05-high-quality");
  for (const { on } of changes) expect(on).toBe("2024-07-24");
});

test("what changed up to a day and what changed after it is everything", () => {
  const before = listChanges(dataset, { asOf: "2022-12-31" });
  const after = listChanges(dataset, { since: "2023-01-01" });
  expect([...after, ...before]).toEqual(listChanges(dataset));
});

test("the record of a day holds what was published by then, and all names", () => {
  const then = recordAsOf(dataset, "2021-12-03");
  expect(then.documents.map(({ id }) => id)).toContain("cns-2021-12-03-results");
  expect(then.documents.map(({ id }) => id)).not.toContain("scio-2024-07-05-high-quality");
  for (const { published } of then.documents)
    expect(publicationDay(published) <= "2021-12-03").toBe(true);
  const known = new Set(then.documents.map(({ id }) => id));
  for (const { document } of [...then.claims, ...then.commitments])
    expect(known).toContain(document);
  expect(then.indicators).toBe(dataset.indicators);
  expect(recordAsOf(dataset)).toBe(dataset);
});
