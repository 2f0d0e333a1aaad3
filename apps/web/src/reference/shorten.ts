const STRING = 120;
const DEEPEST = 5;
const LINES = 32;

/** A value with the first of each list, and texts and depths that end: what is left out is marked. */
function shortened(value: unknown, depth: number): unknown {
  if (typeof value === "string")
    return value.length > STRING ? `${value.slice(0, STRING)}…` : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const first = value.slice(0, 1).map((each) => shortened(each, depth + 1));
    return value.length > 1 ? [...first, `… + ${value.length - 1}`] : first;
  }
  if (depth >= DEEPEST) return "…";
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, shortened(each, depth + 1)]),
  );
}

/**
 * A JSON text set to be read, cut short; what is left out is marked by "…".
 * @example shorten('{"data":[1,2,3]}') // {\n  "data": [\n    1,\n    "… + 2"\n  ]\n}
 */
export function shorten(json: string): string {
  const lines = JSON.stringify(shortened(JSON.parse(json), 0), null, 2).split("\n");
  return lines.length > LINES ? [...lines.slice(0, LINES), "…"].join("\n") : lines.join("\n");
}
