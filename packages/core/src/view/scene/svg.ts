import type { Target } from "../model.ts";
import type { Line, Mark, Point, Scene, Shape } from "./shape.ts";
import { lookSvg, rectSvg } from "./svg-mark.ts";
import { at, escaped } from "./svg-text.ts";

/** How a drawing is embedded. */
export interface SvgOptions {
  /** A name that no other drawing of the page has. */
  readonly id: string;
  /** The address of a record; left out, nothing leads anywhere and the drawing is one image. */
  readonly hrefOf?: (to: Target) => string | null;
  /** Rules that it carries with it, where no page gives it colours. */
  readonly style?: string;
}

/** Between text and its baseline, at 12 pixels. */
const BASELINE = 4;
/** Around a drawing that stands alone. */
const MARGIN = 16;

/** A link leaves and arrives level, so that the eye can follow it through many. */
function legSvg([x1, y1]: Point, [x2, y2]: Point, role: Line["role"]): string {
  if (role !== "link" || x1 === x2 || y1 === y2) return `L${at(x2)} ${at(y2)}`;
  const middle = at((x1 + x2) / 2);
  return `C${middle} ${at(y1)} ${middle} ${at(y2)} ${at(x2)} ${at(y2)}`;
}

function lineSvg({ role, points }: Line): string {
  const [start] = points;
  if (start === undefined) return "";
  const legs = points.slice(1).map((point, index) => legSvg(points[index] ?? start, point, role));
  return `<path class="chart-${role}" d="M${at(start[0])} ${at(start[1])}${legs.join("")}"/>`;
}

function markSvg(mark: Mark, hrefOf: SvgOptions["hrefOf"]): string {
  const { attributes, body } = lookSvg(mark);
  const drawn = `<g ${attributes}><title>${escaped(mark.tip)}</title>${body}</g>`;
  const href = mark.to && hrefOf?.(mark.to);
  return href ? `<a href="${escaped(href)}">${drawn}</a>` : drawn;
}

function shapeSvg(shape: Shape, hrefOf: SvgOptions["hrefOf"]): string {
  switch (shape.shape) {
    case "line":
      return lineSvg(shape);
    case "text":
      return `<text class="chart-${shape.role}" x="${at(shape.x)}" y="${at(shape.y + BASELINE)}"${shape.anchor === "start" ? "" : ` text-anchor="${shape.anchor}"`}>${escaped(shape.text)}</text>`;
    case "band":
      return rectSvg(shape.box, ' class="chart-gap"');
    case "sample": {
      const { attributes, body } = lookSvg(shape);
      return `<g ${attributes}>${body}</g>`;
    }
    case "mark":
      return markSvg(shape, hrefOf);
  }
}

/**
 * A scene as SVG text, in tones and not in colours: the face that shows it chooses those. It reads as an image with a name
 * and a sentence, or, where its marks lead somewhere, as a group of links.
 * @example
 * const spec = pathChart([{ year: 2025, lower: "100", upper: "100" }, { year: 2030, lower: "82", upper: "82" }], "en");
 * sceneSvg(scene(spec, WIDE), { id: "path" }).startsWith('<svg class="chart" data-kind="path"'); // true
 */
export function sceneSvg(
  { kind, width, height, title, sentence, shapes }: Scene,
  { id, hrefOf, style }: SvgOptions,
): string {
  const alone = style !== undefined;
  const box = alone
    ? `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`
    : `0 0 ${width} ${height}`;
  const size = alone ? ` width="${width + 2 * MARGIN}" height="${height + 2 * MARGIN}"` : "";
  const paper = alone
    ? `<style>${style}</style>${rectSvg({ left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN }, ' class="chart-paper"')}`
    : "";
  return [
    `<svg class="chart" data-kind="${kind}" viewBox="${box}"${size} role="${hrefOf === undefined ? "img" : "group"}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(sentence)}</desc>`,
    paper,
    ...shapes.map((shape) => shapeSvg(shape, hrefOf)),
    "</svg>",
  ].join("");
}
