import { expect } from "vitest";
import * as z from "zod";
import { dataset } from "../../src/data.ts";
import { listChecks } from "../../src/engine/check/check.ts";
import type { Claim } from "../../src/schema/claim.ts";

const ExplainedCase = z.strictObject({
  by: z.enum(["definition", "boundary", "priceBasis", "vintage"]),
  statements: z.array(
    z.strictObject({
      definition: z.string(),
      baseline: z.string(),
      period: z.string(),
      printed: z.string(),
    }),
  ),
});

const LIKE = dataset.claims.find(({ id }) => id.endsWith("/energy-per-value-added-2021")) as Claim;

/** Falls in percent that contradict each other only while one dimension is overlooked: flagged, and explained by it. */
export function explained(body: unknown): void {
  const { by, statements } = ExplainedCase.parse(body);
  const claims = statements.map(({ printed, ...fields }, index): Claim => {
    const quantity = {
      ...(LIKE.quantity as NonNullable<Claim["quantity"]>),
      printed,
      value: -Number(printed),
    };
    return { ...LIKE, ...fields, id: `test/${index}`, quantity };
  });
  const checks = listChecks({ ...dataset, claims });
  expect(checks.filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
  expect(checks.find(({ kind }) => kind === "difference")).toMatchObject({
    verdict: "unchecked",
    reason: `explained-by-${by}`,
    differs: [by],
  });
  const blamed = checks.find(({ kind }) => kind === "difference")?.claims;
  expect([...(blamed ?? [])].sort()).toEqual(claims.map(({ id }) => id));
}
