import type { Look, Mark, Sample } from "./shape.ts";
import type { Standing } from "./spec.ts";
import { at } from "./svg-text.ts";

type Box = Mark["box"];

/** A rectangle. */
export const rectSvg = ({ left, right, top, bottom }: Box, name = "") =>
  `<rect${name} x="${at(left)}" y="${at(top)}" width="${at(Math.max(2, right - left))}" height="${at(Math.max(2, bottom - top))}"/>`;

/** Where a target stands as a form, so that it is told apart without colour. */
const CELLS: Readonly<Record<Standing, (box: Box) => string>> = {
  met: (box) => rectSvg(box),
  missed: (box) => {
    const { left, right, top, bottom } = box;
    return `${rectSvg(box, ' class="chart-hollow"')}<path class="chart-stroke" d="M${at(left)} ${at(top)}L${at(right)} ${at(bottom)}M${at(left)} ${at(bottom)}L${at(right)} ${at(top)}"/>`;
  },
  ahead: ({ left, right, top, bottom }) =>
    `<path d="M${at(left)} ${at(bottom)}L${at((left + right) / 2)} ${at(top)}L${at(right)} ${at(bottom)}Z"/>`,
  "on-track": ({ left, right, top, bottom }) =>
    `<circle cx="${at((left + right) / 2)}" cy="${at((top + bottom) / 2)}" r="${at((right - left) / 2)}"/>`,
  behind: ({ left, right, top, bottom }) =>
    `<path d="M${at(left)} ${at(top)}L${at(right)} ${at(top)}L${at((left + right) / 2)} ${at(bottom)}Z"/>`,
  open: (box) =>
    `${rectSvg(box, ' class="chart-hollow"')}<path d="M${at(box.left)} ${at(box.bottom)}L${at(box.right)} ${at(box.top)}V${at(box.bottom)}Z"/>`,
  unknown: (box) => rectSvg(box, ' class="chart-hollow"'),
};

/** An open end: an arrow, because nobody said where it stops. */
function arrowSvg({ box, open }: Mark): string {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return open
    .map(({ side, edge }) => {
      if (side === "up" || side === "down") {
        const back = side === "up" ? 5 : -5;
        return `<path class="chart-open" d="M${at(x)} ${at(side === "up" ? box.top : box.bottom)}V${at(edge)}m-4 ${back}l4 ${-back}l4 ${back}"/>`;
      }
      const back = side === "left" ? 5 : -5;
      return `<path class="chart-open" d="M${at(side === "left" ? box.left : box.right)} ${at(y)}H${at(edge)}m${back} -4l${-back} 4l${back} 4"/>`;
    })
    .join("");
}

/** Less than this a dot says with its size. */
const DOT = 8;

function bodySvg({ form, box, standing }: Look & { readonly box: Box }): string {
  const { left, right, top, bottom } = box;
  if (form === "any") return "";
  if (form === "cell") return CELLS[standing ?? "unknown"](box);
  if (form === "bar") return rectSvg({ ...box, left: left + 1, right: right - 1 });
  if (form === "box")
    return `<rect x="${at(left)}" y="${at(top)}" width="${at(right - left)}" height="${at(bottom - top)}" rx="3"/>`;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const range =
    bottom - top > DOT ? `<path class="chart-open" d="M${at(x)} ${at(top)}V${at(bottom)}"/>` : "";
  return `${range}<circle cx="${at(x)}" cy="${at(y)}" r="4"/>`;
}

/** A mark or a sample of one, as what CSS needs to know and as forms. */
export function lookSvg(look: Mark | Sample): { attributes: string; body: string } {
  const { tone, basis, form, isPart, isEarlier } = look;
  return {
    attributes: `class="chart-mark" data-form="${form}" data-tone="${tone}"${basis === "stated" ? "" : ` data-basis="${basis}"`}${isPart ? ' data-part=""' : ""}${isEarlier ? ' data-earlier=""' : ""}`,
    body: `${bodySvg(look)}${look.shape === "mark" ? arrowSvg(look) : ""}`,
  };
}
