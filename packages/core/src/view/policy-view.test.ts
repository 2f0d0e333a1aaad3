import { expect, test } from "vitest";
import { dataset } from "../data.ts";
import { constraintLinks } from "./policy-view.ts";

const text = { en: "Coal dominates.", zh: "能源结构偏煤。" };
const reference = { title: "通知", publisher: "MIIT", date: "2024-08-20", url: null };

test("a constraint of a document of the record leads to its paragraph", () => {
  const place = { document: "cns-2021-12-03-results", paragraph: 12 };
  expect(constraintLinks(dataset, [{ text, ...place }], "en")).toEqual([
    {
      text: "Coal dominates. (MIIT: industrial green development achieved notable results in the 13th Five-Year Plan period, paragraph 12)",
      to: { noun: "documents", id: "cns-2021-12-03-results", paragraph: 12 },
    },
  ]);
});

test("a constraint of a source outside the record names the source, and has no link where there is no address", () => {
  expect(constraintLinks(dataset, [{ text, reference }], "zh")).toEqual([
    { text: "能源结构偏煤。（通知、MIIT、2024-08-20）" },
  ]);
});
