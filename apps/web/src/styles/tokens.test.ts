import { readFileSync } from "node:fs";
import { PALETTE } from "@peakline/core/view";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const declared = new Map(
  [...css.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
);

/** The two colours of a name, followed where it stands for another. */
function shadeOf(name: string): { light: string; dark: string } | null {
  const value = declared.get(name) ?? "";
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return shadeOf(other);
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value) ?? [];
  return light === undefined || dark === undefined ? null : { light, dark };
}

test("a drawing has the same colours in the page as where it stands alone", () => {
  const names = Object.keys(PALETTE);
  expect(names).toContain("actual");
  expect(Object.fromEntries(names.map((name) => [name, shadeOf(name)]))).toEqual(PALETTE);
});
