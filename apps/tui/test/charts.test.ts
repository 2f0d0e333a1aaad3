import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import {
  brailleLines,
  COMPUTED_NOUNS,
  chartOfList,
  chartsOf,
  computedIds,
  gallery,
  LOCALES,
  type Locale,
  type Spec,
  scene,
  terminal,
} from "@peakline/core/view";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { chartBlock, drawingOf } from "../src/components/chart.ts";
import { createExplorer } from "../src/explorer.ts";
import { cellsOf } from "../src/layout/cells.ts";
import { textOf } from "../src/layout/line.ts";
import { listOf, type Place, viewOf } from "../src/place.ts";
import { startState } from "../src/state.ts";

const WIDTHS = [40, 80, 120, 200];
const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const BRAILLE = /[\u2801-\u28ff]/;

/** The chart of every list, record and case, each in one language: the same words would be laid out twice at each width. */
const CHARTS: { name: string; spec: Spec }[] = [
  ...LOCALES.flatMap((locale) => [
    ...gallery(dataset, locale).map(({ id, spec }) => ({ name: `${id} ${locale}`, spec })),
    ...(["targets", "plans"] as const).flatMap((noun) => {
      const spec = chartOfList(dataset, noun, locale);
      return spec === null ? [] : [{ name: `${noun} ${locale}`, spec }];
    }),
  ]),
  ...[
    ...NOUNS.flatMap((noun) => dataset[noun].map(({ id }) => ({ noun, id }))),
    ...COMPUTED_NOUNS.flatMap((noun) => computedIds(dataset, noun).map((id) => ({ noun, id }))),
  ].flatMap((to, at) =>
    chartsOf(dataset, to, LOCALES[at % LOCALES.length] as Locale).map((spec) => ({
      name: `${to.noun}/${to.id}`,
      spec,
    })),
  ),
];

describe.each(WIDTHS)("at %i columns", (width) => {
  test("no line of any chart is wider than the terminal, and none ends in spaces", () => {
    const wrong = CHARTS.flatMap(({ name, spec }) =>
      drawingOf(spec, { width, lines: 14 })
        .map(textOf)
        .filter((text) => stringWidth(text) > width || text !== text.trimEnd())
        .map((text) => `${name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test("nor where the terminal draws ambiguous characters in two cells", () => {
    const wideCells = (text: string) => stringWidth(text, { ambiguousIsNarrow: false });
    const wrong = CHARTS.flatMap(({ name, spec }) =>
      brailleLines(scene(spec, terminal(width, 14, wideCells)))
        .map((spans) => spans.map(({ text }) => text).join(""))
        .filter((text) => wideCells(text) > width)
        .map((text) => `${name}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

test("braille is one cell wide by either measure", () => {
  const all = Array.from({ length: 255 }, (_, bits) => String.fromCodePoint(0x2801 + bits)).join(
    "",
  );
  expect([cellsOf(all), stringWidth(all, { ambiguousIsNarrow: false })]).toEqual([255, 255]);
});

const explorer = createExplorer(dataset);
const screen = (
  place: Place,
  size: { columns: number; rows: number },
  locale: Locale = "en",
  of = explorer,
) =>
  of
    .draw({ ...startState(locale), views: [viewOf(place)] }, size)
    .map((line) => textOf(line).trimEnd());
const words = (lines: readonly string[]) => lines.join(" ").replace(/\s+/g, " ");
const SERIES = { kind: "record", noun: "series", id: ENERGY } as const;

describe.each([
  { columns: 60, rows: 20 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
])("a screen of $columns x $rows", (size) => {
  test("draws the index of a series above what is stated, its years in order under it", () => {
    const lines = screen(SERIES, { ...size, rows: 400 });
    const drawn = lines.findIndex((line) => BRAILLE.test(line));
    const years = lines.findIndex((line) => /\b2010 .*\b2014 .*\b2018/.test(line));
    const stated = lines.findIndex((line) => /Reported {2}\d/.test(line));
    expect([drawn > 0, years > drawn, stated > years]).toEqual([true, true, true]);
    expect(lines.some((line) => line.endsWith("2010 = 100"))).toBe(true);
    expect(words(lines)).toMatch(/First 71\.5 to 72\.5 \(2015\), last .*\(2021\)/);
  });

  test("draws a chart by itself with its table, whose rows lead to records", () => {
    const place = { kind: "charts", noun: "targets", id: null } as const;
    const lines = screen(place, { ...size, rows: 900 });
    expect(lines.some((line) => /^ {2}2025 {2}⣿ /.test(line))).toBe(true);
    expect(words(lines)).toMatch(/⣿ met \d+ .*⢥ missed \d+/);
    const state = { ...startState("en"), views: [viewOf(place)] };
    expect(explorer.stopOf(state, size)).toMatchObject({ kind: "record", to: { noun: "targets" } });
  });

  test("the same in Chinese", () => {
    const lines = screen(SERIES, { ...size, rows: 400 }, "zh");
    expect(words(lines)).toMatch(/由2015年71\.5至72\.5到2021年/);
    expect(words(lines)).toMatch(/⠶⠶ 实际 ?⠶ +实际（推导）|⠶ +实际（推导） +⠶⠶ 实际/);
    expect(lines.some((line) => BRAILLE.test(line))).toBe(true);
  });

  test("v leads from a record and from the lists that have a chart to it, and from no other", () => {
    const viewed = (place: Place) => {
      const state = { ...startState("en"), views: [viewOf(place)] };
      return explorer.update(state, { type: "action", action: "charts" }, size).views.at(-1)?.place;
    };
    expect(viewed(SERIES)).toEqual({ kind: "charts", noun: "series", id: ENERGY });
    expect(viewed(listOf("plans"))).toEqual({ kind: "charts", noun: "plans", id: null });
    expect(viewed({ kind: "answers", noun: "targets" })).toEqual({
      kind: "charts",
      noun: "targets",
      id: null,
    });
    expect(viewed(listOf("documents"))).toEqual(listOf("documents"));
    expect(viewed({ kind: "answers", noun: "checks" })).toEqual({
      kind: "answers",
      noun: "checks",
    });
  });
});

test("the scoreboard stands over the targets where it leaves them half of the screen, else it says where it is", () => {
  const place = { kind: "answers", noun: "targets" } as const;
  const roomy = screen(place, { columns: 120, rows: 40 });
  expect(roomy.some((line) => /^ {2}2025 {2}⣿ /.test(line))).toBe(true);
  expect(roomy.some((line) => line.startsWith("> missed"))).toBe(true);
  const small = screen(place, { columns: 80, rows: 24 });
  expect(small.some((line) => BRAILLE.test(line))).toBe(false);
  expect(words(small)).toMatch(/\d+ targets: .* Press v for the drawing\./);
});

test("a plan with a drawing higher than the screen says where it is", () => {
  const place = { kind: "record", noun: "plans", id: "aluminium-energy-carbon-plan" } as const;
  const text = words(screen(place, { columns: 80, rows: 24 }));
  expect(text).not.toMatch(/⡇Special Action Plan/);
  const whole = words(screen({ ...place, kind: "charts" }, { columns: 80, rows: 200 }));
  expect(whole).toMatch(/⡇Special Action Plan/);
});

test("who wants words in place of drawings gets the sentence", () => {
  const spoken = createExplorer(dataset, { drawings: false });
  const lines = screen(SERIES, { columns: 80, rows: 400 }, "en", spoken);
  expect(lines.some((line) => BRAILLE.test(line))).toBe(false);
  expect(words(lines)).toMatch(/First 71\.5 to 72\.5 \(2015\)/);
});

test("in fewer cells than a drawing can be read in, only its sentence stands", () => {
  const [spec] = chartsOf(dataset, { noun: "series", id: ENERGY }, "en");
  if (spec === undefined) throw new Error(`no chart of ${ENERGY}`);
  const at = (width: number) =>
    chartBlock(spec, { width, lines: 14, drawings: true }).lines.map(textOf);
  expect(at(36).some((line) => BRAILLE.test(line))).toBe(true);
  expect(at(35).some((line) => BRAILLE.test(line))).toBe(false);
  expect(words(at(35))).toMatch(/First 71\.5 to 72\.5 \(2015\)/);
});

test("inks become the roles of their tones, and what lies behind is faint", () => {
  const [spec] = chartsOf(dataset, { noun: "series", id: ENERGY }, "en");
  const roles = new Set(
    (spec === undefined ? [] : drawingOf(spec, { width: 80, lines: 14 })).flatMap((line) =>
      line.map(({ role }) => role),
    ),
  );
  expect([...roles].sort()).toEqual(["actual", "faint", "neutral"]);
});
