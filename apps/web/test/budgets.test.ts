import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { type Loaded, overBudget, packedSize } from "../scripts/budgets.ts";

const loaded: Loaded = {
  scripts: new Map([
    ["/assets/chrome.js", 600],
    ["/assets/large.js", 20_001],
    ["/assets/reader.js", 1_000],
    ["/assets/island.js", 59_400],
  ]),
  styles: new Map([
    ["/assets/main.css", 8_000],
    ["/assets/large.css", 12_001],
  ]),
};
const head = (more = "") =>
  `<!doctype html><link rel="stylesheet" href="/assets/main.css"><script src="/assets/chrome.js"></script>${reader}${more}`;
const reader = '<script type="module" src="/assets/reader.js"></script>';
const island = '<script type="module" src="/assets/island.js"></script>';
const linesOf = (html: string) => overBudget("/en/claims/a", html, loaded);

test("a page of text with its style and the script of every page is within all budgets", () => {
  expect(linesOf(head("<p>text</p>"))).toEqual([]);
});

test("JSON-LD is data and no script that is loaded", () => {
  expect(linesOf(head('<script type="application/ld+json">{}</script>'))).toEqual([]);
});

test("a record page may load 20 kB of scripts, a page with an island 60 kB", () => {
  expect(linesOf('<script src="/assets/large.js"></script>')).toEqual([
    "/en/claims/a: scripts 20.0 kB packed, 20.0 kB allowed",
  ]);
  expect(linesOf(head(island))).toEqual(["/en/claims/a: scripts 61.0 kB packed, 60.0 kB allowed"]);
  const within = new Map([...loaded.scripts, ["/assets/island.js", 58_400]]);
  expect(overBudget("/en/claims/a", head(island), { ...loaded, scripts: within })).toEqual([]);
});

test("a style that is too large is named", () => {
  expect(linesOf('<link rel="stylesheet" href="/assets/large.css">')).toEqual([
    "/en/claims/a: style 12.0 kB packed, 12.0 kB allowed",
  ]);
});

test("of a large page counts what is sent: a million equal letters fit, random ones do not", () => {
  expect(linesOf(head("a".repeat(1_000_000)))).toEqual([]);
  const noise = randomBytes(120_000).toString("base64");
  expect(linesOf(head(noise))).toEqual([
    expect.stringMatching(/^\/en\/claims\/a: whole page 1\d\d\.\d kB packed, 100\.0 kB allowed$/),
  ]);
});

test("a page that loads what was not built is an error that names both", () => {
  expect(() => linesOf('<script src="/assets/gone.js"></script>')).toThrow(
    "/en/claims/a loads /assets/gone.js, which was not built",
  );
});

test("a file is weighed as the server packs it", () => {
  expect(packedSize("a".repeat(10_000))).toBeLessThan(40);
});
