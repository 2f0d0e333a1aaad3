import { expect } from "vitest";
import * as z from "zod";
import { DOUBLINGS, foldOf } from "../../src/quantity/doubling.ts";
import { readStatement } from "../../src/quantity/measure.ts";

const MultiplesCase = z.strictObject({
  doublings: z.array(z.strictObject({ word: z.string(), percent: z.number() })),
  times: z.array(z.strictObject({ printed: z.string(), percent: z.number() })),
});

const PERCENT = { base: "percent", factor: "100", counted: false };
const FOLD = { ...PERCENT, id: "fold", offset: "-1" };
const TIMES = { ...PERCENT, id: "times", offset: "0" };
const RISE = { qualifier: "exact", change: "relative", direction: "up" } as const;

/** Rises in powers of two and in multiples of the base, as changes in percent. */
export function multiples(body: unknown): void {
  const { doublings, times } = MultiplesCase.parse(body);
  for (const { word, percent } of doublings) {
    const printed = foldOf(DOUBLINGS[word] ?? 0);
    expect(readStatement({ ...RISE, printed, unit: FOLD })?.normalized.value, word).toBe(percent);
  }
  for (const { printed, percent } of times) {
    const reading = readStatement({ ...RISE, printed, unit: TIMES });
    expect(reading?.normalized.value, `增加${printed}倍`).toBe(percent);
  }
}
