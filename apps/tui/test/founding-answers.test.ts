import type * as Data from "@peakline/core/data";
import { describe, expect, test, vi } from "vitest";
import { inProcess as peakline } from "./in-process.ts";
import { ENERGY, fieldsOf, HALF, hypothesis, scenarioOf, YEAR } from "./questions.ts";

// What follows is spelled out in full, so the commands read the founding documents in the place of the record.
vi.mock("@peakline/core/data", async (original) => {
  const [{ dataset }, { foundingOf }] = await Promise.all([
    original<typeof Data>(),
    import("../../../packages/core/test/founding-of.ts"),
  ]);
  return { dataset: foundingOf(dataset) };
});

describe("derive", () => {
  test("prints the values, each step, and what is stated and inferred", async () => {
    const lines = fieldsOf((await peakline(["derive", ENERGY, ...YEAR])).out);
    expect(lines.slice(0, 3)).toEqual([
      ["−1.377 to −1.165 %", "2022 against 2021"],
      ["Lower end: 0.9315 ÷ 0.9445 = 0.986236103"],
      ["Upper end: 0.9325 ÷ 0.9435 = 0.988341283"],
    ]);
    const stated = lines.filter(([name]) => name === "stated").map(([, id]) => id);
    expect(stated).toEqual([
      "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
      "scio-2024-07-05-high-quality/energy-per-value-added",
    ]);
    expect(lines.filter(([name]) => name === "inferred")).toEqual(
      stated.map((id) => ["inferred", id, "baseline"]),
    );
  });

  test("says of a half-year why nothing follows, and what each share would give", async () => {
    const lines = fieldsOf((await peakline(["derive", ENERGY, ...HALF])).out);
    expect(lines[0]?.[0]).toContain("nobody says how much of the year lies in each half");
    expect(lines).toContainEqual(["assumed", "50 %", "1.397 to 1.919 %"]);
    expect(lines.filter(([name]) => name === "stated")).toHaveLength(3);
    const zh = (await peakline(["derive", ENERGY, ...HALF, "--lang", "zh"])).out;
    expect(zh).toContain("基年上半年能耗占比高于33.2%时，必定上升。");
  });

  test("answers for a day", async () => {
    const { out, code } = await peakline(["derive", ENERGY, ...YEAR, "--as-of", "2023-01-01"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^No (?:claim|chain)/);
  });
});

test("a timeline tells when an answer became known, and from which document", async () => {
  const lines = fieldsOf((await peakline(["timeline", ENERGY, ...YEAR])).out);
  expect(lines.at(-1)).toEqual([
    "2024-07-24",
    "−1.377 to −1.165 %",
    "scio-2024-07-05-high-quality",
  ]);
});

test("without a conflict nothing is printed, and that is said beside", async () => {
  const { out, err, code } = await peakline(["conflicts"]);
  expect([out, code]).toEqual(["", 0]);
  expect(err).toBe("None of the 77 claims contradict each other.\n");
});

describe("a scenario", () => {
  test("tells in a pipe what changes, with its question", async () => {
    const { out, code } = await peakline(["scenario", scenarioOf(hypothesis("2023", "3"))]);
    expect(code).toBe(0);
    expect(fieldsOf(out)).toContainEqual([
      "changed",
      ENERGY,
      "actual",
      "2023",
      "2020",
      "No claim ties anything to this period.",
      "−10.111 to −9.081 %",
    ]);
  });

  test("names what it contradicts", async () => {
    const { out } = await peakline(["scenario", scenarioOf(hypothesis("2022", "4.2"))]);
    const [, , , claims] = fieldsOf(out).find(([name]) => name === "contradicted") ?? [];
    expect(claims?.split("; ")).toEqual([
      "hypothesis/1",
      "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
      "scio-2024-07-05-high-quality/energy-per-value-added",
    ]);
  });

  test("draws a path, or says why there is none", async () => {
    const path = (shape: string, value: string) =>
      JSON.stringify({
        path: { shape, from: { year: 2020, value: "100" }, to: { year: 2022, value } },
      });
    expect((await peakline(["scenario", path("straight-line", "80")])).out).toBe(
      "path\t2020\t100\t100\npath\t2021\t90\t90\npath\t2022\t80\t80\n",
    );
    expect((await peakline(["scenario", path("constant-rate", "0")])).out).toBe(
      "path\tA constant rate never reaches zero.\n",
    );
  });
});

test("an answer is shown with its steps and what it assumes, in Chinese too", async () => {
  const { out } = await peakline(["show", ENERGY, "--lang", "zh"]);
  expect(out).toContain("由此推导\t−1.377%至−1.165%");
  expect(out).toMatch(/2022年下半年较2021年下半年\t50%\t1\.397%至1\.919%/);
});

test("checks that nothing was published for yet are not told", async () => {
  const { out, err } = await peakline([
    "checks",
    "--verdict",
    "consistent",
    "--as-of",
    "2023-01-01",
  ]);
  expect([out, err]).toEqual(["", "Nothing fits these filters.\n"]);
});

test("a list that the record leaves empty says so, and does not speak of filters", async () => {
  const { out, err, code } = await peakline(["findings"]);
  expect([out, err, code]).toEqual(["", "Nothing of this kind is on record.\n", 0]);
});
