import { expect, test } from "vitest";
import { asOfQuery, placeOf, readAsOf } from "./as-of.ts";

test("a day comes back the same from its address; what is no day is now", () => {
  expect(readAsOf(asOfQuery("2022-12-31"))).toBe("2022-12-31");
  expect(readAsOf("")).toBeNull();
  expect(readAsOf("?asOf=2022-13-41")).toBeNull();
  expect(readAsOf("?asOf=yesterday")).toBeNull();
  expect(asOfQuery(null)).toBe("");
});

test("a day stands at the last publication up to it", () => {
  const days = ["2021-12-03", "2022-09-16", "2024-07-05"];
  expect(placeOf("2022-09-16", days)).toBe(1);
  expect(placeOf("2024-07-04", days)).toBe(1);
  expect(placeOf("2030-01-01", days)).toBe(2);
  expect(placeOf("2000-01-01", days)).toBe(0);
  expect(placeOf(null, days)).toBe(2);
});
