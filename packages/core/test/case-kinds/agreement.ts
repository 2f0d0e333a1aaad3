import { expect } from "vitest";
import * as z from "zod";
import { dataset } from "../../src/data.ts";
import { meet } from "../../src/quantity/bounds.ts";
import { measureStatement } from "../../src/quantity/measure.ts";
import { QUALIFIER_IDS } from "../../src/quantity/qualifier.ts";

const AgreementCase = z.strictObject({
  statements: z.array(
    z.strictObject({
      printed: z.string(),
      qualifier: z.enum(QUALIFIER_IDS).default("exact"),
      direction: z.enum(["up", "down"]),
      claim: z.string(),
    }),
  ),
});

const PERCENT = { id: "percent", base: "percent", factor: "1", offset: "0", counted: false };

/** Relative changes in percent that another source prints: each has a value in common with a claim of the record. */
export function agreement(body: unknown): void {
  for (const { claim: id, ...statement } of AgreementCase.parse(body).statements) {
    const quantity = dataset.claims.find((claim) => claim.id === id)?.quantity;
    const stated = { ...statement, unit: PERCENT, change: "relative" } as const;
    const there = measureStatement(stated);
    const here = quantity && measureStatement({ ...stated, ...quantity, unit: PERCENT });
    if (there === null || !here) throw new Error(`${id} has no number`);
    expect(meet(there.interval, here.interval), id).not.toBeNull();
  }
}
