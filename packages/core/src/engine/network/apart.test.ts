import { expect, test } from "vitest";
import { bounds } from "../../quantity/bounds.ts";
import { rational } from "../../quantity/rational.ts";
import { apartIn } from "./apart.ts";
import type { Said } from "./chain.ts";

const said = (claim: string, lower: bigint, upper: bigint, period = "2020"): Said => ({
  series: "s",
  constraint: {
    kind: "level",
    period,
    baseline: null,
    bounds: bounds(rational(lower), rational(upper)),
  },
  because: { kind: "claim", claim },
});

test("claims of one unknown that have no value in common go two by two, the farthest apart first", () => {
  const all = [said("a", 1n, 2n), said("b", 4n, 5n), said("c", 9n, 10n), said("d", 4n, 9n)];
  expect(apartIn(all)).toEqual(["c", "a"]);
});

test("what touches, and what speaks of another time, stays", () => {
  expect(apartIn([said("a", 1n, 2n), said("b", 2n, 3n), said("c", 7n, 8n, "2021")])).toEqual([]);
});

test("what is gone already contradicts nothing", () => {
  expect(apartIn([said("a", 1n, 2n), said("b", 4n, 5n)], ["a"])).toEqual([]);
});
