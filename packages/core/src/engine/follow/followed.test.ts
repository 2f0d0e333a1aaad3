import { describe, expect, test } from "vitest";
import { claim, commitment, document, plan, record } from "../../../test/followed-record.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type FollowOptions, followAnswers, listFollowed, whatFollowed } from "./followed.ts";

/** The answer, and each step as "day relation what", with "*" before those that decide. */
function told(dataset: Dataset, id: string, options: FollowOptions = {}) {
  const found = whatFollowed(dataset, id, options);
  if (found === null) return null;
  const steps = found.steps.map(
    ({ on, relation, says, direct }) => `${direct ? "*" : ""}${on} ${relation} ${says.id}`,
  );
  return [found.answer, ...steps];
}

const saving = { mechanisms: ["saving"] };

describe("a commitment", () => {
  test("with nothing later on its mechanism is followed by nothing, even where theme and sector are the same", () => {
    const dataset = record({
      commitments: [commitment("b21/save", saving), commitment("a22/other", { status: "done" })],
      claims: [claim("a22/fell", { themes: ["energy-saving"] })],
    });
    expect(told(dataset, "b21/save")).toEqual(["nothing-reported"]);
  });

  test("is promised again, under way, done and reported by later documents on its mechanism", () => {
    const dataset = record({
      commitments: [
        commitment("b21/save", saving),
        commitment("a22/again", saving),
        commitment("a22/way", { ...saving, status: "under-way" }),
        commitment("b24/done", { ...saving, status: "done" }),
      ],
      claims: [claim("b24/count", { ...saving, indicator: "count" })],
    });
    expect(told(dataset, "b21/save")).toEqual([
      "reported",
      "*2022-12-12 repeated a22/again",
      "*2022-12-12 under-way a22/way",
      "*2024-07-05 done b24/done",
      "*2024-07-05 reported b24/count",
    ]);
    expect(told(dataset, "b21/save", { asOf: "2023-01-01" })?.[0]).toBe("under-way");
    expect(told(dataset, "b24/done")).toEqual([
      "nothing-reported",
      "*2021-07-16 promised-before b21/save",
      "*2022-12-12 promised-before a22/again",
      "*2022-12-12 promised-before a22/way",
      "2024-07-05 reported-with b24/count",
    ]);
  });

  test("is reported by the indicator that it names as its result", () => {
    const dataset = record({
      commitments: [commitment("b21/save", { results: ["energy"] })],
      claims: [claim("a22/fell"), claim("b24/goal", { modality: "target", period: "2025" })],
    });
    expect(told(dataset, "b21/save")).toEqual([
      "reported",
      "*2022-12-12 reported a22/fell",
      "*2024-07-05 target-set b24/goal",
    ]);
  });

  test("is not answered by what was reported of a time before it, of a time left open, or only to scope a count", () => {
    const open = { text: { en: "in recent years", zh: "近年来" } };
    const dataset = record({
      commitments: [commitment("b21/save", saving)],
      claims: [
        claim("a22/before", { ...saving, period: "2016/2020" }),
        claim("a22/open", { ...saving, period: open }),
        claim("a22/scope", { ...saving, scopes: "a22/open" }),
        claim("a22/draft", { ...saving, standing: "draft" }),
      ],
    });
    expect(told(dataset, "b21/save")).toEqual(["nothing-reported", "2022-12-12 reported a22/open"]);
  });

  test("for steel is answered by steel, not by industry as a whole, and cement is nothing to it", () => {
    const dataset = record({
      commitments: [commitment("b21/save", { ...saving, sectors: ["steel"] })],
      claims: [
        claim("a22/whole", saving),
        claim("a22/cement", { ...saving, sector: "cement" }),
        claim("b24/steel", { ...saving, sector: "steel" }),
      ],
    });
    expect(told(dataset, "b21/save")).toEqual([
      "reported",
      "2022-12-12 reported a22/whole",
      "*2024-07-05 reported b24/steel",
    ]);
  });

  test("that only belongs to a plan is not answered by what is reported of the plan", () => {
    const dataset = record({
      commitments: [commitment("b21/save", { plans: ["p"] })],
      plans: [plan("p", { issued: "2021-12-03" })],
      claims: [
        claim("a22/content", { plans: ["p"], period: "2021-12-03" }),
        claim("a22/other", { plans: ["p"], indicator: "water", themes: ["water-saving"] }),
        claim("b24/fell", { plans: ["p"] }),
      ],
    });
    expect(told(dataset, "b21/save")).toEqual([
      "plan-only",
      "*2021-12-03 plan-issued p",
      "2024-07-05 reported b24/fell",
    ]);
  });

  test("is not answered by a plan that is only announced or being drafted", () => {
    const states = (state: "announced" | "drafting" | "compiled") =>
      told(
        record({
          commitments: [commitment("b21/save", { plans: ["p"] })],
          plans: [
            plan("p", { history: [{ state, on: "2022-12-12", document: "a22", paragraph: 1 }] }),
          ],
        }),
        "b21/save",
      )?.[0];
    expect([states("announced"), states("drafting"), states("compiled")]).toEqual([
      "nothing-reported",
      "nothing-reported",
      "plan-only",
    ]);
  });

  test("under a plan does not come from the promise of that plan", () => {
    const dataset = record({
      commitments: [
        commitment("b21/make", { action: "issue", plans: ["p"] }),
        commitment("a22/save", { plans: ["p"] }),
      ],
      plans: [plan("p")],
    });
    expect(told(dataset, "a22/save")).toEqual([
      "nothing-reported",
      "2021-07-16 promised-before b21/make",
    ]);
  });

  test("to carry out a plan is answered by what is reported of the plan on the same theme", () => {
    const dataset = record({
      commitments: [commitment("b21/carry", { plans: ["p"], action: "implement" })],
      plans: [plan("p")],
      claims: [claim("b24/fell", { plans: ["p"] })],
    });
    expect(told(dataset, "b21/carry")).toEqual(["reported", "*2024-07-05 reported b24/fell"]);
  });
});

describe("a commitment to make plans", () => {
  const states = (state: "compiled" | "issued", on: string, document: string) => ({
    history: [{ state, on, document, paragraph: 1 }],
  });
  const make = (action: "formulate" | "issue") =>
    commitment("b21/make", { action, plans: ["p", "q"] });

  test("is under way while one of them is out and the other is not", () => {
    const plans = [plan("p", states("issued", "2022-12-12", "a22")), plan("q")];
    expect(told(record({ commitments: [make("issue")], plans }), "b21/make")).toEqual([
      "under-way",
      "*2022-12-12 plan-issued p",
    ]);
  });

  test("is done when all are drawn up, where that was promised, and not where their issue was", () => {
    const plans = ["p", "q"].map((id) => plan(id, states("compiled", "2022-12-12", "a22")));
    const answer = (action: "formulate" | "issue") =>
      told(record({ commitments: [make(action)], plans }), "b21/make")?.[0];
    expect([answer("formulate"), answer("issue")]).toEqual(["done", "under-way"]);
  });

  test("that a document reports is told once, by the state of the plan", () => {
    const plans = [plan("p", states("issued", "2022-12-12", "a22"))];
    const commitments = [
      commitment("b21/make", { action: "issue", plans: ["p"] }),
      commitment("a22/made", { action: "issue", plans: ["p"], status: "done" }),
      commitment("b24/made", { action: "issue", plans: ["p"], status: "done" }),
    ];
    expect(told(record({ commitments, plans }), "b21/make")).toEqual([
      "done",
      "*2022-12-12 plan-issued p",
    ]);
  });

  test("is told by the document where no state of the plan is on record", () => {
    const commitments = [
      commitment("b21/make", { action: "issue", plans: ["p"] }),
      commitment("a22/drafting", { action: "formulate", plans: ["p"], status: "under-way" }),
    ];
    expect(told(record({ commitments, plans: [plan("p")] }), "b21/make")).toEqual([
      "under-way",
      "*2022-12-12 plan-prepared a22/drafting",
    ]);
  });
});

describe("a target", () => {
  const target = claim("b21/goal", { modality: "target", period: "2025" });

  test("is reported by its own indicator, in the same definition, product and place", () => {
    const claims = [
      target,
      claim("a22/fell"),
      claim("a22/qinghai", { place: "qinghai" }),
      claim("a22/other", { definition: "other" }),
      claim("b24/steel", { sector: "steel" }),
    ];
    expect(told(record({ claims }), "b21/goal")).toEqual([
      "reported",
      "*2022-12-12 reported a22/fell",
      "2022-12-12 reported a22/other",
      "2022-12-12 reported a22/qinghai",
      "*2024-07-05 reported b24/steel",
    ]);
  });

  test("is not answered by another number of its mechanism", () => {
    const claims = [
      { ...target, ...saving },
      claim("a22/count", { ...saving, indicator: "count" }),
    ];
    expect(told(record({ claims }), "b21/goal")).toEqual([
      "nothing-reported",
      "2022-12-12 reported a22/count",
    ]);
  });
});

test("what is no promise, does not exist or was not yet published has no answer", () => {
  const dataset = record({ claims: [claim("a22/fell")], commitments: [commitment("b21/save")] });
  expect(whatFollowed(dataset, "a22/fell")).toBeNull();
  expect(whatFollowed(dataset, "none")).toBeNull();
  expect(whatFollowed(dataset, "b21/save", { asOf: "2021-07-21" })).toBeNull();
});

test("documents of one day, or of a year that holds the day, are neither before nor after it", () => {
  const dataset = record({
    documents: [document("b21", "2021-07-16"), document("x", "2021-07-16"), document("y", "2021")],
    commitments: ["b21", "x", "y"].map((id) => commitment(`${id}/save`, saving)),
  });
  expect(told(dataset, "b21/save")).toEqual(["nothing-reported"]);
});

test("a commitment and a target of one id are told apart", () => {
  const dataset = record({
    commitments: [commitment("b21/save")],
    claims: [claim("b21/save", { modality: "target" })],
  });
  expect(whatFollowed(dataset, "b21/save")?.noun).toBe("commitments");
  expect(whatFollowed(dataset, "b21/save", { noun: "claims" })?.noun).toBe("claims");
});

test("the list leaves out what its own document calls done, the answers do not", () => {
  const dataset = record({
    commitments: [commitment("b21/save"), commitment("b21/done", { status: "done" })],
  });
  expect(listFollowed(dataset).map(({ promise }) => promise)).toEqual(["b21/save"]);
  expect([...followAnswers(dataset).keys()]).toEqual(["b21/save", "b21/done"]);
});
