const HEADS = {
  bench: "",
  what: "",
  measured: "measured",
  against: "beside",
  limit: "limit",
  held: "",
};

/** How a row stands: held, not held, or only told. */
const standing = (held) => (held === null ? "" : held ? "held" : "NOT held");

/** Rows as lines in columns, under their heads. */
export function tableOf(rows) {
  const cells = [HEADS, ...rows.map((row) => ({ ...row, held: standing(row.held) }))].map((row) =>
    Object.keys(HEADS).map((key) => row[key]),
  );
  const widths = Object.keys(HEADS).map((_, column) =>
    Math.max(...cells.map((row) => row[column].length)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
}

/**
 * How much the same work differed on this machine from run to run: what a ratio close to its limit is worth.
 * @param times of one piece of work, in milliseconds
 */
export function noiseOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  return `${at(0.5).toFixed(1)} ms in the middle, ${at(0.1).toFixed(1)} to ${at(0.9).toFixed(1)} ms from the tenth to the ninetieth of a hundred`;
}
