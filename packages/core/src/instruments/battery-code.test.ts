import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { batteryCode } from "./battery-code.ts";
import { decodeDate, parseBatteryCode } from "./battery-code-parse.ts";
import { FIRST_LIFE, REPEATED_PRODUCT, SECOND_LIFE } from "./battery-code-tables.ts";

const answer = (code: string) => batteryCode.answer(dataset, { code });
const sentences = (code: string) => {
  const found = answer(code);
  return found.kind === "refusal" ? found.issues.map(({ sentence }) => sentence.en) : [];
};

test("the example of the open model is a module with the date characters X2M", () => {
  expect(answer("X12MCPM27KLPCLX2M2382320")).toMatchObject({
    kind: "result",
    sentence: { en: "A code of the right form: module in first use, date: 2039-02-21." },
    sources: [
      { claim: "catena-x-2024-battery-code/first-life-length" },
      { claim: null, document: "catena-x-2024-battery-code" },
      { claim: null, document: "public-code-battery-code-dates" },
    ],
  });
});

test("small letters and spaces are read as the same code", () => {
  expect(answer("x12m cpm2 7klp clx2 m238 2320")).toEqual(answer("X12MCPM27KLPCLX2M2382320"));
});

describe("second use", () => {
  test("has 18 characters, no traceability and R at the end", () => {
    const found = answer("X12MCPMB120000001R");
    expect(found).toMatchObject({
      sentence: { zh: "编码格式正确：模块，梯次利用，日期：2021年1月2日。" },
    });
    expect(found.kind === "result" && found.values.map(({ id }) => id)).not.toContain(
      "traceability",
    );
  });

  test("a nineteenth character is what the pattern accepts and the text does not give: said as a note", () => {
    const found = answer("X12MCPMB120000001RM");
    expect(found.kind === "result" && found.notes[0]?.en).toContain("one character more");
  });
});

describe("what is wrong is said at its character", () => {
  test("every character at once", () => {
    expect(sentences("X12QCPM27KLPCLX2M238232O")).toEqual([
      "Character 4, “Q” (kind of product): only these can stand here: PMC.",
      "Character 24, “O” (serial number): only these can stand here: 0123456789.",
    ]);
  });

  test("a length that no code has, such as 27", () => {
    expect(sentences("X".repeat(27))).toEqual([
      "This has 27 characters; a code has 24, or 18 in second use.",
    ]);
  });
});

describe("dates", () => {
  test.each([
    ["1", "1", "1", { day: "2011-01-01" }],
    ["9", "C", "0", { day: "2019-12-31" }],
    ["A", "2", "X", { day: "2020-02-29" }],
    ["B", "2", "X", "no-day"],
    ["U", "1", "1", "no-value"],
    ["Y", "A", "Y", { day: "2040-10-30" }],
  ])("%s%s%s", (year, month, day, expected) => {
    expect(decodeDate(year, month, day)).toEqual(expected);
  });

  test("a day that is not in the calendar leaves the answer open", () => {
    expect(answer("X12MCPM27KLPCLB2X2382320")).toMatchObject({
      tone: "open",
      sentence: { en: expect.stringContaining("no such day in the calendar") },
    });
  });
});

describe("laws", () => {
  const layouts = [FIRST_LIFE, SECOND_LIFE, [...SECOND_LIFE, REPEATED_PRODUCT]];
  const parts = fc
    .constantFrom(...layouts)
    .chain((fields) =>
      fc.tuple(
        ...fields.map(({ allowed, length }) =>
          fc
            .array(fc.constantFrom(...allowed), { minLength: length, maxLength: length })
            .map((characters) => characters.join("")),
        ),
      ),
    );

  test("cutting a code gives the parts it was joined from, and finds nothing wrong", () => {
    fc.assert(
      fc.property(parts, (texts) => {
        const code = parseBatteryCode(texts.join(""), 24, 18);
        expect(code?.parts.map(({ text }) => text)).toEqual(texts);
        expect(code?.wrong).toEqual([]);
      }),
    );
  });

  test("any text at all is answered or refused, and its parts are the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(["result", "refusal"]).toContain(answer(text).kind);
        const code = parseBatteryCode(text, 24, 18);
        if (code !== null) expect(code.parts.map((part) => part.text).join("")).toBe(text);
      }),
    );
  });
});
