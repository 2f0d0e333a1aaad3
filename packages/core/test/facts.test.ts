import { expect, test } from "vitest";
import { checkFacts, parseFacts } from "../scripts/facts.ts";
import { dataset } from "../src/data.ts";

const HEAD = "fact\tclaims\twhy\n";
const texts = { ...dataset, documents: [], claims: dataset.claims.slice(0, 1) };
const [claim] = texts.claims;

test("a line is a note, its claims, and why there is none", () => {
  expect(parseFacts(`${HEAD}F001\ta/b a/c\t\nF124\t\tderived\n`)).toEqual([
    { line: 2, fact: "F001", claims: ["a/b", "a/c"], why: "" },
    { line: 3, fact: "F124", claims: [], why: "derived" },
  ]);
});

test("a note without claim and without reason, and a claim that is none, are issues with their line", () => {
  expect(checkFacts(`${HEAD}F001\t\t\nF002\tnobody/said\t\n`, { ...dataset, claims: [] })).toEqual([
    {
      file: "facts.tsv",
      key: "line 2",
      message: '"F001" has neither a claim nor a reason why not',
    },
    { file: "facts.tsv", key: "line 3", message: '"F002" names "nobody/said", which is no claim' },
  ]);
});

test("a claim whose document has no text at hand must stand behind a note", () => {
  expect(checkFacts(HEAD, texts)).toMatchObject([{ key: claim?.id }]);
  expect(checkFacts(`${HEAD}F001\t${claim?.id}\t\n`, texts)).toEqual([]);
});
