import { expect, test } from "vitest";
import { shareImage } from "./share.ts";

test("a record and a list have an image of their own, any other page that of the site", () => {
  expect(shareImage("en", "/v1/claims/doc/claim")).toBe("/share/en/claims/doc/claim.png");
  expect(shareImage("zh", "/v1/targets")).toBe("/share/zh/targets.png");
  expect(shareImage("en", "/v1/instruments/x")).toBe("/share/en/site.png");
  expect(shareImage("en", undefined)).toBe("/share/en/site.png");
});
