import { newestFirst } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { handOfClaims } from "./hand.ts";

const hand = handOfClaims(dataset, 6);

test("the hand has at most one claim of a document, the newest document first", () => {
  const order = newestFirst(dataset.documents).map(({ id }) => id);
  const documents = hand.map(({ document }) => document);
  expect(new Set(documents).size).toBe(documents.length);
  expect(documents).toEqual(order.filter((id) => documents.includes(id)));
});

test("every claim of the hand is primary, has a number, and is on the most spoken-of indicator of its document", () => {
  const count = (indicator: string) =>
    dataset.claims.filter((claim) => claim.indicator === indicator).length;
  for (const claim of hand) {
    const rivals = dataset.claims.filter(
      ({ document, standing, quantity }) =>
        document === claim.document && standing === "primary" && quantity !== null,
    );
    expect([claim.standing, claim.quantity === null]).toEqual(["primary", false]);
    expect(count(claim.indicator)).toBe(Math.max(...rivals.map((rival) => count(rival.indicator))));
  }
});

test("a hand is no larger than asked for", () => {
  expect(handOfClaims(dataset, 2)).toHaveLength(2);
});
