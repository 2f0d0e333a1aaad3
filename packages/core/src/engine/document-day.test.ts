import { expect, test } from "vitest";
import { dataset } from "../data.ts";
import type { Document } from "../schema/document.ts";
import { newestFirst } from "./document-day.ts";

const [some] = dataset.documents;
const dated = (id: string, published: string, isInferred = false): Document => ({
  ...(some as Document),
  id,
  published,
  spoken: null,
  inferred: isInferred
    ? { published: { en: "The page has no date.", zh: "网页未注明日期。" } }
    : {},
});

test("the newest document comes first, and one whose date is a guess comes last", () => {
  const documents = [
    dated("old", "2011-03-28"),
    dated("undated", "2026-09", true),
    dated("new", "2026-03-11"),
  ];
  expect(newestFirst(documents).map(({ id }) => id)).toEqual(["new", "old", "undated"]);
});

test("a day that was inferred whole is no guess", () => {
  const documents = [dated("printed", "2021-12-02"), dated("inferred", "2021-12-03", true)];
  expect(newestFirst(documents).map(({ id }) => id)).toEqual(["inferred", "printed"]);
});
