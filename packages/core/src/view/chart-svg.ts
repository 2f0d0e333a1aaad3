import type { Chart, Mark, Tick } from "./chart.ts";
import { widthOf } from "./chart-labels.ts";

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Half a pixel is the finest that is seen. */
const at = (value: number) => String(Math.round(value * 2) / 2);

const text = (
  x: number,
  y: number,
  said: string,
  anchor: "start" | "middle" | "end",
  name: string,
) =>
  `<text class="${name}" x="${at(x)}" y="${at(y)}" text-anchor="${anchor}">${escaped(said)}</text>`;

/** An open end: an arrow to the edge of the drawing, because nobody said where it stops. */
function arrow(x: number, from: number, to: number): string {
  const back = to < from ? 5 : -5;
  return `<path class="chart-open" d="M${at(x)} ${at(from)}V${at(to)}m-4 ${back}l4 ${-back}l4 ${back}"/>`;
}

function markSvg({
  from,
  to,
  top,
  bottom,
  openUp,
  openDown,
  tone,
  isPart,
  tip,
  label,
}: Mark): string {
  const middle = (from + to) / 2;
  const isInstant = to - from < 2;
  const [solidTop, solidBottom] = [openUp ? bottom - 3 : top, openDown ? top + 3 : bottom];
  const body = isInstant
    ? `<circle cx="${at(middle)}" cy="${at((solidTop + solidBottom) / 2)}" r="4"/>` +
      (solidBottom - solidTop > 8
        ? `<path class="chart-range" d="M${at(middle)} ${at(solidTop)}V${at(solidBottom)}"/>`
        : "")
    : `<rect x="${at(from + 1)}" y="${at(solidTop)}" width="${at(Math.max(2, to - from - 2))}" height="${at(solidBottom - solidTop)}"/>`;
  const ends =
    (openUp ? arrow(middle, solidTop, Math.max(top, solidTop - 26)) : "") +
    (openDown ? arrow(middle, solidBottom, Math.min(bottom, solidBottom + 26)) : "");
  const said = label === null ? "" : text(label.x, label.y, label.text, "middle", "chart-value");
  return `<g class="chart-mark" data-tone="${tone}"${isPart ? ' data-part=""' : ""}><title>${escaped(tip)}</title>${body}${ends}${said}</g>`;
}

/** The unit over the numbers at the side; a long one reaches back over the drawing. */
function unitSvg(unit: string, side: number, width: number): string {
  if (unit === "") return "";
  return side + widthOf(unit) < width
    ? text(side, 12, unit, "start", "chart-tick")
    : text(width, 12, unit, "end", "chart-tick");
}

/**
 * A chart as SVG text, in tones and not in colours: the face that shows it chooses those. It reads as an image with a name
 * and a sentence.
 * @param id a name that no other drawing of the page has
 */
export function chartSvg(
  { width, height, plot, across, up, unit, marks, title, sentence }: Chart,
  id: string,
): string {
  const grid = ({ at: y, text: said }: Tick) =>
    `<path class="chart-grid" d="M${at(plot.left)} ${at(y)}H${at(plot.right)}"/>${text(plot.right + 8, y + 4, said, "start", "chart-tick")}`;
  const years = ({ at: x, text: said }: Tick) =>
    text(x, plot.bottom + 20, said, "middle", "chart-tick");
  return [
    `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(sentence)}</desc>`,
    ...up.map(grid),
    unitSvg(unit, plot.right + 8, width),
    ...across.map(years),
    ...marks.map(markSvg),
    "</svg>",
  ].join("");
}
