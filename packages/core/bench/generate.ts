import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIRST = 1995;
const YEARS = 30;
/** A series has 29 changes, two of five years, two levels; every third has one more that contradicts: 1 % of all claims. */
const CONTRADICTED = 0.33;

/** The claims of one series, as lines of NDJSON: all true of one world, but for the one that is not. */
export function seriesLines(index: number, random: () => number): string[] {
  const place = `county-${String(index).padStart(5, "0")}`;
  const series = `energy-intensity.stated.cement.${place}`;
  const lines: string[] = [];
  const push = (key: string, fields: object) =>
    lines.push(
      JSON.stringify({
        id: `yearbook/${place}-${key}`,
        series,
        modality: "actual",
        ...fields,
      }),
    );
  const levels = [1000 + random() * 9000];
  for (let year = 1; year < YEARS; year += 1)
    levels.push((levels[year - 1] as number) * (0.92 + random() * 0.12));
  const change = (key: string, from: number, to: number, aside = 0) => {
    const percent = ((levels[to] as number) / (levels[from] as number) - 1) * 100 + aside;
    const printed = Math.abs(percent).toFixed(1);
    const qualifier = random() < 0.05 ? "about" : "exact";
    const value = percent < 0 ? -Number(printed) : Number(printed);
    const quantity = { printed, value, unit: "percent", change: "relative", qualifier };
    push(key, { period: String(FIRST + to), baseline: String(FIRST + from), quantity });
  };
  for (let year = 1; year < YEARS; year += 1) change(`y${year}`, year - 1, year);
  change("c1", 5, 10);
  change("c2", 15, 20);
  for (const year of [3, 20]) {
    const printed = (levels[year] as number).toFixed(1);
    const quantity = {
      printed,
      value: Number(printed),
      unit: "tce",
      change: null,
      qualifier: "exact",
    };
    push(`l${year}`, { period: String(FIRST + year), baseline: null, quantity });
  }
  if (random() < CONTRADICTED) {
    const year = 1 + Math.floor(random() * (YEARS - 1));
    change("x", year - 1, year, 3);
  }
  return lines;
}

/** Claims of a chunk: what is read, and held as text, at a time. */
const CHUNK = 50_000;

/** Writes so many claims as NDJSON in chunks, and says where; the same numbers every time. */
export function writeClaims(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  const random = seeded(count);
  const files: string[] = [];
  let lines: string[] = [];
  let written = 0;
  const flush = () => {
    const file = join(folder, `claims-${String(files.length).padStart(3, "0")}.ndjson`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    files.push(file);
    written += lines.length;
    lines = [];
  };
  for (let series = 0; written + lines.length < count; series += 1) {
    for (const line of seriesLines(series, random)) {
      if (Buffer.byteLength(line) > 250)
        throw new RangeError(`a claim of more than 250 bytes: ${line}`);
      if (written + lines.length < count) lines.push(line);
    }
    if (lines.length >= CHUNK) flush();
  }
  if (lines.length > 0) flush();
  return files;
}

/** One series whose changes stand in the order that is worst for relaxing them one by one: from the last to the first. */
export function longSeries(periods: number): string[] {
  return Array.from({ length: periods - 1 }, (_, index) => {
    const year = 9999 - index;
    const quantity = {
      printed: "0.1",
      value: 0.1,
      unit: "percent",
      change: "relative",
      qualifier: "exact",
    };
    return JSON.stringify({
      id: `long/${String(index).padStart(5, "0")}`,
      series: "long",
      modality: "actual",
      period: String(year),
      baseline: String(year - 1),
      quantity,
    });
  });
}
