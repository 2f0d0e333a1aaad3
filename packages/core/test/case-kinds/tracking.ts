import { expect } from "vitest";
import * as z from "zod";
import { pathTo } from "../../src/engine/track/paths.ts";
import { track } from "../../src/engine/track/track.ts";
import type { Tracking } from "../../src/engine/track/tracking.ts";
import { type Bounds, bounds, exactly, through } from "../../src/quantity/bounds.ts";
import { minus, ONE, plus, rational, times } from "../../src/quantity/rational.ts";
import { factor, lastUnit, roundsTo } from "./printed.ts";

const printed = z.string().optional();

const TrackingCase = z.strictObject({
  baseline: z.string(),
  deadline: z.string(),
  target: z.string(),
  period: z.string(),
  changes: z.array(z.string()),
  classes: z.array(z.string()).describe("With the changes exactly as printed."),
  rounded: z.array(z.string()).describe("With what their rounding leaves open."),
  printed: z.strictObject({
    achieved: printed,
    elapsed: printed,
    official: printed,
    linear: printed,
    path: printed,
    remaining: printed,
    required: printed,
    pace: printed,
    plan: printed,
  }),
});

/** A printed percentage with the half unit that rounding leaves open, as factors. */
function roundedFactor(percent: string): Bounds {
  const half = times(lastUnit(percent), rational(1n, 200n));
  return bounds(minus(factor(percent), half), plus(factor(percent), half));
}

/** The product of positive factors, end by end. */
function product(a: Bounds, b: Bounds): Bounds {
  return bounds(
    a.lower && b.lower && times(a.lower, b.lower),
    a.upper && b.upper && times(a.upper, b.upper),
  );
}

function trackChanges(given: z.infer<typeof TrackingCase>, found: Bounds): Tracking {
  return track({
    threshold: { measure: "ratio", value: factor(given.target), direction: "down", open: false },
    baseline: given.baseline,
    deadline: given.deadline,
    evidence: [{ period: given.period, interval: found }],
  });
}

/** The change on the path of constant rate to the target, in the year of the evidence. */
function alongPath({ baseline, deadline, target, period }: z.infer<typeof TrackingCase>) {
  const from = { year: Number(baseline), value: ONE };
  const points = pathTo("constant-rate", from, { year: Number(deadline), value: factor(target) });
  if (typeof points === "string") return points;
  const point = points.find(({ year }) => year === Number(period));
  return through(point?.value ?? bounds(null, null), (end) => minus(end, ONE));
}

/** A relative target with changes that multiply: what the engine says rounds to what the source says. */
export function tracking(body: unknown): void {
  const given = TrackingCase.parse(body);
  const achieved = given.changes.map(factor).reduce(times, ONE);
  const found = trackChanges(given, exactly(achieved));
  expect(found.classes).toEqual(given.classes);
  const { remaining, progress, elapsed } = found;
  if (typeof remaining === "string" || typeof elapsed === "string") throw new Error("no tracking");
  const answers = {
    ...progress,
    ...remaining,
    remaining: remaining.change,
    achieved: exactly(minus(achieved, ONE)),
    elapsed: exactly(elapsed.share),
    path: alongPath(given),
  };
  for (const [name, digits] of Object.entries(given.printed)) {
    if (digits === undefined) continue;
    const answer = answers[name as keyof typeof given.printed];
    expect(roundsTo(answer, digits, 100n), `${name} is printed as ${digits} %`).toBe(true);
  }
  const rounded = trackChanges(given, given.changes.map(roundedFactor).reduce(product));
  expect(rounded.classes).toEqual(given.rounded);
  expect(rounded.certain).toBe(given.rounded.length === 1);
}
