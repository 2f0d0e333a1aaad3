import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { cite, documentWork, recordWork, type Work } from "./citation.ts";

const notice: Work = {
  key: "notice",
  kind: "webpage",
  author: "A & B_Office",
  title: "Up 5 % in {2022}.",
  published: "2022-09-16",
  version: null,
  url: "https://example.org/a_b?x=1&y=2",
  language: "en",
};

describe("a source as a reference", () => {
  test("in APA has its day in words, and one stop after the title", () => {
    expect(cite(notice).apa).toBe(
      "A & B_Office. (2022, September 16). Up 5 % in {2022}. https://example.org/a_b?x=1&y=2",
    );
  });

  test("in GB/T 7714 has its carrier and its day as written", () => {
    expect(cite(notice).gbt7714).toBe(
      "A & B_Office. Up 5 % in {2022}[EB/OL]. (2022-09-16). https://example.org/a_b?x=1&y=2.",
    );
  });

  test("in BibTeX has its special signs escaped, but not in the address", () => {
    expect(cite(notice).bibtex).toBe(
      [
        "@misc{notice,",
        "  author = {{A \\& B\\_Office}},",
        "  title = {Up 5 \\% in \\{2022\\}.},",
        "  year = {2022},",
        "  month = {9},",
        "  url = {https://example.org/a_b?x=1&y=2},",
        "  langid = {english},",
        "}",
      ].join("\n"),
    );
  });

  test("in CSL-JSON has its date in parts, as far as it is known", () => {
    expect(cite(notice).csl.issued).toEqual({ "date-parts": [[2022, 9, 16]] });
    expect(cite({ ...notice, published: "2022-09" }).csl.issued).toEqual({
      "date-parts": [[2022, 9]],
    });
    expect(cite({ ...notice, published: "2022" }).apa).toMatch(/\(2022\)/);
  });
});

test("a record of a release is a data set with a version and no date", () => {
  const title = "Steel capacity is to fall by 100 to 150 Mt.";
  const work = recordWork(
    { version: "1.2.0" },
    { to: { noun: "targets", id: "a/b_c" }, title },
    null,
    "en",
  );
  expect(cite(work)).toMatchObject({
    apa: "Peakline. (n.d.). Steel capacity is to fall by 100 to 150 Mt (Version 1.2.0) [Data set].",
    gbt7714: "Peakline. Steel capacity is to fall by 100 to 150 Mt: v1.2.0[DS/OL].",
    csl: { id: "peakline-targets-a-b-c", type: "dataset", version: "1.2.0" },
  });
});

test("every document of the record can be cited in both languages, without braces left open", () => {
  for (const { id } of dataset.documents) {
    for (const locale of ["en", "zh"] as const) {
      const work = documentWork(dataset, id, locale);
      if (work === null) throw new Error(id);
      const { bibtex, apa, gbt7714 } = cite(work);
      const plain = bibtex.replaceAll(/\\[{}]/g, "");
      expect([id, plain.split("{").length]).toEqual([id, plain.split("}").length]);
      expect([id, /undefined|null|\.\./.test(apa + gbt7714)]).toEqual([id, false]);
    }
  }
  expect(documentWork(dataset, "none", "en")).toBeNull();
});
