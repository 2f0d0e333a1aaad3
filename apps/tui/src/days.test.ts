import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { dayIndex, publicationDays, stepped } from "./days.ts";
import type { Place } from "./place.ts";

const days = publicationDays(dataset);
const last = days.at(-1) ?? "";
const before = days.at(-2) ?? "";

test("a day between two publications is that of the earlier one", () => {
  expect(dayIndex(["2021-03-01", "2022-04-02"], "2022-04-01")).toBe(0);
  expect(dayIndex(["2021-03-01", "2022-04-02"], "2022-04-02")).toBe(1);
  expect(dayIndex(["2021-03-01"], "2020-01-01")).toBe(-1);
  expect(dayIndex(["2021-03-01", "2022-04-02"], undefined)).toBe(1);
});

test("a step back from now is the publication before the latest, and a step on is now again", () => {
  const now: Place = { kind: "timeline" };
  const then = stepped(dataset, now, -1);
  expect(then).toEqual({ kind: "timeline", asOf: before });
  expect(stepped(dataset, then, 1)).toEqual(now);
  expect(stepped(dataset, now, 1)).toBe(now);
});

test("before the first publication there is nothing to step to", () => {
  const first: Place = { kind: "answers", noun: "targets", asOf: days[0] ?? "" };
  expect(stepped(dataset, first, -1)).toBe(first);
});

test("a series is stepped through the days on which documents spoke of it, and no others", () => {
  const id = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
  const seen: string[] = [];
  let place: Place = { kind: "record", noun: "series", id };
  for (let step = 0; step < 5; step++) {
    place = stepped(dataset, place, -1);
    seen.push(("asOf" in place && place.asOf) || "");
  }
  const speaking = new Set(
    dataset.claims
      .filter(({ indicator }) => indicator === "energy-per-value-added")
      .map(({ document }) => document),
  );
  const spoken = dataset.documents
    .filter((each) => speaking.has(each.id))
    .map(({ published }) => published);
  expect(seen.every((day) => spoken.some((published) => day.startsWith(published)))).toBe(true);
  expect(seen).toEqual(seen.toSorted().toReversed());
  expect(seen[0] && seen[0] < last).toBe(true);
});

test("a screen without days stays as it is", () => {
  const home: Place = { kind: "home" };
  expect(stepped(dataset, home, -1)).toBe(home);
});
