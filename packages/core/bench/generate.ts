import type { CompactClaim } from "../src/engine/solve-all.ts";

type Qualifier = NonNullable<CompactClaim["quantity"]>["qualifier"];

const FIRST = 1995;
const YEARS = 30;
/** A series has 29 changes, two of five years, two levels; every third has one more that contradicts: 1 % of all claims. */
const CONTRADICTED = 0.33;
/** How many points the contradicting claim is off: far beyond what rounding over three years explains. */
const ASIDE = 3;

/** Most numbers are printed without a hedge. */
function hedge(random: () => number): Qualifier {
  const drawn = random();
  if (drawn < 0.05) return "about";
  if (drawn < 0.07) return "over";
  return drawn < 0.09 ? "at-least" : "exact";
}

/** A magnitude as printed: what is "over" or "at least" a number is cut off after the first decimal, else it is rounded. */
function print(magnitude: number, qualifier: Qualifier): string {
  const cut = qualifier === "over" || qualifier === "at-least";
  return (cut ? Math.floor(magnitude * 10) / 10 : magnitude).toFixed(1);
}

/** Levels of thirty years that fall or rise by up to eight percent a year. */
function world(random: () => number): number[] {
  const levels = [1000 + random() * 9000];
  for (let year = 1; year < YEARS; year += 1)
    levels.push((levels[year - 1] as number) * (0.92 + random() * 0.12));
  return levels;
}

/** One, two or three years that a claim of their change contradicts, so that two, three or four claims clash; or none. */
function contradictedYears(random: () => number): { from: number; to: number } | null {
  if (random() >= CONTRADICTED) return null;
  const span = 1 + Math.floor(random() * 3);
  const from = Math.floor(random() * (YEARS - span));
  return { from, to: from + span };
}

/** The claims of one series: all true of one world, but for the one that is not. */
export function seriesClaims(index: number, random: () => number): CompactClaim[] {
  const place = `county-${String(index).padStart(5, "0")}`;
  const series = `energy-intensity.stated.cement.${place}`;
  const levels = world(random);
  const broken = contradictedYears(random);
  const claims: CompactClaim[] = [];
  const push = (key: string, rest: Pick<CompactClaim, "period" | "baseline" | "quantity">) =>
    claims.push({ id: `annual/${place}-${key}`, series, modality: "actual", ...rest });
  const change = (key: string, from: number, to: number, qualifier: Qualifier, aside = 0) => {
    const percent = ((levels[to] as number) / (levels[from] as number) - 1) * 100 + aside;
    const printed = print(Math.abs(percent), qualifier);
    // Not -0: JSON would write it as 0, and the claim that is read would differ from the one that was made.
    const value = percent < 0 && Number(printed) > 0 ? -Number(printed) : Number(printed);
    push(key, {
      period: String(FIRST + to),
      baseline: String(FIRST + from),
      quantity: { printed, value, unit: "percent", change: "relative", qualifier },
    });
  };
  for (let year = 1; year < YEARS; year += 1) {
    const drawn = hedge(random);
    // A hedge might let the contradiction pass, so the years of one are printed without.
    const isBroken = broken !== null && year > broken.from && year <= broken.to;
    change(`y${year}`, year - 1, year, isBroken ? "exact" : drawn);
  }
  change("c1", 5, 10, hedge(random));
  change("c2", 15, 20, hedge(random));
  for (const year of [3, 20]) {
    const printed = (levels[year] as number).toFixed(1);
    const value = Number(printed);
    push(`l${year}`, {
      period: String(FIRST + year),
      baseline: null,
      quantity: { printed, value, unit: "tce", change: null, qualifier: "exact" },
    });
  }
  if (broken !== null) change("x", broken.from, broken.to, "exact", ASIDE);
  return claims;
}
