/** A series of which what follows is spelled out, and times that are asked for. */
export const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
export const YEAR = ["2022", "--baseline", "2021"];
export const HALF = ["2022-07/2022-12", "--baseline", "2021-07/2021-12"];

/** The fields of each line that a command printed in a pipe. */
export const fieldsOf = (out: string) =>
  out
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));

/** That energy per unit of value added fell by so much in a year. */
export const hypothesis = (period: string, printed: string) => ({
  series: ENERGY,
  period,
  baseline: `${Number(period) - 1}`,
  printed,
  unit: "percent",
  change: "relative",
  direction: "down",
});
export const scenarioOf = (...hypotheses: object[]) => JSON.stringify({ hypotheses });
