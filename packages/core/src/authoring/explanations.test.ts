import { expect, test } from "vitest";
import { founding as dataset } from "../../test/founding.ts";
import { listChecks } from "../engine/check/check.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { checkExplanations } from "./explanations.ts";

const ENERGY = dataset.claims.find(({ id }) =>
  id.endsWith("/energy-per-value-added-2021"),
) as Claim;
const AGAIN: Claim = {
  ...ENERGY,
  id: "test/again",
  quantity: { ...(ENERGY.quantity as NonNullable<Claim["quantity"]>), printed: "5.9", value: -5.9 },
};
/** Two statements of one fall that cannot both be true. */
const record: Dataset = { ...dataset, claims: [ENERGY, AGAIN], explanations: [] };
const check = listChecks(record).find(({ verdict }) => verdict === "inconsistent")?.id ?? "";

test("a contradiction that nobody explained is an issue that names its claims", () => {
  expect(checkExplanations(record)).toEqual([
    {
      file: "explanations.toml",
      key: check,
      message: `these claims cannot all be true: ${ENERGY.id}, test/again; mend the one that is wrong, keep apart what speaks of different things, or write here what explains it`,
    },
  ]);
});

const explained = { id: check, cause: "revision", text: { en: "Revised.", zh: "修订。" } } as const;

test("one that is explained is none", () => {
  expect(checkExplanations({ ...record, explanations: [explained] })).toEqual([]);
});

test("an explanation of what contradicts nothing is an issue", () => {
  expect(
    checkExplanations({ ...record, claims: [ENERGY], explanations: [explained] }),
  ).toMatchObject([
    { key: check, message: "no check with this id contradicts anything: take the explanation out" },
  ]);
});
