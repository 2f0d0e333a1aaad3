import { describe, expect, test } from "vitest";
import { type Colour, PALETTE } from "./palette.ts";
import { CHART_STYLE, standaloneStyle } from "./style.ts";

type Rgb = [number, number, number];

/** Linear light of a colour, 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

type Vision = "full vision" | "protanopia" | "deuteranopia" | "tritanopia";

/** What is seen without one kind of cone, on linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISION: Readonly<Record<Vision, readonly (readonly number[])[]>> = {
  "full vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour in OKLab (Ottosson 2020), in which equal steps look equal. */
function oklab([red, green, blue]: Rgb): Rgb {
  const root = (value: number) => Math.cbrt(Math.max(0, value));
  const l = root(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = root(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = root(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: string, b: string, vision: Vision): number {
  const seen = (hex: string) => {
    const light = linear(hex);
    return oklab(
      VISION[vision].map((row) =>
        row.reduce((sum, part, at) => sum + part * (light[at] ?? 0), 0),
      ) as Rgb,
    );
  };
  const [one, other] = [seen(a), seen(b)];
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}

describe.each(["light", "dark"] as const)("on %s paper", (paper) => {
  const colour = (name: Colour) => PALETTE[name][paper];

  test.each(["ink", "ink-faint"] as const)("text in %s can be read: 4.5 to 1", (name) => {
    expect(contrast(colour(name), colour("paper"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name), colour("wash"))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["actual", "target", "forecast", "inferred", "warning", "good", "neutral"] as const)(
    "a mark in %s is seen: 3 to 1",
    (name) => {
      expect(contrast(colour(name), colour("paper"))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(Object.keys(VISION) as Vision[])(
    "tones that stand in one drawing are told apart with %s",
    (vision) => {
      const pairs = [
        ["actual", "target"],
        ["actual", "forecast"],
        ["target", "forecast"],
        ["good", "warning"],
        ["actual", "warning"],
        ["good", "neutral"],
        ["warning", "neutral"],
      ] as const;
      const close = pairs.filter(([a, b]) => distance(colour(a), colour(b), vision) < 0.08);
      expect(close).toEqual([]);
    },
  );
});

test("a page chooses the colours by their names, a drawing that stands alone carries them", () => {
  expect(CHART_STYLE).toContain("fill: var(--actual)");
  expect(standaloneStyle("light")).toContain("fill: #0a4f3c");
  expect(standaloneStyle("dark")).toContain("fill: #82cbab");
  expect(standaloneStyle("auto")).toMatch(
    /#0a4f3c[\s\S]*@media screen and \(prefers-color-scheme: dark\)[\s\S]*#82cbab/,
  );
  for (const scheme of ["light", "dark", "auto"] as const)
    expect(standaloneStyle(scheme)).not.toContain("var(");
});
