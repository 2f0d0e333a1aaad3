import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart, orderLayers, type Slot, stack, withWays } from "./order.ts";

const slot = (id: string, layer: number): Slot => ({ id, layer, height: 10, isWay: false });

describe("places that are to lie apart", () => {
  test("stay where they are wanted if there is room", () => {
    expect(apart([0, 20, 50], [10, 10, 10])).toEqual([0, 20, 50]);
  });

  test("that want to be in one place stand around it", () => {
    expect(apart([30, 30, 30], [10, 10, 10])).toEqual([20, 30, 40]);
  });

  test("never overlap, and keep the mean of what was wanted", () => {
    const case_ = fc.array(
      fc.record({
        place: fc.integer({ min: -500, max: 500 }),
        size: fc.integer({ min: 1, max: 60 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(case_, (all) => {
        const sizes = all.map(({ size }) => size);
        const places = apart(
          all.map(({ place }) => place),
          sizes,
        );
        places.slice(1).forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual((places[index] ?? 0) + (sizes[index] ?? 0) - 1e-6);
        });
        const sum = (values: readonly number[]) =>
          values.reduce((total, value) => total + value, 0);
        expect(sum(places)).toBeCloseTo(sum(all.map(({ place }) => place)), 6);
      }),
    );
  });
});

test("a link over a layer passes through a place of its own in it", () => {
  const { slots, legs, ways } = withWays(
    [slot("claim", 0), slot("step", 1), slot("result", 2)],
    [
      { from: "claim", to: "result" },
      { from: "step", to: "result" },
    ],
    4,
  );
  expect(ways[0]).toEqual(["claim", "way 0 0", "result"]);
  expect(slots.at(-1)).toEqual({ id: "way 0 0", layer: 1, height: 4, isWay: true });
  expect(legs).toEqual([
    { from: "claim", to: "way 0 0" },
    { from: "way 0 0", to: "result" },
    { from: "step", to: "result" },
  ]);
});

test("layers are ordered so that links do not cross, and what is joined to nothing stands last", () => {
  const slots = [slot("a", 0), slot("b", 0), slot("rest", 1), slot("y", 1), slot("x", 1)];
  const legs = [
    { from: "a", to: "x" },
    { from: "b", to: "y" },
  ];
  const columns = orderLayers(slots, legs, 2).map((column) => column.map(({ id }) => id));
  expect(columns).toEqual([
    ["a", "b"],
    ["x", "y", "rest"],
  ]);
});

test("what one thing leads to stands around it, and the first begins at the start", () => {
  const legs = ["x", "y", "z"].map((to) => ({ from: "root", to }));
  const columns = [[slot("root", 0)], ["x", "y", "z"].map((id) => slot(id, 1))];
  expect(Object.fromEntries(stack(columns, legs, 5, 100))).toEqual({
    root: 115,
    x: 100,
    y: 115,
    z: 130,
  });
});
