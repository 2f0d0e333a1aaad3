import { dataset } from "@peakline/core/data";
import { COMPUTED_NOUNS, LOCALES } from "@peakline/core/view";
import { expect, test } from "vitest";
import { allAnswers } from "../src/commands/answer-rows.ts";
import { plainRow } from "../src/commands/plain-row.ts";
import { peakline } from "./peakline.ts";

const CASES = COMPUTED_NOUNS.flatMap((noun) => LOCALES.map((locale) => ({ noun, locale })));

test.each(CASES)("$noun in $locale are those that the engine gives", ({ noun, locale }) => {
  const { rows, total } = allAnswers(dataset, noun, locale);
  expect(rows).toHaveLength(total);
  const lines = rows.map(plainRow);
  expect(peakline([noun, "--lang", locale]).out).toBe(lines.join(""));
  expect(peakline([noun, "--lang", locale, "--limit", "3"]).out).toBe(lines.slice(0, 3).join(""));
});

test("an option that they do not have is still a mistake", () => {
  const { code, err } = peakline(["checks", "--sectr", "steel"]);
  expect(code).toBe(2);
  expect(err).toContain("--sectr");
});
