import { describe, expect, test } from "vitest";
import { dataset } from "../src/data.ts";
import { consequencesOf } from "../src/engine/derive/consequences.ts";
import { seriesOf } from "../src/engine/series.ts";
import { claimView } from "../src/view/claim-view.ts";
import { derivationView } from "../src/view/derivation-view.ts";
import { LOCALES } from "../src/view/locale.ts";

/** Every number and every text anywhere in a value, with the path to it. */
function leavesOf(value: unknown, path = ""): { path: string; leaf: unknown }[] {
  if (typeof value !== "object" || value === null) return [{ path, leaf: value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

/** Plain decimals of at most nine places: what binary arithmetic leaves behind has an exponent or runs to the seventeenth digit. */
const PLAIN = /^-?\d+(?:\.\d{1,9})?$/;

function noiseIn(value: unknown): string[] {
  return leavesOf(value).flatMap(({ path, leaf }) =>
    typeof leaf === "number" && !PLAIN.test(JSON.stringify(leaf)) ? [`${path} is ${leaf}`] : [],
  );
}

/** What a reader must never see in place of a number. */
const BROKEN = /\bNaN\b|Infinity|\bundefined\b|\b\d+(?:\.\d+)?[eE][-+]?\d+\b/;

/** Where a link leads is an address and no text: the id of a check ends in hexadecimal digits. */
const ADDRESS = /\.to\.id$/;

function brokenIn(value: unknown): string[] {
  return leavesOf(value).flatMap(({ path, leaf }) =>
    typeof leaf === "string" && !ADDRESS.test(path) && BROKEN.test(leaf)
      ? [`${path} is “${leaf}”`]
      : [],
  );
}

const numbers = dataset.claims.flatMap(({ id, quantity, threshold }) =>
  quantity === null ? [] : [{ id, quantity, threshold }],
);
const answers = seriesOf(dataset.claims).flatMap(({ key }) => consequencesOf(dataset, key));

describe("no number carries the noise of binary arithmetic", () => {
  test("noise and broken numbers are seen where there are some", () => {
    expect(noiseIn({ a: [0.1 + 0.2, 0.3, Number.NaN, 1e-7] })).toEqual([
      ".a.0 is 0.30000000000000004",
      ".a.2 is NaN",
      ".a.3 is 1e-7",
    ]);
    expect(brokenIn(["0.5 to NaN %", "−1.4e-17 %", "Infinity Mt", "5.6 %"])).toHaveLength(3);
  });

  test("the record has numbers, and something follows from them", () => {
    expect(numbers.length).toBeGreaterThan(50);
    expect(answers.length).toBeGreaterThan(0);
  });

  test("the numbers of every claim are plain decimals", () => {
    expect(numbers.flatMap(({ id, ...rest }) => noiseIn({ [id]: rest }))).toEqual([]);
  });

  test("a claim's numbers have no more digits than a binary number gives back", () => {
    for (const { path, leaf } of leavesOf(numbers)) {
      if (typeof leaf !== "number") continue;
      const digits = JSON.stringify(leaf)
        .replace(/\D/g, "")
        .replace(/^0+|0+$/g, "");
      expect(digits.length, `${path} is ${leaf}`).toBeLessThanOrEqual(15);
    }
  });

  test("the numbers of everything that follows are plain decimals", () => {
    expect(answers.flatMap((answer) => noiseIn({ [answer.question.series]: answer }))).toEqual([]);
  });

  test("every exact text of everything that follows is a plain decimal", () => {
    for (const { lower, upper } of answers) {
      for (const end of [lower, upper]) {
        if (end !== null) expect(end.result).toMatch(PLAIN);
      }
    }
  });
});

describe.each(LOCALES)("no text in %s shows a number that broke", (locale) => {
  test("of a claim", () => {
    expect(
      dataset.claims.flatMap((claim) =>
        brokenIn({ [claim.id]: claimView(dataset, claim, locale) }),
      ),
    ).toEqual([]);
  });

  test("of what follows", () => {
    expect(answers.flatMap((answer) => brokenIn(derivationView(dataset, answer, locale)))).toEqual(
      [],
    );
  });
});
