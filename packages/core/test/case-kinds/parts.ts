import { expect } from "vitest";
import * as z from "zod";
import { dataset } from "../../src/data.ts";
import { unitTable } from "../../src/engine/component.ts";
import type { Stated } from "../../src/engine/constraint.ts";
import { findWitness } from "../../src/engine/network/witness.ts";
import { createNetwork } from "../../src/engine/network.ts";

const Printed = z.strictObject({ printed: z.string(), unit: z.string() });
const PartsCase = z.strictObject({
  rows: z.array(
    z.strictObject({
      total: Printed,
      components: z.array(Printed).min(2),
      agrees: z.boolean().describe("Whether the components can make the total."),
    }),
  ),
});

const KIND = { aggregation: "flow", domain: "non-negative" } as const;

function claim(id: string, { printed, unit }: z.infer<typeof Printed>): Stated {
  const quantity = {
    printed,
    value: Number(printed),
    unit,
    change: null,
    qualifier: "exact",
  } as const;
  return { id, period: "2022", baseline: null, quantity };
}

/** A total and its components: the network says whether they can all be true, from the printed digits alone. */
export function parts(body: unknown): void {
  for (const { total, components, agrees } of PartsCase.parse(body).rows) {
    const names = components.map((_, index) => `part-${index}`);
    const series = [
      { series: "total", kind: KIND, claims: [claim("total", total)] },
      ...components.map((each, index) => {
        const id = names[index] ?? "";
        return { series: id, kind: KIND, claims: [claim(id, each)] };
      }),
    ];
    const name = { en: "total", zh: "合计" };
    const rule = {
      id: "sum",
      name,
      kind: "sum",
      whole: "total",
      parts: names,
      complete: true,
    } as const;
    const network = createNetwork({ series, rules: [rule] }, unitTable(dataset.units));
    const blamed = network.conflicts.map(({ claims }) => claims.includes("total"));
    expect(blamed, `${total.printed} ${total.unit}`).toEqual(agrees ? [] : [true]);
    expect(findWitness(network) !== null).toBe(true);
  }
}
