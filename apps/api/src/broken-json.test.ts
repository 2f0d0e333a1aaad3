import { expect, test } from "vitest";
import { brokenAt, explainBroken } from "./broken-json.ts";

const SAMPLE =
  '{"a": [1, -2.5e+3, 0.1, true, false, null, {}, []], "é\\u00e9\\n\\"": {"b": "节能", "": [[{"c": 0}]]}}';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("what is JSON is broken nowhere, and cut short it is broken where it ends", () => {
  expect(brokenAt(SAMPLE)).toBeNull();
  for (let length = 0; length < SAMPLE.length; length += 1) {
    const cut = SAMPLE.slice(0, length);
    expect([cut, (brokenAt(cut) ?? Number.NaN) <= length]).toEqual([cut, true]);
  }
});

test("with any one character taken out, put in or changed it agrees with JSON.parse", () => {
  for (let at = 0; at <= SAMPLE.length; at += 1) {
    const [before, behind] = [SAMPLE.slice(0, at), SAMPLE.slice(at + 1)];
    for (const put of ["", ..."{}[],:\"'\\0-.eEtnx \n\t\u0000\u007f"]) {
      for (const text of [before + put + behind, before + put + SAMPLE.slice(at)]) {
        expect([text, brokenAt(text) === null]).toEqual([text, isJson(text)]);
      }
    }
  }
});

test.each([
  ["", "The body is empty; it is to be JSON."],
  [" \n", "The body is empty; it is to be JSON."],
  ["{", "The body is not JSON: it ends at line 1, column 2 before it is complete."],
  ['{"a": "b', "The body is not JSON: it ends at line 1, column 9 before it is complete."],
  ['{"a": NaN}', 'The body is not JSON: "N" cannot stand at line 1, column 7.'],
  ['{\n  "a": 1,\n}', 'The body is not JSON: "}" cannot stand at line 3, column 1.'],
  ["[1, 2] 3", 'The body is not JSON: "3" cannot stand at line 1, column 8.'],
  ["[01]", 'The body is not JSON: "1" cannot stand at line 1, column 3.'],
  ['{"a" 1}', 'The body is not JSON: "1" cannot stand at line 1, column 6.'],
  ['["a\nb"]', 'The body is not JSON: "\\n" cannot stand at line 1, column 4.'],
  ["{'a': 1}", 'The body is not JSON: "\'" cannot stand at line 1, column 2.'],
  ["[😀]", 'The body is not JSON: "😀" cannot stand at line 1, column 2.'],
])("%j is told where it is broken", (text, told) => {
  expect(explainBroken(text)).toBe(told);
});

test("nesting without end is read without recursion", () => {
  expect(brokenAt("[".repeat(60_000))).toBe(60_000);
  expect(brokenAt("[".repeat(30_000) + "]".repeat(30_000))).toBeNull();
  expect(brokenAt(`"${"x".repeat(64_000)}"`)).toBeNull();
});
