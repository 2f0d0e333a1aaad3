import { expect, test } from "vitest";
import { claim, commitment, document, plan, record } from "../../test/followed-record.ts";
import { chainOf } from "../engine/follow/chain-of.ts";
import { whatFollowed } from "../engine/follow/followed.ts";
import type { Dataset } from "../schema/dataset.ts";
import { chainTables, followedNotes, followedTables } from "./follow-table.ts";
import { followedText } from "./follow-text.ts";

const saving = { mechanisms: ["saving"] };

const dataset = record({
  commitments: [
    commitment("b21/save", { ...saving, plans: ["p"] }),
    commitment("a22/way", { ...saving, status: "under-way" }),
    commitment("b24/alone"),
    commitment("b24/make", { action: "issue", plans: ["q"] }),
  ],
  claims: [claim("b24/count", saving)],
  plans: [plan("p", { issued: "2021-12-03" }), plan("q")],
});

function followedOf(id: string, of: Dataset = dataset) {
  const found = whatFollowed(of, id);
  if (found === null) throw new Error(`there is no promise ${id}`);
  return found;
}

test("what followed is told in order of time, in both languages", () => {
  const followed = followedOf("b21/save");
  expect(followedText(dataset, followed, "en")).toBe(
    "Promised on 16 July 2021. Name: issued on 3 December 2021. Said to be under way on 12 December 2022. Results were reported on 5 July 2024.",
  );
  expect(followedText(dataset, followed, "zh")).toBe(
    "2021年7月16日提出。《名称》：2021年12月3日发布。2022年12月12日称在推进。2024年7月5日公布结果。",
  );
});

test("a document whose day is not known is told of in its year or its month", () => {
  const dated = record({
    documents: [document("b21", "2021-07-16"), document("y", "2022"), document("m", "2024-07")],
    commitments: [
      commitment("b21/save", saving),
      commitment("y/way", { ...saving, status: "done" }),
    ],
    claims: [claim("m/count", saving)],
  });
  const followed = followedOf("b21/save", dated);
  expect(followedText(dated, followed, "en")).toBe(
    "Promised on 16 July 2021. Said to be done in 2022. Results were reported in July 2024.",
  );
  expect(followedText(dated, followed, "zh")).toBe(
    "2021年7月16日提出。2022年称已完成。2024年7月公布结果。",
  );
});

test("silence is told plainly, with the latest day looked at, and needs no table", () => {
  const followed = followedOf("b24/alone");
  expect(followedTables(dataset, followed, "en")).toEqual([]);
  expect(followedNotes(dataset, followed, "en")).toEqual([
    {
      heading: "What followed",
      text: "Promised on 5 July 2024. No document on record reports what followed, up to 24 July 2024.",
      tone: "neutral",
    },
  ]);
  expect(followedText(dataset, followed, "zh")).toBe(
    "2024年7月5日提出。截至2024年7月24日，记录中没有文件说明其后续情况。",
  );
});

test("each row has its day, what it is, what was said and what links it", () => {
  const [table] = followedTables(dataset, followedOf("b21/save"), "en");
  expect(table?.columns).toEqual(["When", "What", "Said", "Through"]);
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["3 December 2021", "plan issued", "Name (issued)", ""],
    ["12 December 2022", "said to be under way", "Name", "saving"],
    ["5 July 2024", "result reported", "Name", "saving"],
  ]);
  expect(table?.rows[2]?.[2]?.to).toEqual({ noun: "claims", id: "b24/count" });
});

test("what only touches the promise stands apart, and a note says so", () => {
  const wide = record({
    commitments: [commitment("b21/save", { ...saving, sectors: ["steel"] })],
    claims: [claim("a22/whole", saving)],
  });
  const tables = followedTables(wide, followedOf("b21/save", wide), "en");
  expect(tables.map(({ heading }) => heading)).toEqual(["Also said, and not of this alone"]);
  expect(tables[0]?.note).toMatch("does not decide the answer");
  expect(followedNotes(wide, followedOf("b21/save", wide), "en")).toHaveLength(1);
});

test("a promise to make plans that were made is not told to lack a result", () => {
  const history = [{ state: "issued", on: "2024-08-01", document: "x", paragraph: 1 }] as const;
  const later = {
    ...dataset,
    documents: [...dataset.documents, document("x", "2024-08-01")],
    plans: [plan("q", { history: [...history] })],
  };
  expect(followedText(later, followedOf("b24/make", later), "en")).toBe(
    "Promised on 5 July 2024. Name: reported as issued on 1 August 2024.",
  );
});

test("many promises of one document are counted in the chain of a plan", () => {
  const many = record({
    commitments: ["a", "b", "c", "d"].map((key) => commitment(`b21/${key}`, { plans: ["p"] })),
    plans: [plan("p")],
  });
  const [table] = chainTables(many, chainOf(many, { noun: "plans", id: "p" }), "en");
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["16 July 2021", "promised", "4 commitments: Name"],
  ]);
  expect(table?.note).toBe(
    "Promised on 16 July 2021. No document on record reports what followed, up to 24 July 2024.",
  );
});
