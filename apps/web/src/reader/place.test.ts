import { expect, test } from "vitest";
import { placeOf } from "./place.ts";

const WINDOW = { width: 800, height: 600 };
const CARD = { width: 300, height: 200 };

test("a card stands under what it explains", () => {
  const number = { left: 100, top: 50, width: 60, height: 20 };
  expect(placeOf(number, CARD, WINDOW)).toEqual({ left: 100, top: 78 });
});

test("where there is no room under it, it stands over it", () => {
  const number = { left: 100, top: 500, width: 60, height: 20 };
  expect(placeOf(number, CARD, WINDOW)).toEqual({ left: 100, top: 292 });
});

test("it stays inside the window at the right and at the left", () => {
  const right = { left: 780, top: 50, width: 20, height: 20 };
  expect(placeOf(right, CARD, WINDOW).left).toBe(492);
  expect(placeOf({ ...right, left: -40 }, CARD, WINDOW).left).toBe(8);
});

test("where it fits neither under nor over, it begins in the window", () => {
  const number = { left: 0, top: 300, width: 60, height: 20 };
  expect(placeOf(number, { width: 300, height: 900 }, WINDOW)).toEqual({ left: 8, top: 8 });
});
