import { describe, expect, test } from "vitest";
import { dataset } from "../../data.ts";
import { chartsOf } from "../charts/charts-of.ts";
import { COMPUTED_NOUNS, computedIds } from "../computed-view.ts";
import { gallery } from "../gallery/gallery.ts";
import { LOCALES, type Locale, say } from "../locale.ts";
import { brailleLines } from "./braille.ts";
import { DOTS_ACROSS, DOTS_DOWN, type Medium, NARROW, terminal, WIDE } from "./medium.ts";
import { scene } from "./scene.ts";
import { sentenceOf } from "./sentence.ts";
import type { Mark, Scene } from "./shape.ts";
import { boxOf } from "./sheet.ts";
import { dataOf, type Extent, type Spec } from "./spec.ts";
import { sceneSvg } from "./svg.ts";
import { escaped } from "./svg-text.ts";
import { tableOf } from "./table.ts";
import { BASIS_LABELS } from "./words.ts";

/** Two cells for what is wide in every terminal. */
const cellsOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? 2 : 1), 0);

const MEDIA: readonly [string, Medium][] = [
  ["page", WIDE],
  ["phone", NARROW],
  ["terminal of 90 columns", terminal(90, 16, cellsOf)],
  ["terminal of 40 columns", terminal(40, 12, cellsOf)],
];

/** Every chart of every record and answer, and every case of the gallery. */
function specsIn(locale: Locale): [string, Spec][] {
  const records = (["plans", "mechanisms", "indicators", "sectors"] as const).flatMap((noun) =>
    dataset[noun].map(({ id }) => ({ noun, id })),
  );
  const answers = COMPUTED_NOUNS.flatMap((noun) =>
    computedIds(dataset, noun).map((id) => ({ noun, id })),
  );
  return [
    ...[...records, ...answers].flatMap((to) =>
      chartsOf(dataset, to, locale).map((spec): [string, Spec] => [`${to.noun} ${to.id}`, spec]),
    ),
    ...gallery(dataset, locale).map(({ id, spec }): [string, Spec] => [`gallery ${id}`, spec]),
  ];
}

const SPECS: Readonly<Record<Locale, [string, Spec][]>> = { en: specsIn("en"), zh: specsIn("zh") };

const marksOf = ({ shapes }: Scene) =>
  shapes.filter((shape): shape is Mark => shape.shape === "mark");

/** Whatever a check finds wrong, with where: a list that must be empty says more than a number of failures. */
function faults(check: (spec: Spec) => string[]): string[] {
  return LOCALES.flatMap((locale) =>
    SPECS[locale].flatMap(([name, spec]) =>
      check(spec).map((fault) => `${locale} ${name}: ${fault}`),
    ),
  ).slice(0, 5);
}

test("there are charts of every kind to look at", () => {
  const kinds = new Set(SPECS.en.map(([, { kind }]) => kind));
  expect([...kinds].sort()).toEqual([
    "compare",
    "conflict",
    "derivation",
    "index",
    "path",
    "plan",
    "scoreboard",
    "series",
    "timeline",
  ]);
  expect(SPECS.en.length).toBeGreaterThan(700);
  expect(SPECS.zh.length).toBe(SPECS.en.length);
});

describe.each(MEDIA)("drawn on a %s", (_, medium) => {
  const drawn = new Map<Spec, Scene>();
  const sceneOf = (spec: Spec) => {
    const known = drawn.get(spec) ?? scene(spec, medium);
    drawn.set(spec, known);
    return known;
  };

  test("every datum has one mark, in its tone and basis", () => {
    expect(
      faults((spec) => {
        const marks = marksOf(sceneOf(spec)).map(
          ({ datum, tone, basis }) => `${datum} ${tone} ${basis}`,
        );
        const data = dataOf(spec).map(({ id, tone, basis }) => `${id} ${tone} ${basis}`);
        return JSON.stringify(marks.toSorted()) === JSON.stringify(data.toSorted())
          ? []
          : ["differ"];
      }),
    ).toEqual([]);
  });

  test("values read back off the axis are those of the data", () => {
    expect(
      faults((spec) => {
        const { axis, shapes } = sceneOf(spec);
        if (axis === null) return [];
        const marks = new Map(marksOf({ shapes } as Scene).map((mark) => [mark.datum, mark]));
        const isUpright = spec.kind !== "compare" && spec.kind !== "conflict";
        return (dataOf(spec) as readonly (ReturnType<typeof dataOf>[number] & Extent)[]).flatMap(
          ({ id, lower, upper }) => {
            const mark = marks.get(id);
            if (mark === undefined) return [`${id} is not drawn`];
            const { box, open } = mark;
            const [low, high] = isUpright ? [box.bottom, box.top] : [box.left, box.right];
            const off = (place: number, value: number) =>
              Math.abs(place - axis(value)) > medium.thin;
            return [
              ...(lower !== null && off(low, lower) ? [`${id} begins elsewhere`] : []),
              ...(upper !== null && off(high, upper) ? [`${id} ends elsewhere`] : []),
              ...(open.length === Number(lower === null) + Number(upper === null)
                ? []
                : [`${id} is open on ${open.length} sides`]),
            ];
          },
        );
      }),
    ).toEqual([]);
  });

  test("no text lies on another, and none leaves the drawing", () => {
    expect(
      faults((spec) => {
        const { shapes, width, height } = sceneOf(spec);
        const texts = shapes.filter((shape) => shape.shape === "text");
        const boxes = texts.map((text) => ({ text: text.text, ...boxOf(text, medium.line) }));
        const slack = 1;
        return boxes.flatMap((a, index) => [
          ...(a.left < -slack ||
          a.right > width + slack ||
          a.top < -slack ||
          a.bottom > height + slack
            ? [`“${a.text}” leaves it`]
            : []),
          ...boxes
            .slice(index + 1)
            .filter(
              (b) =>
                a.left < b.right - slack &&
                b.left < a.right - slack &&
                a.top < b.bottom - slack &&
                b.top < a.bottom - slack,
            )
            .map((b) => `“${a.text}” lies on “${b.text}”`),
        ]);
      }),
    ).toEqual([]);
  });

  test("every mark lies in the drawing, and every place is a number", () => {
    expect(
      faults((spec) => {
        const { shapes, width, height } = sceneOf(spec);
        return shapes.flatMap((shape) => {
          if (shape.shape === "text") return [];
          const numbers = shape.shape === "line" ? shape.points.flat() : Object.values(shape.box);
          if (!numbers.every(Number.isFinite)) return [`a ${shape.shape} is nowhere`];
          if (shape.shape === "line") return [];
          const { left, right, top, bottom } = shape.box;
          const slack = medium.thin + 1;
          return left < -slack || right > width + slack || top < -slack || bottom > height + slack
            ? [`a ${shape.shape} leaves it`]
            : [];
        });
      }),
    ).toEqual([]);
  });
});

test("a drawing in SVG says every datum, and nothing but text that is one", () => {
  expect(
    faults((spec) => {
      const drawn = scene(spec, WIDE);
      const svg = sceneSvg(drawn, { id: "chart" });
      const missing = marksOf(drawn).filter(
        ({ tip }) => !svg.includes(`<title>${escaped(tip)}</title>`),
      );
      return [
        ...missing.map(({ datum }) => `${datum} is not said`),
        ...(/NaN|undefined|Infinity|\[object/.test(svg) ? ["holds what is no text"] : []),
      ];
    }),
  ).toEqual([]);
});

test("a table has a row for every datum, with its value and how sure it is", () => {
  expect(
    faults((spec) => {
      const { rows } = tableOf(spec);
      const data = dataOf(spec);
      if (rows.length !== data.length) return [`${rows.length} rows for ${data.length}`];
      return data.flatMap(({ name, when, value, allows, basis }, index) => {
        const cells = rows[index]?.map(({ text }) => text) ?? [];
        const words = [name, when, value, allows].filter((text) => text !== "");
        const sure = basis === "stated" ? [] : [say(BASIS_LABELS[basis], spec.locale)];
        return [...words, ...sure]
          .filter((text) => !cells.includes(text))
          .map((text) => `“${text}” is missing`);
      });
    }),
  ).toEqual([]);
});

/** Every number that a sentence counts with comes to the number of marks. */
test("a sentence counts as many as are drawn, and is whole", () => {
  expect(
    faults((spec) => {
      const text = sentenceOf(spec);
      // Of a layer that has no room for all, the sentence counts all.
      // Where a course begins is no value of any kind.
      const isCounted = spec.kind !== "index" && spec.kind !== "path";
      const drawn = dataOf(spec).filter(({ what }) => isCounted || what !== "").length;
      const all = "counts" in spec ? spec.counts?.reduce((sum, each) => sum + each, 0) : undefined;
      const count = all ?? drawn;
      const end = spec.locale === "zh" ? "。" : ".";
      const isWhole = text.endsWith(end) && !/undefined|NaN| {2}|；；|; ;/.test(text);
      if (!isWhole) return [`“${text}” is no sentence`];
      if (count === 0 || spec.kind === "compare" || spec.kind === "conflict") return [];
      const rest = spec.kind === "scoreboard" ? count : 0;
      const numbers = countsIn(text, spec);
      const sum = numbers.reduce((a, b) => a + b, 0);
      return sum === count + rest ? [] : [`“${text}” counts ${sum} of ${count}`];
    }),
  ).toEqual([]);
});

/** The numbers that count things: those of kinds, layers and classes, and no values. */
function countsIn(text: string, spec: Spec): number[] {
  const zh = spec.locale === "zh";
  switch (spec.kind) {
    case "derivation": {
      const [, from = 0, steps = 0] =
        (zh ? /由(\d+)项依据经(\d+)步/ : /From (\d+) sources?, in (\d+) step/).exec(text) ?? [];
      return [Number(from), Number(steps), 1];
    }
    case "plan":
      return [...text.matchAll(zh ? /：(\d+)/g : /: (\d+)/g)].map(([, n]) => Number(n));
    case "scoreboard":
      return [
        ...text.matchAll(
          zh ? /(\d+)项/g : /(\d+) (?:target|met|missed|on track|ahead|behind|not)/g,
        ),
      ].map(([, n]) => Number(n));
    case "timeline":
      return [...text.matchAll(zh ? /(\d+)个/g : /: (\d+)/g)].map(([, n]) => Number(n));
    default:
      return text
        .slice(0, -1)
        .split(zh ? "；" : "; ")
        .flatMap((clause) => (zh ? /^\D+(\d+)个$/ : /^(\d+) [a-z]/).exec(clause)?.[1] ?? [])
        .map(Number);
  }
}

test("braille is as wide as the terminal at most, and every mark has a dot or a letter in its place", () => {
  const [columns, medium] = [64, terminal(64, 14, cellsOf)];
  expect(
    faults((spec) => {
      const drawn = scene(spec, medium);
      const lines = brailleLines(drawn).map((spans) => spans.map(({ text }) => text).join(""));
      const cells = lines.map((line) =>
        [...line].flatMap((char) => (cellsOf(char) === 2 ? [char, char] : [char])),
      );
      const tooWide = cells
        .filter((line) => line.length > columns)
        .map((line) => `“${line.join("")}” is too wide`);
      const lost = marksOf(drawn)
        .filter(({ box, form }) => {
          const [x1, x2] = [box.left, Math.max(box.left, box.right - 1)].map((x) =>
            Math.floor(x / DOTS_ACROSS),
          ) as [number, number];
          const [y1, y2] = [box.top, Math.max(box.top, box.bottom - 1)].map((y) =>
            Math.floor(y / DOTS_DOWN),
          ) as [number, number];
          if (form === "any") return false;
          for (let row = y1 - 1; row <= y2 + 1; row += 1)
            for (let column = x1 - 1; column <= x2 + 1; column += 1)
              if ((cells[row]?.[column] ?? " ") !== " ") return false;
          return true;
        })
        .map(({ datum }) => `${datum} is lost`);
      return [...tooWide, ...lost];
    }),
  ).toEqual([]);
});
