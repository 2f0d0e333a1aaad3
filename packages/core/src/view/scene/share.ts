import { type Locale, labelled } from "../locale.ts";
import { unstopped } from "../sentence.ts";
import { type Medium, WIDE } from "./medium.ts";
import { PALETTE } from "./palette.ts";
import { scene } from "./scene.ts";
import type { Spec } from "./spec.ts";
import { standaloneStyle } from "./style.ts";
import { sceneSvg } from "./svg.ts";
import { escaped } from "./svg-text.ts";
import { wrap } from "./wrap.ts";

/** What a share image says. */
export interface Shared {
  /** Above the title: what kind of record it is. */
  readonly kind: string;
  readonly title: string;
  /** The value or the verdict, set large; empty where the title says all. */
  readonly value: string;
  /** What it comes to, in one sentence. */
  readonly sentence: string;
  /** The chart; null where there is none. */
  readonly spec: Spec | null;
  /** At the foot, opposite the name. */
  readonly foot: string;
  readonly locale: Locale;
}

/** The size at which networks show an image of a page without cutting it. */
const [WIDTH, HEIGHT] = [1200, 630];
const MARGIN = 64;
const ROOM = WIDTH - 2 * MARGIN;
/** Where the text begins and where the foot does. */
const [TOP, FOOT] = [104, 586];
/** A drawing whose letters would be smaller than this, in pixels, is left out: nobody could read it in a list of messages. */
const SMALLEST = 15;
const LETTER = 12;

/** A chart so small that its letters are large when it fills the image. */
const SHARED: Medium = { ...WIDE, width: 620, height: 120 };

/** How wide a Latin letter of a heading is, in its height: Noto Sans, of which Chinese fonts take theirs. */
const LATIN = { regular: 0.52, bold: 0.54 } as const;

const sized = (size: number, weight: keyof typeof LATIN): Medium => ({
  ...WIDE,
  widthOf: (text) =>
    [...text].reduce((sum, char) => sum + size * (char > "\u2e7f" ? 1 : LATIN[weight]), 0),
});

const PAPER: Readonly<Record<"ink" | "faint" | "accent", string>> = {
  ink: PALETTE.ink.light,
  faint: PALETTE["ink-faint"].light,
  accent: PALETTE.actual.light,
};

interface Setting {
  readonly size: number;
  readonly most: number;
  readonly colour: keyof typeof PAPER;
  readonly bold?: boolean;
}

/** Few fonts have the subscript of CO₂: it is set as a small 2 instead, in whatever font there is. */
const subscripts = (text: string) =>
  text.replaceAll(/[₀-₉]/g, (digit) => {
    const plain = String.fromCharCode(digit.charCodeAt(0) - 0x2080 + 0x30);
    return `<tspan font-size="70%" baseline-shift="sub">${plain}</tspan>`;
  });

/** Lines of text from a height on, and the height at which they end. */
function lines(text: string, top: number, { size, most, colour, bold }: Setting): [string, number] {
  if (text === "") return ["", top];
  const leading = Math.round(size * 1.3);
  const set = wrap(text, ROOM, most, sized(size, bold ? "bold" : "regular"));
  const drawn = set.map((line, index) => {
    const y = top + index * leading + size;
    return `<text x="${MARGIN}" y="${y}" font-size="${size}"${bold ? ' font-weight="700"' : ""} fill="${PAPER[colour]}">${subscripts(escaped(line))}</text>`;
  });
  return [drawn.join(""), top + set.length * leading];
}

/** The chart in what room there is; nothing where its letters would be too small. */
function chart(spec: Spec, top: number): string {
  const drawn = scene(spec, SHARED);
  const scale = Math.min(ROOM / drawn.width, (FOOT - 44 - top) / drawn.height);
  if (scale * LETTER < SMALLEST) return "";
  const left = MARGIN + (ROOM - drawn.width * scale) / 2;
  const svg = sceneSvg(drawn, { id: "chart" })
    .replace("<svg ", `<svg width="${drawn.width}" height="${drawn.height}" `)
    .replaceAll(/(<text[^>]*>)([^<]*)/g, (_, tag, text) => `${tag}${subscripts(text)}`);
  return `<g transform="translate(${left} ${top}) scale(${scale})">${svg}</g>`;
}

const MARK = `<g transform="translate(${MARGIN} 40) scale(1.5)" stroke-width="2.2" stroke-linecap="round"><path d="M1 19 C8 17.5 12 11 16 4.5 C17.2 2.5 18.6 2 20 3.4 L31 12" fill="none" stroke="${PAPER.accent}"/><circle cx="17.9" cy="2.6" r="2.2" fill="${PALETTE.target.light}"/></g>`;

/**
 * An image of a page for networks that show one: 1200 by 630, its title, value, chart and sentence, on light paper. What
 * draws it needs no more than a font with Chinese characters.
 * @returns an SVG document
 * @example
 * const said = { kind: "Sector", title: "Cement", value: "", sentence: "", spec: null, foot: "" };
 * shareSvg({ ...said, locale: "en" }).includes('width="1200" height="630"'); // true
 */
export function shareSvg({ kind, title, value, sentence, spec, foot, locale }: Shared): string {
  const parts: string[] = [];
  const add = ([drawn, bottom]: [string, number], gap = 0) => {
    parts.push(drawn);
    return bottom + (drawn === "" ? 0 : gap);
  };
  const hasChart = spec !== null && chart(spec, TOP + 150) !== "";
  let y = add(lines(kind, TOP, { size: 24, most: 1, colour: "faint" }), 6);
  if (hasChart) {
    const head = value === "" ? title : labelled(unstopped(title), value, locale);
    y = add(lines(head, y, { size: 36, most: 2, colour: "ink", bold: true }), 6);
    const said = lines(sentence, y, { size: 22, most: 2, colour: "faint" });
    if (chart(spec, said[1] + 18) !== "") y = add(said);
    y += 18;
    parts.push(chart(spec, y));
  } else {
    y = add(lines(value, y, { size: 76, most: 2, colour: "accent", bold: true }), 12);
    const size = value === "" ? 56 : 38;
    y = add(lines(title, y, { size, most: 3, colour: "ink", bold: true }), 18);
    const left = Math.floor((FOOT - 50 - y) / 36);
    if (left > 0) add(lines(sentence, y, { size: 27, most: left, colour: "faint" }));
  }
  const at = `y="${FOOT}" font-size="22" fill="${PAPER.faint}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Noto Sans CJK SC" lang="${locale === "zh" ? "zh-Hans" : "en"}">`,
    `<style>${standaloneStyle("light")}</style>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PALETTE.paper.light}"/><rect width="${WIDTH}" height="10" fill="${PAPER.accent}"/>`,
    MARK,
    `<text x="${MARGIN + 62}" y="68" font-size="30" font-weight="700" fill="${PAPER.ink}">Peakline</text>`,
    ...parts,
    `<text x="${MARGIN}" ${at}>${subscripts(escaped(foot))}</text>`,
    "</svg>",
  ].join("");
}
