import { type Colour, PALETTE } from "./palette.ts";

/** The tones that a mark can have, each in the colour of its name. */
const TONES = ["actual", "target", "forecast", "inferred", "warning", "good", "neutral"] as const;

/** The forms that are hollow where they stand for a goal: all but the cells of a board. Without :not, which not every renderer of SVG knows. */
const GOALS = ["bar", "dot", "any", "box"]
  .map((form) => `.chart-mark[data-tone="target"][data-form="${form}"]`)
  .join(", ");

/** Chosen by the reader's system where it forces colours. */
const FORCED = `@media (forced-colors: active) {
  .chart text[class] { fill: CanvasText; stroke: Canvas; }
  .chart-grid { stroke: CanvasText; stroke-opacity: 0.3; }
  .chart-zero, .chart-link, .chart-trend, .chart-course, .chart-mark[data-tone] { stroke: CanvasText; }
  .chart-mark[data-tone] { fill: CanvasText; }
  .chart-mark[data-tone="target"]:not([data-form="cell"]), .chart-mark[data-tone="forecast"], .chart-mark[data-basis="assumed"], .chart-mark[data-form="box"] { fill: Canvas; }
  .chart-gap { fill: none; stroke: CanvasText; stroke-dasharray: 2 3; }
}`;

/**
 * How a drawing looks. Stated is filled, partly inferred paler, derived dotted, assumed hollow and dashed; targets and
 * forecasts are hollow always. A name in the middle stands on its mark, and clears it between its words too.
 */
const rules = (colour: (name: Colour) => string, font: string) => `
.chart { display: block; font-family: ${font}; font-size: 12px; }
.chart text { fill: ${colour("ink")}; stroke: ${colour("paper")}; stroke-width: 3px; paint-order: stroke; stroke-linejoin: round; }
.chart .chart-tick, .chart .chart-note, .chart .chart-head { fill: ${colour("ink-faint")}; }
.chart .chart-title, .chart .chart-value { font-weight: 600; }
.chart .chart-name[text-anchor="middle"] { stroke-width: 9px; }
.chart [data-form="box"] ~ text { stroke: none; }
.chart-paper { fill: ${colour("paper")}; }
.chart-grid, .chart-zero, .chart-link, .chart-trend, .chart-course { fill: none; stroke: ${colour("line")}; }
.chart-zero { stroke: ${colour("ink-faint")}; }
.chart-link { stroke: ${colour("neutral")}; }
.chart-trend { stroke: ${colour("actual")}; stroke-opacity: 0.45; }
.chart-course { stroke: ${colour("target")}; stroke-dasharray: 5 4; }
.chart-gap { fill: ${colour("warning")}; fill-opacity: 0.14; }
${TONES.map((tone) => `.chart-mark[data-tone="${tone}"] { fill: ${colour(tone)}; stroke: ${colour(tone)}; }`).join("\n")}
.chart-mark[data-basis="inferred"] { fill-opacity: 0.55; }
.chart-mark[data-basis="derived"] { fill-opacity: 0.25; stroke-dasharray: 2 2; }
.chart-mark[data-basis="assumed"] { fill: ${colour("paper")}; stroke-dasharray: 5 3; }
.chart-mark[data-part] { fill-opacity: 0.3; }
.chart-mark[data-earlier] { opacity: 0.55; }
${GOALS}, .chart-mark[data-tone="forecast"] { fill: ${colour("paper")}; fill-opacity: 1; }
.chart-mark[data-tone="forecast"] { stroke-dasharray: 3 2; }
.chart-mark[data-form="box"] { fill: ${colour("wash")}; fill-opacity: 1; }
.chart-mark .chart-hollow { fill: none; }
.chart-mark .chart-open, .chart-mark .chart-stroke { fill: none; stroke-width: 1.5; stroke-dasharray: none; }
.chart a:hover .chart-mark, .chart a:focus-visible .chart-mark { stroke-width: 2.5; }`;

/** The rules of drawings in a page, which chooses the colours by their names: `--actual`, `--paper`. */
export const CHART_STYLE = `${rules((name) => `var(--${name})`, "var(--sans)")}\n${FORCED}\n`;

/** Which paper a drawing that stands alone is made for: one of the two, or that of whoever looks at it. */
export type Scheme = "light" | "dark" | "auto";

const FONT = '"Noto Sans", "Noto Sans CJK SC", "Liberation Sans", sans-serif';

/**
 * The rules of a drawing that stands alone, with its own colours. Printed, it is always light.
 * @example
 * standaloneStyle("light").includes("prefers-color-scheme"); // false
 * standaloneStyle("auto").includes("prefers-color-scheme"); // true
 */
export function standaloneStyle(scheme: Scheme = "auto"): string {
  const of = (paper: "light" | "dark") => rules((name) => PALETTE[name][paper], FONT);
  if (scheme !== "auto") return of(scheme);
  return `${of("light")}\n@media screen and (prefers-color-scheme: dark) {${of("dark")}\n}\n${FORCED}`;
}
