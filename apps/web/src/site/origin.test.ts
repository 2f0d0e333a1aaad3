import { expect, test } from "vitest";
import { readOrigin } from "./origin.ts";

test("an origin is read with or without a slash; none is none", () => {
  expect(readOrigin("https://peakline.example/")).toBe("https://peakline.example");
  expect(readOrigin("http://localhost:4180")).toBe("http://localhost:4180");
  expect(readOrigin("")).toBeUndefined();
  expect(readOrigin(undefined)).toBeUndefined();
});

test("what is no origin is refused with what would be one", () => {
  for (const named of ["peakline.example", "https://peakline.example/en", "ftp://a", "https://a?b"])
    expect(() => readOrigin(named)).toThrow(
      `PEAKLINE_ORIGIN is "${named}", but it is an origin like https://peakline.example.`,
    );
});
