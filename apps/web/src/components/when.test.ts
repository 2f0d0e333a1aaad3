import { expect, test } from "vitest";
import { cutAt } from "./when.tsx";

test("a text is cut at its parts, which stand at the odd places", () => {
  expect(cutAt("2021 against 2020", ["2021", "2020"])).toEqual([
    "",
    "2021",
    " against ",
    "2020",
    "",
  ]);
  expect(cutAt("2021年（较2020年）", ["2021年", "2020年"])).toEqual([
    "",
    "2021年",
    "（较",
    "2020年",
    "）",
  ]);
});

test("a part that does not occur leaves the rest whole", () => {
  expect(cutAt("2021", ["2021", "2020"])).toEqual(["", "2021", ""]);
});
