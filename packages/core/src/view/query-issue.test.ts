import { expect, test } from "vitest";
import { parseQuery } from "../engine/query.ts";
import { QUERY_NAMES } from "../engine/query-name.ts";
import { FIELD_LABELS, type Field } from "./field-labels.ts";
import { queryIssueText } from "./query-issue.ts";

const issueOf = (text: string) => parseQuery(text).issues[0] ?? expect.fail("no issue");

test("an issue is a sentence in both languages, with what may have been meant", () => {
  expect(queryIssueText(issueOf("sectr:cement"), "en")).toBe(
    "“sectr” is not a name that records can be asked by. In quotes it is searched for as text. Did you mean “sector”?",
  );
  expect(queryIssueText(issueOf("时期：2021-2025"), "zh")).toBe(
    "“2021-2025”不是时期；时期写作 2021、2022-07 或 2021/2025。是否指“2021/2025”？",
  );
});

test("what was typed stands in the sentence as it is", () => {
  expect(queryIssueText(issueOf("period:$&{name}"), "en")).toContain("“$&{name}”");
});

test("every name can be asked for by its Chinese label", () => {
  for (const name of QUERY_NAMES) {
    const label = FIELD_LABELS[name as Field].zh;
    expect(Object.keys(parseQuery(`${label}：2021`).filters)).toEqual([name]);
  }
});
