import type { CompactClaim } from "../src/engine/solve-all.ts";
import { seeded } from "./random.ts";

const LAST = 9999;
/** What each year of a long series grows by, in percent. */
const YEARLY = 0.1;

const grown = (years: number) => ((1 + YEARLY / 100) ** years - 1) * 100;

function change(id: string, from: number, to: number, percent: number): CompactClaim {
  const printed = percent.toFixed(1);
  return {
    id: `long/${id}`,
    series: "long",
    modality: "actual",
    period: String(to),
    baseline: String(from),
    quantity: {
      printed,
      value: Number(printed),
      unit: "percent",
      change: "relative",
      qualifier: "exact",
    },
  };
}

/**
 * One series whose changes stand in the order that is worst for relaxing them one by one, from the last to the first:
 * each round carries what is known of the first year only one year on. The ids keep that order where claims are sorted.
 */
export function longSeries(periods: number): CompactClaim[] {
  return Array.from({ length: periods - 1 }, (_, index) =>
    change(String(index).padStart(5, "0"), LAST - index - 1, LAST - index, YEARLY),
  );
}

/** The same with one claim from its first year to its last that is ten times too much: all claims together contradict. */
export function closedSeries(periods: number): CompactClaim[] {
  const years = periods - 1;
  return [...longSeries(periods), change("whole", LAST - years, LAST, grown(years) * 10)];
}

/** The same with as many changes over up to 300 years at random, one in twenty of them wrong by 100 points. */
export function crossedSeries(periods: number): CompactClaim[] {
  const random = seeded(periods);
  const crossing = Array.from({ length: periods }, (_, index) => {
    const years = 2 + Math.floor(random() * 298);
    const to = LAST - Math.floor(random() * (periods - 1 - years));
    const aside = random() < 0.05 ? 100 : 0;
    return change(`x${String(index).padStart(5, "0")}`, to - years, to, grown(years) + aside);
  });
  return [...longSeries(periods), ...crossing];
}
