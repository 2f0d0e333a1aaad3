import { describe, expect, test } from "vitest";
import type { Kind } from "../src/engine/constraint.ts";
import { MOST_PERIODS } from "../src/engine/network.ts";
import type { Rule } from "../src/schema/rule.ts";
import { change, FLOW, level, named, one, RATIO, STOCK, solve, sum, told } from "./joint-claims.ts";

describe("a flow over the boundaries of its periods", () => {
  test("a year less its first half is its second half, though nobody printed one", () => {
    const flow = one("f", FLOW, level("a", "2022", "10"), level("b", "2022-01/2022-06", "4"));
    expect(told({ series: [flow] }, "f", "2022-07/2022-12")).toBe("[5, 7]");
  });

  test("year-to-date figures bound the months between them", () => {
    const flow = one(
      "f",
      FLOW,
      level("a", "2022-01/2022-07", "319.4"),
      level("b", "2022-01/2022-06", "260.0"),
    );
    expect(told({ series: [flow] }, "f", "2022-07")).toBe("[59.3, 59.5]");
  });

  test("a part is never more than its whole, because the flow cannot be negative", () => {
    const flow = one(
      "f",
      FLOW,
      level("a", "2016/2020", "150", "at-least"),
      level("b", "2018", "30"),
    );
    expect(told({ series: [flow] }, "f", "2016/2020")).toBe("[150, ?]");
    const year = one("f", FLOW, level("a", "2022", "10"));
    expect(told({ series: [year] }, "f", "2022-03")).toBe("[0, 10.5]");
  });

  test("halves that make more than their year are the three claims to blame", () => {
    const flow = one(
      "f",
      FLOW,
      level("a", "2022", "10"),
      level("b", "2022-01/2022-06", "6"),
      level("c", "2022-07/2022-12", "6"),
    );
    expect(solve({ series: [flow] }).conflicts.map(({ claims }) => claims)).toEqual([
      ["a", "b", "c"],
    ]);
  });

  test("a growth from one first half to the next and the years together bound the second halves", () => {
    const flow = one(
      "f",
      FLOW,
      change("a", ["2021-01/2021-06", "2022-01/2022-06"], 50, "50"),
      level("b", "2022-01/2022-06", "60"),
      level("c", "2021", "100"),
    );
    expect(told({ series: [flow] }, "f", "2021-07/2021-12")).toBe("[59.03177258, 60.96511628]");
  });
});

describe("absolute changes", () => {
  test("an output 32 Mt lower than 1,065 Mt is 1,033 Mt", () => {
    const flow = one(
      "f",
      FLOW,
      level("a", "2020", "1,065", "exact", "Mt"),
      change("b", ["2020", "2021"], -32, "32", "absolute", "Mt"),
    );
    expect(told({ series: [flow] }, "f", "2021")).toBe("[1032000000, 1034000000]");
  });

  test("percentage points move a share, and a share ends at 100 %", () => {
    const share: Kind = { aggregation: "ratio", domain: "share" };
    const some = one(
      "s",
      share,
      level("a", "2020", "95", "exact", "percent"),
      change("b", ["2020", "2021"], 6, "6", "points", "point"),
    );
    expect(told({ series: [some] }, "s", "2021")).toBe("[100, 100]");
  });

  test("signed quantities stay linear: zero and negative levels are levels, a relative change of one says nothing", () => {
    const signed: Kind = { aggregation: "flow", domain: "signed" };
    const some = one(
      "s",
      signed,
      level("a", "2020", "5"),
      change("b", ["2020", "2021"], -8, "8", "absolute", "t"),
      change("c", ["2020", "2021"], -8, "8"),
    );
    expect(told({ series: [some] }, "s", "2021")).toBe("[-4, -2]");
    expect(solve({ series: [some] }).outside).toEqual([{ claim: "c", reason: "not-positive" }]);
  });

  test("a level of zero is a value where the quantity can be zero, and a contradiction where it cannot", () => {
    const zero = level("a", "2020", "0", "exact", "count");
    expect(told({ series: [one("s", STOCK, zero)] }, "s", "2020-12-31")).toBe("[0, 0]");
    expect(solve({ series: [one("s", STOCK, zero)] }).conflicts).toEqual([]);
    const positive: Kind = { aggregation: "stock", domain: "positive" };
    expect(
      solve({ series: [one("s", positive, zero)] }).conflicts.map(({ claims }) => claims),
    ).toEqual([["a"]]);
  });
});

describe("rules over several series", () => {
  test("the whole follows from its parts, and a part from the whole and the other part", () => {
    const parts = [
      one("a", FLOW, level("x", "2022", "4")),
      one("b", FLOW, level("y", "2022", "6")),
    ];
    const rules = [sum(true, "w", "a", "b")];
    expect(told({ series: [...parts, one("w", FLOW)], rules }, "w", "2022")).toBe("[9, 11]");
    const whole = [
      one("a", FLOW, level("x", "2022", "4")),
      one("b", FLOW),
      one("w", FLOW, level("z", "2022", "10")),
    ];
    expect(told({ series: whole, rules }, "b", "2022")).toBe("[5, 7]");
  });

  test("where there may be other parts the whole is at least what is known of it", () => {
    const series = [one("a", FLOW, level("x", "2022", "4")), one("b", FLOW), one("w", FLOW)];
    const rules = [sum(false, "w", "a", "b")];
    expect(told({ series, rules }, "w", "2022")).toBe("[3.5, ?]");
  });

  test("parts that do not make the whole are blamed with it, and nobody else", () => {
    const series = [
      one("a", FLOW, level("x", "2022", "4"), level("x2", "2021", "4")),
      one("b", FLOW, level("y", "2022", "6")),
      one("w", FLOW, level("z", "2022", "12")),
    ];
    const network = solve({ series, rules: [sum(true, "w", "a", "b")] });
    expect(network.conflicts.map(({ claims }) => claims)).toEqual([["x", "y", "z"]]);
    expect(network.disputed).toEqual(["x", "y", "z"]);
  });

  test("an intensity that falls while the value added rises gives what the energy did", () => {
    const series = [
      one("intensity", RATIO, change("i", ["2020", "2021"], -5, "5.0")),
      one("energy", RATIO),
      one("value", RATIO, change("v", ["2020", "2021"], 10, "10.0")),
    ];
    const rules: Rule[] = [
      {
        id: "r",
        ...named,
        kind: "ratio",
        ratio: "intensity",
        numerator: "energy",
        denominator: "value",
        scale: "1",
      },
    ];
    expect(told({ series, rules }, "energy", "2021", "2020")).toBe("[1.04397525, 1.04602525]");
  });

  test("a stock grows by exactly what is added where nothing is removed, and otherwise by no more", () => {
    const series = [
      one(
        "s",
        STOCK,
        level("a", "2020-12-31", "101", "exact", "count"),
        level("b", "2021-12-31", "131", "exact", "count"),
      ),
      one("f", FLOW),
    ];
    const rule = (removals: "none" | "unknown"): Rule => ({
      id: "r",
      ...named,
      kind: "stock-and-flow",
      stock: "s",
      added: "f",
      removals,
    });
    expect(told({ series, rules: [rule("none")] }, "f", "2021")).toBe("[30, 30]");
    expect(told({ series, rules: [rule("unknown")] }, "f", "2021")).toBe("[30, ?]");
  });

  test("a rule that says x = x + 1 is stopped, and what it says stays out of the answer", () => {
    const series = [
      one("x", FLOW, level("a", "2022", "5")),
      one("one", FLOW, level("b", "2022", "1")),
    ];
    const network = solve({ series, rules: [sum(true, "x", "x", "one")] });
    expect(network.conflicts.map(({ claims }) => claims)).toEqual([["a", "b"]]);
    const open = [one("x", FLOW), one("one", FLOW, level("b", "2022", "1"))];
    expect(solve({ series: open, rules: [sum(true, "x", "x", "one")] }).stopped).toBe(true);
  });

  test("rules that run in a circle come to rest", () => {
    const rules: Rule[] = ["ab", "bc", "ca"].map((pair) => ({
      ...(sum(true, pair[0] ?? "", pair[1] ?? "") as Extract<Rule, { kind: "sum" }>),
      id: pair,
    }));
    const series = [one("a", FLOW, level("x", "2022", "5")), one("b", FLOW), one("c", FLOW)];
    expect(told({ series, rules }, "c", "2022")).toBe("[4.5, 5.5]");
    expect(solve({ series, rules }).stopped).toBe(false);
  });
});

describe("limits", () => {
  test("more periods than any series has are refused by name", () => {
    const claims = Array.from({ length: MOST_PERIODS + 1 }, (_, year) =>
      level(`c${year}`, String(1000 + year), "5"),
    );
    expect(solve({ series: [one("s", RATIO, ...claims)] })).toMatchObject({
      refused: "too-many-periods",
      conflicts: [],
    });
  });

  test("hundreds of conflicts in one series are listed up to a cap, and the rest is set aside", () => {
    const claims = Array.from({ length: 120 }, (_, year) => [
      level(`a${year}`, String(1900 + year), "5"),
      level(`b${year}`, String(1900 + year), "8"),
    ]).flat();
    const network = solve({ series: [one("s", RATIO, ...claims)] });
    expect([network.conflicts.length, network.more, network.disputed.length]).toEqual([
      50,
      true,
      240,
    ]);
  });

  test("an annual average of 5 % over three years is a change of 15.8 %", () => {
    const claims = [change("a", ["2020", "2023"], 5, "5", "relative", "percent/year")];
    expect(told({ series: [one("s", RATIO, ...claims)] }, "s", "2023", "2020")).toBe(
      "[1.141166125, 1.174241375]",
    );
  });
});
