import { expect, test } from "vitest";
import { claim, commitment, plan, record } from "../../../test/followed-record.ts";
import type { FollowStep } from "../../schema/followed.ts";
import { chainOf } from "./chain-of.ts";

const lines = (steps: readonly FollowStep[]) =>
  steps.map(
    ({ on, relation, says, direct, through }) =>
      `${direct ? "*" : ""}${on} ${relation} ${says.id} (${through.map(({ id }) => id).join(", ")})`,
  );

const dataset = record({
  commitments: [
    commitment("b21/promise", { plans: ["p"] }),
    commitment("a22/way", { mechanisms: ["m", "n"], status: "under-way" }),
  ],
  claims: [
    claim("b21/goal", { plans: ["p"], modality: "target", period: "2025" }),
    claim("a22/content", { plans: ["p"], period: "2021-12-03" }),
    claim("a22/count", { mechanisms: ["m"], indicator: "count" }),
    claim("b24/fell", { plans: ["p"] }),
  ],
  plans: [plan("p", { issued: "2021-12-03", mechanisms: ["m", "n"] })],
});

test("a plan is told from promise over what carries it to what was reported of it, its mechanisms apart", () => {
  const chain = chainOf(dataset, { noun: "plans", id: "p" });
  expect([chain.answer, chain.asOf]).toEqual(["reported", "2024-07-24"]);
  expect(lines(chain.promised)).toEqual([
    "*2021-07-16 promised b21/promise (p)",
    "*2021-07-16 target-set b21/goal (p)",
  ]);
  expect(lines(chain.carried)).toEqual([
    "*2021-12-03 plan-issued p (p)",
    "2022-12-12 under-way a22/way (m, n)",
  ]);
  expect(lines(chain.reported)).toEqual([
    "2022-12-12 reported a22/count (m)",
    "*2024-07-05 reported b24/fell (p)",
  ]);
});

test("on an earlier day the same plan is only out", () => {
  expect(chainOf(dataset, { noun: "plans", id: "p" }, { asOf: "2022-01-01" }).answer).toBe(
    "plan-only",
  );
});

test("a mechanism is told with the plans that it carries", () => {
  const chain = chainOf(dataset, { noun: "mechanisms", id: "m" });
  expect(lines([...chain.promised, ...chain.carried, ...chain.reported])).toEqual([
    "2021-12-03 plan-issued p (p)",
    "*2022-12-12 under-way a22/way (m)",
    "*2022-12-12 reported a22/count (m)",
  ]);
});

test("what the record does not have has an empty chain", () => {
  expect(chainOf(dataset, { noun: "plans", id: "none" })).toEqual({
    noun: "plans",
    id: "none",
    answer: "nothing-reported",
    asOf: "2024-07-24",
    promised: [],
    carried: [],
    reported: [],
  });
});
