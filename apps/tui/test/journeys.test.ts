import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { KEY } from "./fake-terminal.ts";
import { openPty } from "./pty.ts";

const SIZES = [
  [40, 15],
  [80, 24],
  [140, 40],
] as const;
const LOCALES = ["en", "zh"] as const;
const LANG = { en: "C.UTF-8", zh: "zh_CN.UTF-8" };
const VARIANTS = SIZES.flatMap(([columns, rows]) =>
  LOCALES.flatMap((locale) =>
    ([1, 2] as const).map((ambiguous) => ({ columns, rows, locale, ambiguous })),
  ),
);
/** What is waited for on the screens, in each language. */
const SAID = {
  en: {
    claims: "Claims",
    known: "as they were known then",
    changes: "What changes",
    computing: "Computing",
    leave: "q quit",
    path: "/en/claims/",
    timeline: "Timeline",
    all: /All \d+/,
  },
  zh: {
    claims: "陈述",
    known: "当日所知的目标进展",
    changes: "变化",
    computing: "正在计算",
    leave: "q 退出",
    path: "/zh/claims/",
    timeline: "时间线",
    all: /全部 \d+/,
  },
};

/** Longer than a key takes to be drawn, in ms. */
const AFTER_KEY = 150;

type Pty = ReturnType<typeof openPty>;
let terminal: Pty;
afterEach(() => terminal.close());

/** A line that is wider than the terminal pushes the ones below it down: then the first and the last are others. */
const isWhole = () => {
  const lines = terminal.lines();
  return /^ {2}Peakline/.test(lines[0] ?? "") && lines.at(-1)?.trim() !== "";
};
const whole = () => terminal.until("a first and a last line", isWhole);

/** Presses a key until a text comes into view; a screen that is still computed gets the time for it. */
async function scrolledTo(text: string, key: string) {
  await terminal.until(text, async () => {
    if (terminal.screen().includes(text)) return true;
    terminal.send(key);
    await new Promise((resolve) => setTimeout(resolve, AFTER_KEY));
    return false;
  });
}

describe.each(VARIANTS)("at $columns x $rows in $locale, open widths of $ambiguous", (variant) => {
  const { columns, rows, locale, ambiguous } = variant;
  const said = SAID[locale];

  beforeEach(async () => {
    terminal = openPty({ columns, rows, ambiguous, env: { LANG: LANG[locale] } });
    await terminal.shows("Peakline");
    expect(terminal.isAlternate()).toBe(true);
    await whole();
  });

  /** Waits until the first line says so: a screen is there whole or not at all. */
  const titled = (title: string | RegExp) =>
    terminal.until(`${title} in the first line`, () => {
      const [first = ""] = terminal.lines();
      return (typeof title === "string" ? first.includes(title) : title.test(first)) && first;
    });

  test("a reader opens a claim, goes back and forward, copies it and is told where it is found", async () => {
    terminal.send("2");
    await titled(said.claims);
    await whole();
    // The number of the row and a blank stand at the edge, in whichever cells the rest of the line takes.
    expect(terminal.cellAt(columns - 2, 0)).toBe("8");
    terminal.send(KEY.enter);
    await titled(/2011-03|china-org|…|\.\.\./);
    await whole();
    const [record] = terminal.lines();
    terminal.send(KEY.escape);
    await terminal.until("the list", () => terminal.lines()[0] !== record);
    terminal.send(">");
    await terminal.until("the record again", () => terminal.lines()[0] === record);
    terminal.send("y");
    // "down 18 %", "下降18%"
    const copied = { en: "down 18 %", zh: "下降18%" }[locale];
    await terminal.until("the sequence that copies", () =>
      terminal.written().includes(`\u001b]52;c;${Buffer.from(copied).toString("base64")}\u0007`),
    );
    terminal.send("Y");
    await terminal.shows("peakline show claims");
    await terminal.shows(said.path);
    await whole();
  });

  test("a reader steps through the days, and sees the targets as they were known", async () => {
    terminal.send("d");
    await terminal.shows(/147/);
    terminal.send(KEY.left);
    await terminal.shows(/146/);
    terminal.send(`${KEY.left}${KEY.left}`);
    await terminal.shows(/144/);
    // What is computed comes by itself, and stands below what was published.
    await terminal.until(
      "the end of the computing",
      () => !terminal.screen().includes(said.computing),
    );
    await scrolledTo(said.known, "j");
    await whole();
  });

  test("a reader asks what if a claim were otherwise", async () => {
    terminal.send("2");
    await titled(said.claims);
    terminal.send("w");
    await terminal.shows("18");
    await scrolledTo(said.changes, " ");
    await whole();
  });

  test("a reader searches while typing, and goes anywhere by its name", async () => {
    terminal.send("/");
    await terminal.shows(/^ {2}\//m);
    terminal.send("能耗");
    await terminal.shows(said.all);
    await whole();
    terminal.send(KEY.escape);
    await titled(/^ {2}Peakline( +\d+ %)?$/);
    terminal.send(":");
    await terminal.shows(/^ {2}:/m);
    terminal.send(said.timeline);
    await terminal.shows(new RegExp(`> ${said.timeline}`));
    terminal.send(KEY.enter);
    await terminal.shows(/147/);
    terminal.send(KEY.escape);
    await titled(/^ {2}Peakline( +\d+ %)?$/);
  });

  test("a resize draws the screen anew, and q gives the terminal back", async () => {
    terminal.send("t");
    await terminal.shows(said.leave);
    terminal.resize(columns + 7, rows + 3);
    await terminal.until("a footer on the new last row", () =>
      terminal.lines().at(-1)?.includes(said.leave),
    );
    terminal.resize(columns, rows);
    await terminal.until("the old size", () => terminal.lines().at(-1)?.includes(said.leave));
    await whole();
    terminal.send("q");
    expect((await terminal.ended()).exitCode).toBe(0);
    expect(terminal.isAlternate()).toBe(false);
  });
});
