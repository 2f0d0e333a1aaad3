import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

test.each([
  [null, "en"],
  ["", "en"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["zh", "zh"],
  ["en-GB,en;q=0.9,zh;q=0.8", "en"],
  ["de-DE,de;q=0.9,zh-TW;q=0.5,en;q=0.4", "zh"],
  ["fr", "en"],
  ["zh;q=0, fr", "en"],
  ["zho", "en"],
])("Accept-Language %s reads %s", (header, language) => {
  expect(languageOf(header)).toBe(language);
});
