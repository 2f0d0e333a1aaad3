import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { MESSAGES } from "../messages.ts";
import { type Answer, countText, Results } from "./results.tsx";

const words = {
  ...MESSAGES.en.search,
  nouns: { claims: "Claim" },
  plurals: { claims: "Claims", plans: "Plans" },
  issues: {
    "unknown-value": "No record has “{value}” as its {name}.",
    "did-you-mean": "Did you mean “{value}”?",
  },
  facets: {
    sector: { label: "Sector", values: { cement: "Cement", "iron-and-steel": "Iron and steel" } },
  },
};
const hit = {
  noun: "claims",
  id: "doc/claim",
  title: { en: "Steel <b>fell", zh: "钢铁" },
} as const;
const answer = (total: number, hits: Answer["hits"] = [hit]): Answer => ({
  query: "steel",
  hits,
  total,
  nouns: [
    { value: "claims", count: 3 },
    { value: "plans", count: 1 },
  ],
  noun: "claims",
  facets: {
    sector: [
      { value: "cement", count: 2 },
      { value: "iron-and-steel", count: 4 },
    ],
  },
});

test("how much was found is said in words", () => {
  expect(countText(answer(0, []), words)).toBe("Nothing in the record matches “steel”.");
  expect(countText(answer(1), words)).toBe("1 result");
  expect(countText(answer(1, [hit]), words)).toBe("1 result");
  expect(countText(answer(9), words)).toBe("The first 1 of 9 results");
  expect(countText(answer(2, [hit, hit]), words)).toBe("2 results");
});

test("a result shows its kind and both titles, the other language marked, markup inert", () => {
  const html = renderToString(() => (
    <Results
      query="steel"
      answer={answer(1)}
      failed={false}
      words={words}
      locale="en"
      full
      hrefOf={({ noun, id }) => `/en/${noun}/${id}`}
    />
  ));
  expect(html).toContain('href="/en/claims/doc/claim"');
  expect(html).toContain("Steel &lt;b>fell");
  expect(html).toContain('lang="zh-Hans">钢铁');
  expect(html).toContain("Claim");
});

test("a search that does not answer says so", () => {
  const html = renderToString(() => (
    <Results
      query="steel"
      answer={undefined}
      failed
      words={words}
      locale="en"
      full
      hrefOf={() => ""}
    />
  ));
  expect(html).toContain("The search did not answer.");
});

test("the full page counts the results by noun, each leading to its own", () => {
  const html = renderToString(() => (
    <Results
      query="steel"
      answer={answer(1)}
      failed={false}
      words={words}
      locale="en"
      full
      hrefOf={() => ""}
    />
  ));
  expect(html).toContain('href="/en/search?q=steel"');
  expect(html).toMatch(/href="\/en\/search\?q=steel&amp;noun=claims"[^>]*aria-current="true"/);
  expect(html.replaceAll(/<[^>]+>/g, "")).toMatch(/All 4\s*Claims 3\s*Plans 1/);
});

test("a facet leads to what one more term would leave, and offers no value that all results have", () => {
  const html = renderToString(() => (
    <Results
      query="steel"
      answer={answer(4)}
      failed={false}
      words={words}
      locale="en"
      full
      hrefOf={() => ""}
    />
  ));
  expect(html).toContain(
    `href="/en/search?q=${encodeURIComponent("steel sector:cement")}&amp;noun=claims"`,
  );
  expect(html).not.toContain("Iron and steel");
});

test("where several words find nothing together, each leads to what it finds alone", () => {
  const html = renderToString(() => (
    <Results
      query="steel xylophone"
      answer={{ ...answer(0, []), query: "steel xylophone" }}
      failed={false}
      words={words}
      locale="en"
      full
      hrefOf={() => ""}
    />
  ));
  expect(html).toContain('href="/en/search?q=steel"');
  expect(html).toContain('href="/en/search?q=xylophone"');
});

test("what is wrong with a query is said, with a link to what may have been meant", () => {
  const issue = { kind: "unknown-value", name: "sector", value: "cemnt", at: 7, end: 12 } as const;
  const problem = { issue, didYouMean: "cement" };
  const html = renderToString(() => (
    <Results
      query="sector:cemnt 产能"
      answer={{ ...answer(0, []), nouns: [], problem }}
      failed={false}
      words={words}
      locale="en"
      full
      hrefOf={() => ""}
    />
  ));
  expect(html).toContain("No record has “cemnt” as its sector.");
  expect(html).toContain(`href="/en/search?q=${encodeURIComponent("sector:cement 产能")}"`);
});
