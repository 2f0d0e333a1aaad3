import { createApp } from "@peakline/api/app";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { addressesOf } from "./address.ts";
import { draftOf } from "./draft.ts";
import { listOf, type Place } from "./place.ts";

const CLAIM = "scio-2024-07-05-high-quality/energy-per-value-added";
const claim = dataset.claims.find(({ id }) => id === CLAIM);
const DRAFTS = claim === undefined ? [] : [draftOf(claim)];
const FILTERED = {
  ...listOf("claims"),
  filters: { sector: ["cement", "iron-and-steel"] },
} as Place;

test("a list is told with its filters as a command, a page and an address of the API", () => {
  expect(addressesOf(dataset, FILTERED, "zh")).toEqual({
    command: "peakline list claims --sector cement,iron-and-steel",
    page: "/zh/claims?sector=cement,iron-and-steel",
    api: "/v1/claims?sector=cement,iron-and-steel",
  });
});

test("what was known on a day has no page, and a command only where there is one", () => {
  const targets = { kind: "answers", noun: "targets", asOf: "2022-09-16" } as const;
  expect(addressesOf(dataset, targets, "en")).toEqual({
    command: "peakline targets --as-of 2022-09-16",
    page: null,
    api: "/v1/targets?asOf=2022-09-16",
  });
  const series = { kind: "answers", noun: "series", asOf: "2022-09-16" } as const;
  expect(addressesOf(dataset, series, "en").command).toBe(null);
});

test("hypotheses are told as a command that a shell reads back", () => {
  const place = {
    kind: "scenario",
    drafts: DRAFTS,
    editing: null,
    typing: null,
    unfolded: null,
  } as const;
  expect(addressesOf(dataset, place, "en").command).toMatch(
    /^peakline scenario '\{"hypotheses":\[\{"series":"energy-per-value-added\..*"printed":"6.8".*\}\]\}'$/,
  );
  const quoted = { kind: "search", query: "it's steel", noun: null } as const;
  expect(addressesOf(dataset, quoted, "en").command).toBe("peakline search 'it'\\''s steel'");
});

test.each<Place>([
  { kind: "home" },
  FILTERED,
  { kind: "answers", noun: "checks", asOf: "2022-09-16" },
  { kind: "record", noun: "claims", id: CLAIM },
  {
    kind: "record",
    noun: "targets",
    id: dataset.claims.find(({ modality }) => modality === "target")?.id ?? "",
  },
  { kind: "timeline", asOf: "2022-09-16" },
  { kind: "search", query: "能耗 sector:cement", noun: "claims" },
  { kind: "instruments" },
])("the API answers at the address of $kind", async (place) => {
  const { api } = addressesOf(dataset, place, "en");
  const { status } = await createApp(dataset).request(`http://peakline${api}`);
  expect(status).toBe(200);
});
