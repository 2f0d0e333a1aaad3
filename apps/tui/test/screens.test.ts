import { type Claim, listChecks, NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { coverageText, type Locale, NOUN_LABELS, rowView } from "@peakline/core/view";
import { describe, expect, test } from "vitest";
import { createExplorer, type Explorer } from "../src/explorer.ts";
import { textOf } from "../src/layout/line.ts";
import { listOf, type Place, viewOf } from "../src/place.ts";
import { startState } from "../src/state.ts";
import { contradicting, founding } from "./contradicting.ts";

const explorer = createExplorer(dataset);
const small = createExplorer(founding);
const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 140, rows: 40 },
];

/** A screen as text; of the whole record unless told. */
function screen(
  place: Place,
  size: (typeof SIZES)[number],
  locale: Locale = "en",
  of: Explorer = explorer,
) {
  const lines = of.draw({ ...startState(locale), views: [viewOf(place)] }, size);
  return lines.map((line) => textOf(line).trimEnd());
}

/** A text of a screen without its line breaks, as far as words go. */
const words = (lines: readonly string[]) => lines.join(" ").replace(/\s+/g, " ");

function claimWith(printed: string): Claim {
  const found = founding.claims.find(({ quantity }) => quantity?.printed === printed);
  if (found === undefined) throw new Error(`no claim prints ${printed}`);
  return found;
}

describe.each(SIZES)("at $columns x $rows", (size) => {
  const isWide = size.columns === 140;

  test("home shows every noun with its number and the newest document first", () => {
    const lines = screen({ kind: "home" }, size);
    for (const [index, noun] of NOUNS.entries()) {
      const label = NOUN_LABELS[noun].en;
      const pattern = new RegExp(`${index + 1} +${label} +${dataset[noun].length}\\b`);
      expect(lines.some((line) => pattern.test(line))).toBe(true);
    }
    const heading = lines.findIndex((line) => line.includes("Newest documents"));
    const days = dataset.documents.map(({ spoken, published }) => spoken ?? published).sort();
    expect(lines[heading + 1]).toContain(days.at(-1)?.slice(0, 4));
    expect(lines.at(-1)).toMatch(/Enter open .*\/ search .*\? keys .*q quit/);
  });

  test("a list shows value, title and tag of each row, and the selected row in full", () => {
    const lines = screen(listOf("claims"), size);
    const [first] = dataset.claims as [Claim, ...Claim[]];
    const row = rowView(dataset, "claims", first, "en");
    const selected = lines.find((line) => line.startsWith("> "));
    expect(selected).toContain(row.value.slice(0, 10));
    expect(selected).toContain(row.title.slice(0, 20));
    expect(selected).toContain(row.tags[0]?.text);
    const preview = words(lines.slice(-8));
    expect(preview).toContain(row.title.slice(0, 60));
    expect(preview).toContain(row.source);
    expect(lines.some((line) => line.includes("Filters"))).toBe(isWide);
    expect(lines.at(-1)).toContain("Tab switch");
  });

  test("a claim shows its value, the values it allows, its facts and what is inferred", () => {
    const claim = claimWith("6.8");
    const text = words(screen({ kind: "record", noun: "claims", id: claim.id }, size));
    expect(text).toContain("down 6.8 %");
    expect(text).toContain("−6.85 to −6.75 %");
    expect(text).toContain("“6.8”");
    expect(text).toMatch(/Baseline 2020 .*inferred/);
    expect(text).toMatch(/Indicator Energy consumption per unit of/);
    expect(text.includes("What hangs on it")).toBe(isWide);
    expect(text.includes("Other claims of the same series")).toBe(isWide);
  });

  test("a document shows its coverage, and its claims under their paragraphs", () => {
    const claim = claimWith("6.8");
    const document = dataset.documents.find(({ id }) => id === claim.document);
    if (document === undefined) throw new Error("the claim has no document");
    const place = { kind: "record", noun: "documents", id: document.id } as const;
    const tall = screen(place, { ...size, rows: 400 });
    expect(words(tall)).toContain(coverageText(document, "en"));
    expect(tall.some((line) => /⣿+⣤+/.test(line))).toBe(true);
    const at = tall.findIndex((line) => line.includes("down 6.8 %"));
    const paragraph = tall
      .slice(0, at)
      .findLast((line) => / \d+ {2}\S/.test(isWide ? line.slice(60) : line));
    expect(paragraph).toMatch(new RegExp(` ${claim.anchor.paragraph} {2}\\S`));
    const short = screen(place, size);
    expect(words(short)).toContain(document.title.en.slice(0, 30));
    expect(short.at(-1)).toContain("o source");
  });

  test("the search shows what it found by noun, and each hit with its noun", () => {
    const lines = screen({ kind: "search", query: "green factories", noun: null }, size);
    expect(lines[2]).toContain("/ green factories");
    expect(lines[3]).toMatch(/All \d+ .*Claims \d+ .*Indicators \d+/);
    expect(words(lines)).toMatch(/(Claim|Indicator|Mechanism) .*green factor/i);
  });

  test("the search takes the grammar, and says what is wrong with a query", () => {
    const found = screen({ kind: "search", query: "sector:cement 产能", noun: null }, size);
    expect(found[3]).toMatch(/All \d+ .*Claims \d+/);
    const wrong = screen({ kind: "search", query: "sector:cemnt", noun: null }, size);
    expect(words(wrong)).toContain("No record has “cemnt” as its sector.");
  });

  test("home says what is computed, once that is asked for", () => {
    const own = createExplorer(dataset);
    const home = () =>
      own.draw({ ...startState("en"), views: [viewOf({ kind: "home" })] }, size).map(textOf);
    const lineOf = (letter: string) => home().find((line) => line.startsWith(`  ${letter}  `));
    expect(lineOf("t")).toContain("Where each target stands");
    own.summarise("targets");
    expect(lineOf("c")).toContain("Which statements agree");
    own.summarise("series");
    own.summarise("checks");
    expect(lineOf("t")).toMatch(/^ {2}t {2}Targets +\d+ \w+/);
    expect(lineOf("s")).toMatch(/^ {2}s {2}Series +\d+ series {2}\d+ derived values/);
    expect(lineOf("c")).toMatch(/^ {2}c {2}Does it add up\? +\S/);
  });

  test("targets are listed under their verdict, and it leads each row", () => {
    const lines = screen({ kind: "answers", noun: "targets" }, size, "en", small);
    const at = lines.findIndex((line) => /^ {2}Met {2}\d/.test(line));
    expect(lines[at + 1]).toMatch(/^> met {2}The steel industry had a target/);
    expect(words(lines)).toContain("Demands: 150 Mt or more; known so far: 150 Mt or more");
    expect(lines.at(-1)).toMatch(/Enter open {2}Esc back .*\? keys {2}q quit/);
  });

  test("checks are listed by verdict, what contradicts first", () => {
    const own = createExplorer(contradicting);
    const view = viewOf({ kind: "answers", noun: "checks" });
    const lines = own.draw({ ...startState("en"), views: [view] }, { ...size, rows: 60 });
    const headings = lines
      .map((line) => textOf(line).trimEnd())
      .filter((line) => /^ {2}\S.* {2}\d+$/.test(line));
    expect(headings[0]).toMatch(/Cannot all be true/);
    expect(headings.slice(1).join()).toMatch(/Consistent.*Cannot be checked/);
    expect(words(lines.map(textOf))).toMatch(/> inconsistent +Energy consumption per unit/);
  });

  test("a series shows what is stated, then what follows by which numbers, then what is assumed", () => {
    const place = { kind: "record", noun: "series", id: ENERGY } as const;
    const lines = screen(place, { ...size, rows: 200 }, "en", small);
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    const order = [at("Reported  4"), at("What follows  3"), at("Under an assumption")];
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
    expect(order[0]).toBeGreaterThan(0);
    const text = words(lines);
    expect(text).toMatch(/÷ 2021 against 2020 0\.9445 0\.9435 down 5\.6 %/);
    expect(text).toMatch(/= 2022 against 2021 0\.986236103 0\.988341283 derived/);
    expect(text).toMatch(/50 % 1\.397 to 1\.919 %/);
  });

  test("a contradiction shows the numbers that do not close, and the statements", () => {
    const own = createExplorer(contradicting);
    const [{ id } = { id: "" }] = listChecks(contradicting);
    const view = viewOf({ kind: "record", noun: "checks", id });
    const lines = own.draw({ ...startState("en"), views: [view] }, { ...size, rows: 60 });
    const text = words(lines.map(textOf));
    expect(lines.some((line) => textOf(line).startsWith("  inconsistent"))).toBe(true);
    expect(text).toContain("No values satisfy all of these statements.");
    expect(text).toMatch(/× 2022 against 2021 0\.9585 down 4\.2 %/);
    expect(text).toContain("0.971876812");
    expect(text).toContain("The statements 3");
  });

  test("the same screens speak Chinese", () => {
    const claim = claimWith("6.8");
    const text = screen({ kind: "record", noun: "claims", id: claim.id }, size, "zh").join("\n");
    expect(text).toContain("下降6.8%");
    expect(text).toContain("推断");
    expect(screen({ kind: "home" }, size, "zh").join("\n")).toContain("最新文件");
    const targets = screen({ kind: "answers", noun: "targets" }, size, "zh", small).join("\n");
    expect(targets).toMatch(/> 已完成 {2}钢铁行业/);
    const series = { kind: "record", noun: "series", id: ENERGY } as const;
    const steps = words(screen(series, { ...size, rows: 200 }, "zh", small));
    expect(steps).toMatch(/÷ 2021年较2020年 0\.9445 0\.9435 下降5\.6%/);
    expect(screen({ kind: "search", query: "能耗", noun: null }, size, "zh")[3]).toMatch(
      /全部 \d+/,
    );
  });
});

test("below 20 rows a list gives the room of the preview to its rows", () => {
  const lines = screen(listOf("claims"), { columns: 40, rows: 15 });
  expect(lines.filter((line) => /^(?:> | {2})\S/.test(line)).length).toBeGreaterThanOrEqual(13);
});
