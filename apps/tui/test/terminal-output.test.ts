import { findConflicts } from "@peakline/core";
import { LOCALES } from "@peakline/core/view";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "../src/cli.ts";
import { conflictBlocks } from "../src/components/conflict.ts";
import { linesOf } from "../src/layout/block.ts";
import { textOf } from "../src/layout/line.ts";
import { contradicting, WRONG } from "./contradicting.ts";

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const CHANGE = { series: ENERGY, unit: "percent", change: "relative", direction: "down" };
const WHAT_IF = JSON.stringify({
  hypotheses: [{ ...CHANGE, period: "2022", baseline: "2021", printed: "4.2" }],
  path: {
    shape: "straight-line",
    from: { year: 2020, value: "100" },
    to: { year: 2022, value: "80" },
  },
});

const COMMANDS: readonly (readonly string[])[] = [
  ["targets"],
  ["series"],
  ["checks"],
  ["conflicts"],
  ["derive", ENERGY, "2022", "--baseline", "2021"],
  ["derive", ENERGY, "2021", "--baseline", "2020"],
  ["derive", ENERGY, "2022-07/2022-12", "--baseline", "2021-07/2021-12"],
  ["derive", ENERGY, "1990"],
  ["timeline", ENERGY, "2022", "--baseline", "2021"],
  ["scenario", WHAT_IF],
  ["show", "series", ENERGY],
];

/** What a command writes to a terminal of so many columns. */
async function onTerminal(args: readonly string[], columns: number, locale: "en" | "zh" = "en") {
  let out = "";
  let said = "";
  const terminal = {
    isTerminal: true,
    isInteractive: false,
    colour: false,
    columns,
    drawings: true,
    ambiguous: 1 as const,
    ascii: false,
    locale,
  };
  const code = await runCommandLine(args, {
    terminal,
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      said += text;
    },
  });
  return { code, out, said };
}

describe.each(LOCALES)("in %s on a terminal", (locale) => {
  test.each([40, 80, 140])("no command writes a line wider than %i columns", async (columns) => {
    for (const args of COMMANDS) {
      const { code, out, said } = await onTerminal(args, columns, locale);
      expect([code, out + said]).not.toEqual([0, ""]);
      const wide = out.split("\n").filter((line) => stringWidth(line) > columns);
      expect(wide).toEqual([]);
    }
  });

  test("a conflict is never wider either, and names each claim", () => {
    for (const width of [40, 80, 120]) {
      const blocks = findConflicts(contradicting).flatMap((conflict) =>
        conflictBlocks(contradicting, conflict, width, locale),
      );
      const lines = linesOf(blocks).map(textOf);
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/\s+/g, "")).toContain(WRONG);
      expect(lines.join("\n")).toContain("0.971876812");
    }
  });
});

test("derive shows the steps as a table, then what is inferred and stated", async () => {
  const { out } = await onTerminal(["derive", ENERGY, "2022", "--baseline", "2021"], 100);
  expect(out).toMatch(/^−1\.377 to −1\.165 %$/m);
  expect(out).toMatch(/÷ 2021 against 2020 {2}0\.9445 +0\.9435 +down 5\.6 %/);
  expect(out.indexOf("How it follows")).toBeLessThan(out.indexOf("Inferred"));
  expect(out.indexOf("Inferred")).toBeLessThan(out.indexOf("Stated  2"));
  expect(out).not.toContain("\n\n\n");
});

test("derive says when one claim says it by itself", async () => {
  const { out } = await onTerminal(["derive", ENERGY, "2021", "--baseline", "2020"], 100);
  expect(out).toContain("One claim says it by itself");
  expect(out).not.toContain("How it follows");
});

test("a scenario shows each value without and with it, and the numbers that do not close", async () => {
  const { out } = await onTerminal(["scenario", WHAT_IF], 100);
  expect(out).toMatch(/^When +Without +With it$/m);
  expect(out).toMatch(/2022 against 2021 +−1\.377 to −1\.165 % +Only claims that contradict/);
  expect(out).toMatch(/× 0\.9585 +2022 against 2021 +hypothesis\/1/);
  expect(out).toMatch(/^2021 {2}90$/m);
});
