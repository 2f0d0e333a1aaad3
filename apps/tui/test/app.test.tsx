import { NOUNS } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "../src/app.tsx";
import { createExplorer } from "../src/explorer.ts";
import { KEYMAP } from "../src/keymap.ts";
import { KEY, open } from "./fake-terminal.ts";

const explorer = createExplorer(dataset);
const addresses: string[] = [];
const copied: string[] = [];
let terminal: Awaited<ReturnType<typeof open>>;

const start = (columns = 80, rows = 24, locale: "en" | "zh" = "en", colour = true) =>
  open(
    <App
      explorer={explorer}
      locale={locale}
      colour={colour}
      openAddress={(address) => addresses.push(address) > 0}
      copy={(text) => copied.push(text)}
    />,
    columns,
    rows,
  );

/** The line that carries the selection, without its mark. */
const selected = () =>
  terminal
    .lines()
    .find((line) => / ?> /.test(line))
    ?.replace(/^.*> /, "")
    .trim() ?? "";

beforeEach(async () => {
  addresses.length = 0;
  terminal = await start();
});
afterEach(() => terminal.close());

describe("from home a reader", () => {
  test("opens a noun with Enter, moves, opens a record and comes back where they were", async () => {
    expect(selected()).toContain("Documents");
    await terminal.press("j", KEY.enter);
    expect(terminal.lines()[0]).toContain("Claims");
    await terminal.press("j", KEY.down, KEY.up, "j");
    const row = selected();
    await terminal.press(KEY.enter);
    expect(terminal.lines()[0]).toContain(dataset.claims[2]?.id.slice(0, 30));
    await terminal.press(KEY.escape);
    expect(selected()).toBe(row);
    await terminal.press(KEY.backspace);
    expect(terminal.lines()[0]?.trim()).toBe("Peakline");
    expect(selected()).toContain("Claims");
  });

  test("jumps to each noun by its number", async () => {
    const { NOUN_LABELS } = await import("@peakline/core/view");
    for (const [index, noun] of NOUNS.entries()) {
      await terminal.press(`${index + 1}`);
      expect(terminal.lines()[0]).toContain(NOUN_LABELS[noun].en);
    }
    await terminal.press("h");
    expect(terminal.lines()[0]?.trim()).toBe("Peakline");
  });

  test("goes to the last row with G, to the first with g, and by pages", async () => {
    await terminal.press("2", "G");
    expect(terminal.lines()[0]).toContain(`${dataset.claims.length} of ${dataset.claims.length}`);
    await terminal.press("g");
    expect(terminal.lines()[0]).toContain(`1 of ${dataset.claims.length}`);
    await terminal.press(KEY.pageDown);
    expect(terminal.lines()[0]).not.toContain(` 1 of ${dataset.claims.length}`);
    await terminal.press(KEY.pageUp);
    expect(terminal.lines()[0]).toContain(` 1 of ${dataset.claims.length}`);
  });

  test("leaves with q, and with Ctrl-C from anywhere", async () => {
    await terminal.press("2", "/", "q");
    expect(terminal.isOpen()).toBe(true);
    await terminal.press(KEY.ctrlC);
    expect(terminal.isOpen()).toBe(false);
    terminal = await start();
    await terminal.press("q");
    expect(terminal.isOpen()).toBe(false);
  });
});

describe("in a record", () => {
  test("Tab goes from link to link and Enter follows it", async () => {
    await terminal.press("/", "scio-2024-07-05-high-quality/energy-per-value-added", KEY.enter);
    expect(terminal.screen()).toContain("down 6.8 %");
    expect(selected()).toContain("Energy consumption per unit of industrial value");
    await terminal.press(KEY.enter);
    expect(terminal.lines()[0]).toContain("Indicators");
    await terminal.press(KEY.escape, KEY.tab);
    expect(selected()).toContain("Industry");
    await terminal.press(KEY.shiftTab);
    expect(selected()).toContain("Energy consumption");
  });

  test("o opens the address of the source, and says when none is known", async () => {
    const known = dataset.documents.find(({ source }) => source.url !== null);
    const unknown = dataset.documents.find(({ source }) => !source.url && !source.original?.url);
    await terminal.press("/", known?.id ?? "", KEY.enter);
    await terminal.press("o");
    expect(addresses).toEqual([known?.source.url]);
    expect(terminal.lines().at(-1)).toContain("Opened");
    await terminal.press("j");
    expect(terminal.lines().at(-1)).toContain("Enter open");
    if (unknown === undefined) return;
    await terminal.press("/", unknown.id, KEY.enter, "o");
    expect(terminal.lines().at(-1)).toContain("No address is known");
    expect(addresses).toHaveLength(1);
  });

  test("l changes the language in place", async () => {
    await terminal.press("2", "j", KEY.enter);
    const id = dataset.claims[1]?.id.slice(0, 20) ?? "";
    expect(terminal.lines()[0]).toContain(id);
    await terminal.press("l");
    expect(terminal.lines()[0]).toContain("陈述");
    expect(terminal.lines()[0]).toContain(id);
    expect(terminal.screen()).toContain(dataset.claims[1]?.statement.zh.slice(0, 12));
    expect(terminal.lines().at(-1)).toContain("返回");
  });
});

describe("in a list", () => {
  test("Tab goes to the filters, Enter sets one, x clears them", async () => {
    await terminal.press("2", KEY.tab);
    expect(terminal.screen()).toContain("Filters");
    const filter = selected();
    const count = /\d+$/.exec(filter)?.[0];
    await terminal.press(KEY.enter);
    expect(terminal.screen()).toContain("[x]");
    await terminal.press(KEY.tab);
    expect(terminal.screen()).toContain(`Claims ${count} of ${dataset.claims.length}`);
    await terminal.press("x");
    expect(terminal.screen()).toContain(`Claims ${dataset.claims.length}`);
  });

  test("filters that exclude each other leave an empty list that says so", async () => {
    await terminal.press("5", KEY.tab);
    expect(terminal.screen()).toContain("Kind");
    await terminal.press(KEY.enter, "G", KEY.enter, KEY.tab);
    const { length } = dataset.plans;
    expect(terminal.screen()).toMatch(new RegExp(`Plans \\d+ of ${length}|Nothing fits`));
  });

  test("rarer values are unfolded", async () => {
    await terminal.resize(140, 40);
    await terminal.press("2", KEY.tab);
    expect(terminal.screen()).toMatch(/\d+ more/);
    while (!selected().endsWith("more")) await terminal.press("j");
    const before = terminal.screen();
    await terminal.press(KEY.enter);
    expect(terminal.screen()).not.toBe(before);
    expect(selected()).toContain("[ ]");
  });
});

describe("the search", () => {
  test.each(["green factories", "能耗"])("finds %s as it is typed", async (query) => {
    await terminal.press("/");
    expect(terminal.screen()).toContain("Type words");
    for (const letter of query) await terminal.press(letter);
    expect(terminal.lines()[2]).toContain(`/ ${query}`);
    expect(terminal.lines()[3]).toMatch(/All \d+ {2}/);
    await terminal.press(KEY.enter);
    expect(terminal.lines()[0]).not.toContain("Search");
    await terminal.press(KEY.escape);
    expect(terminal.lines()[2]).toContain(`/ ${query}`);
  });

  test("keeps what the words before find while a word is only begun", async () => {
    await terminal.press("/", "green factories");
    const all = terminal.lines()[3];
    await terminal.press(" ", "s");
    expect(terminal.lines()[3]).toBe(all);
  });

  test("Tab narrows it to one noun after the other", async () => {
    await terminal.press("/", "能耗");
    const all = terminal.screen();
    await terminal.press(KEY.tab);
    expect(terminal.screen()).not.toBe(all);
    await terminal.press(KEY.shiftTab);
    expect(terminal.screen()).toBe(all);
  });

  test("says when nothing is found, and takes letters back", async () => {
    await terminal.press("/", "qqqq");
    expect(terminal.screen()).toContain("Nothing found for “qqqq”.");
    await terminal.press(...Array(4).fill(KEY.backspace));
    expect(terminal.screen()).toContain("Type words");
  });

  test("shows beside the hits what they have in common; Right goes there, and Enter adds a term", async () => {
    terminal.close();
    terminal = await start(120, 30);
    await terminal.press("/", "steel", KEY.right);
    expect(terminal.screen()).toMatch(/→ Filters/);
    expect(terminal.screen()).toMatch(/Sector\n.*\[ \] Iron and steel +\d+/);
    await terminal.press(KEY.enter);
    expect(terminal.lines()[2]).toMatch(/\/ steel modality:(?:actual|target|forecast)/);
    expect(selected()).toMatch(/^\[x\]/);
    await terminal.press(KEY.enter);
    expect(terminal.lines()[2]).toMatch(/\/ steel\s*$/);
    await terminal.press(KEY.left, KEY.enter);
    expect(terminal.lines()[0]).not.toContain("Search");
  });

  test("has in few columns a line of the terms that narrow it", async () => {
    await terminal.press("/", "steel");
    expect(terminal.lines()[4]).toMatch(/modality:\w+ \d+ {2}sector:iron-and-steel \d+ {2}theme:/);
  });

  test("says these terms in Chinese as far as the grammar reads it", async () => {
    terminal.close();
    terminal = await start(80, 24, "zh");
    await terminal.press("/", "钢铁");
    expect(terminal.lines()[4]).toMatch(
      /性质：\w+ \d+ {2}行业：钢铁 \d+ {2}主题：\p{Script=Han}+ \d+/u,
    );
  });

  test("a quote that is not closed is told where nothing is found", async () => {
    await terminal.press("/", '"zzzz');
    expect(terminal.screen().replace(/\s+/g, " ")).toContain(
      'Nothing found for “"zzzz”. A quotation mark is not closed: all that follows it was read as one phrase.',
    );
  });

  test("from a list it searches that noun", async () => {
    await terminal.press("4", "/", "能耗");
    expect(terminal.screen()).toContain("Indicator");
    expect(terminal.lines().slice(5, 16).join("\n")).not.toContain("Claim ");
  });
});

test("a resize draws the screen anew, and keeps place and selection", async () => {
  await terminal.press("2", "j", "j");
  const row = selected().slice(0, 20);
  await terminal.resize(140, 40);
  expect(terminal.lines()).toHaveLength(40);
  expect(selected().slice(0, 20)).toBe(row);
  await terminal.resize(30, 10);
  expect(terminal.screen()).toContain("too small");
  await terminal.resize(20, 5);
  expect(terminal.screen().replace(/\s+/g, " ")).toContain("40 columns and 15 rows are needed");
  await terminal.resize(40, 15);
  expect(terminal.lines()).toHaveLength(15);
});

test("? shows every key and any screen is come back to", async () => {
  await terminal.press("?");
  for (const { shown, label } of KEYMAP.filter(
    ({ action }) => !/^(noun|answers)-|^instruments$/.test(action),
  )) {
    const [first = ""] = label.en.split("(");
    expect(terminal.lines().some((line) => line.includes(shown) && line.includes(first))).toBe(
      true,
    );
  }
  expect(terminal.screen().replace(/\s+/g, " ")).toContain(
    "f t s c p i Findings · Targets · Series · Does it add up? · What followed? · Instruments",
  );
  await terminal.press(KEY.escape);
  expect(terminal.lines()[0]?.trim()).toBe("Peakline");
});

describe("what is computed", () => {
  test.each([
    ["t", "Targets", "Target"],
    ["s", "Series", "Series"],
    ["c", "Does it add up?", "Check"],
    ["p", "What followed?", "Promise"],
  ])("is a list behind %s, each row of which opens", async (key, list, kind) => {
    await terminal.press(key);
    expect(terminal.lines()[0]).toContain(list);
    expect(terminal.lines().at(-1)).toMatch(/Enter open .*Esc back .*\? keys .*q quit/);
    const row = selected();
    await terminal.press(KEY.enter);
    expect(terminal.lines()[2]?.trim()).toMatch(new RegExp(`^${kind}`));
    await terminal.press(KEY.escape);
    expect(selected()).toBe(row);
    await terminal.press(KEY.escape);
    expect(terminal.lines()[0]?.trim()).toBe("Peakline");
  });

  test("is reached by keys that came at once, while the screen was being made", async () => {
    await terminal.press("tjj\r");
    expect(terminal.lines()[2]?.trim()).toMatch(/^Target/);
    await terminal.press("h/steel");
    expect(terminal.lines()[2]).toContain("/ steel");
  });

  test("is told group by group, and Tab goes from the head of one to that of the next", async () => {
    await terminal.press("c");
    expect(terminal.screen()).toMatch(/\d+ cannot all be true · .*\d+ consistent/s);
    expect(terminal.lines().at(-1)).toContain("Tab switch");
    expect(selected()).toMatch(/^inconsistent/);
    await terminal.press(KEY.tab);
    expect(terminal.lines()[2]).toMatch(/^ {2}Different, and explained.* {2}\d+/);
    expect(selected()).toMatch(/^different/);
    await terminal.press(KEY.tab, "j", KEY.shiftTab);
    expect(terminal.lines()[2]).toMatch(/^ {2}Different, and explained.* {2}\d+/);
    await terminal.press(KEY.shiftTab);
    expect(selected()).toMatch(/^inconsistent/);
    expect(terminal.lines()[2]).toContain("Which statements agree");
    await terminal.press(KEY.shiftTab);
    expect(selected()).toMatch(/^cannot be checked/);
  });

  test("is summed up on the first screen once it is computed", async () => {
    await vi.waitFor(() => expect(terminal.screen()).toMatch(/t {2}Targets +\d+ \w+/), 20_000);
    await vi.waitFor(
      () => expect(terminal.screen()).toMatch(/c {2}Does it add up\? +\d+ cannot all be true/),
      20_000,
    );
  });

  test("each number of a step leads to its claim with Enter", async () => {
    terminal.close();
    const id = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
    const place = { kind: "record", noun: "series", id } as const;
    terminal = await open(
      <App
        explorer={explorer}
        locale="en"
        colour={true}
        place={place}
        openAddress={(address) => addresses.push(address) > 0}
        copy={() => {}}
      />,
      80,
      40,
    );
    const isStep = () => selected().startsWith("÷ 2021 against 2020");
    for (let stops = 0; !isStep() && stops < 60; stops++) await terminal.press(KEY.tab);
    expect(selected()).toMatch(/0\.9445 +0\.9435 +down 5\.6 %/);
    // A series has no source of its own: the selected claim has.
    await terminal.press("o");
    expect(addresses).toHaveLength(1);
    await terminal.press(KEY.enter);
    expect(terminal.lines()[0]).toContain("Claims");
    expect(terminal.screen()).toContain("down 5.6 %");
  });
});

test("without colour the screen has weight and inverse, but no colour", async () => {
  terminal.close();
  terminal = await start(80, 24, "en", false);
  await terminal.press("2");
  expect(terminal.painted()).toContain("\u001b[7m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for.
  expect(terminal.painted()).not.toMatch(/\u001b\[[0-9;]*(?:3[0-7]|4[0-7]|9[0-7])m/);
});

test("no screen paints a background", async () => {
  await terminal.press("2", KEY.enter);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for.
  expect(terminal.painted()).not.toMatch(/\u001b\[(?:[0-9;]*;)?(?:4[0-8]|10[0-7])(?:;[0-9;]*)?m/);
});
