import { expect, test } from "vitest";
import { fill } from "./fill.ts";

test("places are filled by name, and a place without a value stays", () => {
  expect(fill("{shown} of {total}", { shown: 3, total: 71 })).toBe("3 of 71");
  expect(fill("共{total}条，{other}", { total: 5 })).toBe("共5条，{other}");
});
