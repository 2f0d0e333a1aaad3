import { expect, test } from "vitest";
import { cardAddress } from "./explained.ts";

test("a link to a claim, a series, a target or a check has a card, whatever place on the page it names", () => {
  expect(cardAddress("/en/claims/doc/claim")).toBe("/embed/en/claims/doc/claim");
  expect(cardAddress("/zh/series/a.b.-.c#derived")).toBe("/embed/zh/series/a.b.-.c");
  expect(cardAddress("/en/targets/doc/claim?x=1")).toBe("/embed/en/targets/doc/claim");
  expect(cardAddress("/en/checks/level-1")).toBe("/embed/en/checks/level-1");
});

test("a list, a page of a list, a document and an address outside have none", () => {
  for (const href of ["/en/claims", "/en/claims/", "/en/claims/page/2", "/en/documents/doc#p7"])
    expect(cardAddress(href)).toBeNull();
  expect(cardAddress("https://example.org/en/claims/doc/claim")).toBeNull();
});
