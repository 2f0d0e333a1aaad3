import { spawn, spawnSync } from "node:child_process";
import { dataset } from "@peakline/core/data";
import { computedIds, LOCALES } from "@peakline/core/view";
import stringWidth from "string-width";
import { afterEach, describe, expect, test } from "vitest";
import { runCommandLine } from "../src/cli.ts";
import { setCellMode } from "../src/layout/cells.ts";
import { inProcess } from "./in-process.ts";
import { PROGRAM, peakline } from "./peakline.ts";
import { ENERGY, YEAR } from "./questions.ts";

afterEach(() => setCellMode({ ambiguous: 1, ascii: false }));

const CLAIM = "scio-2024-07-05-high-quality/energy-per-value-added";
const [CHECK = ""] = computedIds(dataset, "checks");
const COMMANDS: readonly (readonly string[])[] = [
  ["list", "claims", "--limit", "3"],
  ["show", CLAIM],
  ["show", "plans", dataset.plans[0]?.id ?? ""],
  ["search", "steel"],
  ["targets", "--limit", "3"],
  ["series", "--limit", "3"],
  ["checks", "--limit", "3"],
  ["check"],
  ["check", CHECK],
  ["findings"],
  ["promises", "--limit", "3"],
  ["conflicts"],
  ["derive", ENERGY, ...YEAR],
  ["timeline", ENERGY, ...YEAR],
  ["instrument"],
  ["instrument", "battery-code"],
  ["open", CLAIM, "--print"],
  ["help"],
  ["help", "list"],
  ["help", "environment"],
  ["help", "data"],
];

/** What a command writes to a terminal. */
async function onTerminal(args: readonly string[], columns: number, colour = false) {
  let out = "";
  const code = await runCommandLine(args, {
    terminal: {
      isTerminal: true,
      isInteractive: false,
      colour,
      columns,
      drawings: true,
      ambiguous: 1,
      ascii: false,
      locale: "en",
    },
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      out += text;
    },
  });
  return { code, out };
}

describe.each(LOCALES)("in %s", (locale) => {
  test("no command fails in a terminal of 10 columns", async () => {
    for (const args of COMMANDS) {
      const { out } = await onTerminal([...args, "--lang", locale], 10);
      expect([args, out.length > 0]).toEqual([args, true]);
    }
  });

  test("with --ascii no sign is left that is not a letter or a mark of a language", async () => {
    for (const args of COMMANDS) {
      const { out } = await onTerminal([...args, "--lang", locale, "--ascii"], 80);
      const signs =
        out.match(/[\p{Sm}\p{So}\p{Pd}\u2026\u00b7\u2018-\u201f\u2500-\u257f\u2800-\u28ff]/gu) ??
        [];
      const odd = signs.filter(
        (sign) => sign.codePointAt(0) !== undefined && (sign.codePointAt(0) ?? 0) > 0x7e,
      );
      expect([args, [...new Set(odd)]]).toEqual([args, []]);
      const wide = out
        .split("\n")
        .filter((line) => stringWidth(line) > 80 && !/^ {2}peakline |http/.test(line));
      expect([args, wide]).toEqual([args, []]);
    }
  });

  test("with --ambiguous 2 no line is wider than the terminal, measured as it draws", async () => {
    for (const args of COMMANDS) {
      const { out } = await onTerminal([...args, "--lang", locale, "--ambiguous", "2"], 80);
      const width = (line: string) => stringWidth(line, { ambiguousIsNarrow: false });
      const wide = out
        .split("\n")
        .filter((line) => width(line) > 80 && !/^ {2}peakline |http/.test(line));
      expect([args, wide]).toEqual([args, []]);
    }
  });
});

test("--color decides on a terminal; a pipe of lines never has an escape sequence", async () => {
  expect((await onTerminal(["help", "--color", "always"], 80)).out).toContain("\u001b[");
  expect((await onTerminal(["help", "--color", "never"], 80, true)).out).not.toContain("\u001b");
  for (const args of COMMANDS) {
    const { out, err } = await inProcess(args);
    expect([args, (out + err).includes("\u001b")]).toEqual([args, false]);
  }
});

test.each([
  ["list claims --ndjson"],
  ["list claims"],
  ["export --ndjson"],
  ["show indicators energy-per-value-added"],
  ["completion bash"],
  ["help"],
])("peakline %s | head -1 is no failure", (line) => {
  const script = `set -o pipefail; '${process.execPath}' '${PROGRAM}' ${line} | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  expect([stdout, stderr]).toEqual(["0\n", ""]);
});

test("a reader that is gone before the first byte is no failure", async () => {
  const child = spawn(process.execPath, [PROGRAM, "export", "claims", "--csv"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  child.stdout.destroy();
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  expect(err).toBe("");
});

test.each([
  [["--ambiguous", "3"], /"3" is not a value of --ambiguous\.\nIt is one of auto, 1, 2\./],
  [
    ["--color", "sometimes"],
    /"sometimes" is not a value of --color\.\nIt is one of auto, always, never\./,
  ],
  [
    ["list", "sectors", "--as-of", "2022-01-01"],
    /sectors do not depend on a day\.\ndocuments, claims, commitments do\./,
  ],
  [["show", CLAIM, "--as-of", "2020-01-01"], /There was no record/],
  [["help", "formating"], /Did you mean "formatting"/],
  [["target", "none"], /targets takes no words/],
  [["completion", "fish"], /no completion for "fish"\.\npeakline completion bash, or zsh/],
  [["serve", "--api", "http://localhost:1"], /serve is one/],
])("peakline %j is told in a sentence that helps", async (args, message) => {
  const { code, err, out } = await inProcess(args);
  expect(err).toMatch(message);
  expect([code === 2 || code === 3, out]).toEqual([true, ""]);
});

test("one of what a command lists is shown by its name too", () => {
  const [target = ""] = computedIds(dataset, "targets");
  expect(peakline(["target", target, "--json"]).out).toBe(
    peakline(["show", "targets", target, "--json"]).out,
  );
});
