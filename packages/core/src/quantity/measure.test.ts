import { expect, test } from "vitest";
import { readStatement, type Statement, type UnitScale } from "./measure.ts";

const unit = (
  id: string,
  base: string,
  factor = "1",
  offset = "0",
  counted = false,
): UnitScale => ({ id, base, factor, offset, counted });
const percent = unit("percent", "percent");
const stated = (printed: string, rest: Partial<Statement>): Statement => ({
  printed,
  qualifier: "exact",
  unit: percent,
  change: null,
  direction: null,
  ...rest,
});

test("a fall of 6.8 % is -6.8, between -6.85 and -6.75", () => {
  expect(readStatement(stated("6.8", { change: "relative", direction: "down" }))).toEqual({
    value: -6.8,
    interval: { lower: -6.85, upper: -6.75, lowerOpen: false, upperOpen: false },
    normalized: {
      value: -6.8,
      unit: "percent",
      interval: { lower: -6.85, upper: -6.75, lowerOpen: false, upperOpen: false },
    },
  });
});

test("a fall of more than 20 % ends at -100 %, closed, and excludes -20 %", () => {
  const reading = readStatement(
    stated("20", { qualifier: "over", change: "relative", direction: "down" }),
  );
  expect(reading?.interval).toEqual({ lower: -100, upper: -20, lowerOpen: false, upperOpen: true });
});

test("a fall of three 成 or more ends at ten of them, which are -100 %", () => {
  const reading = readStatement(
    stated("3", {
      unit: unit("成", "percent", "10"),
      qualifier: "at-least",
      change: "relative",
      direction: "down",
    }),
  );
  expect(reading?.interval).toEqual({ lower: -10, upper: -3, lowerOpen: false, upperOpen: false });
  expect(reading?.normalized.interval).toMatchObject({ lower: -100, upper: -30 });
});

test("a fall of more than 0.5 times the baseline ends at once the baseline", () => {
  const reading = readStatement(
    stated("0.5", {
      unit: unit("times", "percent", "100"),
      qualifier: "over",
      change: "relative",
      direction: "down",
    }),
  );
  expect(reading?.interval).toEqual({ lower: -1, upper: -0.5, lowerOpen: false, upperOpen: true });
});

test("a rise of three 成 is +25 % to +35 %", () => {
  const reading = readStatement(
    stated("3", { unit: unit("成", "percent", "10"), change: "relative", direction: "up" }),
  );
  expect(reading?.normalized.interval).toMatchObject({ lower: 25, upper: 35 });
});

test("a fall of 20 percentage points or more has no end of its own", () => {
  const reading = readStatement(
    stated("20", {
      unit: unit("point", "point"),
      qualifier: "at-least",
      change: "points",
      direction: "down",
    }),
  );
  expect(reading?.interval).toEqual({ lower: null, upper: -20, lowerOpen: true, upperOpen: false });
});

test("a fall to less than 20 % is a level and no fall", () => {
  expect(readStatement(stated("20", { qualifier: "below" }))?.interval).toEqual({
    lower: 0,
    upper: 20,
    lowerOpen: false,
    upperOpen: true,
  });
});

test("a rise of more than 20 % has no upper end", () => {
  const reading = readStatement(
    stated("20", { qualifier: "over", change: "relative", direction: "up" }),
  );
  expect(reading?.interval).toEqual({ lower: 20, upper: null, lowerOpen: true, upperOpen: true });
});

test("an increase of 1.2 times is +120 %, between +115 % and +125 %", () => {
  const reading = readStatement(
    stated("1.2", { unit: unit("times", "percent", "100"), change: "relative", direction: "up" }),
  );
  expect(reading?.value).toBe(1.2);
  expect(reading?.normalized).toEqual({
    value: 120,
    unit: "percent",
    interval: { lower: 115, upper: 125, lowerOpen: false, upperOpen: false },
  });
});

test("a 1.2-fold level is a change of +20 %, between +15 % and +25 %", () => {
  const reading = readStatement(
    stated("1.2", {
      unit: unit("fold", "percent", "100", "-1"),
      change: "relative",
      direction: "up",
    }),
  );
  expect(reading?.normalized).toEqual({
    value: 20,
    unit: "percent",
    interval: { lower: 15, upper: 25, lowerOpen: false, upperOpen: false },
  });
});

test("about 7.5 trillion yuan is 7.4 to 7.6 trillion, and the same in yuan", () => {
  const reading = readStatement(
    stated("7.5", { qualifier: "about", unit: unit("trillion CNY", "CNY", "1000000000000") }),
  );
  expect(reading?.interval).toEqual({ lower: 7.4, upper: 7.6, lowerOpen: false, upperOpen: false });
  expect(reading?.normalized.interval).toEqual({
    lower: 7.4e12,
    upper: 7.6e12,
    lowerOpen: false,
    upperOpen: false,
  });
});

test("an absolute fall of 32 Mt is not cut at -100", () => {
  const reading = readStatement(
    stated("320", {
      unit: unit("Mt", "t", "1000000"),
      qualifier: "over",
      change: "absolute",
      direction: "down",
    }),
  );
  expect(reading?.interval).toEqual({ lower: null, upper: -320, lowerOpen: true, upperOpen: true });
});

test("what is not a numeral is no reading", () => {
  expect(readStatement(stated("several", {}))).toBeNull();
});
