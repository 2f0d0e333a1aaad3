import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "@peakline/api/app";
import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { peakline } from "./peakline.ts";

const app = createApp(dataset);
const body = async (address: string, sent?: string) => {
  const init =
    sent === undefined
      ? {}
      : { method: "POST", headers: { "Content-Type": "application/json" }, body: sent };
  return (await app.request(address, init)).text();
};

const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const TARGET = "cns-2021-12-03-results/steel-capacity-target";
const YEAR = ["2022", "--baseline", "2021"];
const HALF = ["2022-07/2022-12", "--baseline", "2021-07/2021-12"];
const fieldsOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

/** That energy per unit of value added fell by so much in a year. */
const hypothesis = (period: string, printed: string) => ({
  series: ENERGY,
  period,
  baseline: `${Number(period) - 1}`,
  printed,
  unit: "percent",
  change: "relative",
  direction: "down",
});
const scenarioOf = (...hypotheses: object[]) => JSON.stringify({ hypotheses });

describe("--json is the body of the API, byte for byte", () => {
  const check = JSON.parse(peakline(["checks", "--json", "--limit", "1"]).out).data[0].id;
  test.each<[string[], string]>([
    [["targets"], "/v1/targets"],
    [["targets", "--class", "met"], "/v1/targets?class=met"],
    [["targets", "--as-of", "2022-01-01"], "/v1/targets?asOf=2022-01-01"],
    [["series", "--limit", "3"], "/v1/series?limit=3"],
    [["series", "--indicator", "nev-sales"], "/v1/series?indicator=nev-sales"],
    [["checks"], "/v1/checks"],
    [["checks", "--verdict", "consistent,unchecked"], "/v1/checks?verdict=consistent,unchecked"],
    [["conflicts"], "/v1/conflicts"],
    [["derive", ENERGY, ...YEAR], `/v1/derive?series=${ENERGY}&period=2022&baseline=2021`],
    [
      ["derive", ENERGY, ...HALF],
      `/v1/derive?series=${ENERGY}&period=2022-07/2022-12&baseline=2021-07/2021-12`,
    ],
    [
      ["timeline", ENERGY, ...YEAR, "--as-of", "2023-01-01"],
      `/v1/timeline?series=${ENERGY}&period=2022&baseline=2021&asOf=2023-01-01`,
    ],
    [["show", "targets", TARGET], `/v1/targets/${TARGET}`],
    [["show", "series", ENERGY], `/v1/series/${ENERGY}`],
    [["show", "checks", check], `/v1/checks/${check}`],
    [["show", check], `/v1/checks/${check}`],
  ])("peakline %j", async (args, address) => {
    const { out, code } = peakline([...args, "--json"]);
    expect([code, out]).toEqual([0, await body(address)]);
  });

  test("of a scenario too, from a file and from a pipe", async () => {
    const sent = scenarioOf(hypothesis("2023", "3"));
    const file = join(tmpdir(), `peakline-scenario-${process.pid}.json`);
    writeFileSync(file, sent);
    const wanted = await body("/v1/scenario", sent);
    expect(peakline(["scenario", file, "--json"]).out).toBe(wanted);
    expect(peakline(["scenario", "-", "--json"], {}, sent).out).toBe(wanted);
  });
});

describe("in a pipe a list of answers", () => {
  test.each<[string[], string]>([
    [["targets"], "/v1/targets?limit=1000"],
    [["targets", "--class", "unchecked"], "/v1/targets?class=unchecked&limit=1000"],
    [["series"], "/v1/series?limit=1000"],
    [["series", "--indicator", "nev-sales"], "/v1/series?indicator=nev-sales&limit=1000"],
    [["checks", "--kind", "reading"], "/v1/checks?kind=reading&limit=1000"],
    [["checks", "--indicator", "nev-sales"], "/v1/checks?indicator=nev-sales&limit=1000"],
    [["checks", "--as-of", "2023-01-01"], "/v1/checks?asOf=2023-01-01&limit=1000"],
  ])("has the answers of the API in its order: %j", async (args, address) => {
    const { data } = JSON.parse(await body(address)) as {
      data: { id?: string; target?: string }[];
    };
    const ids = data.map(({ id, target }) => id ?? target);
    expect(fieldsOf(peakline(args).out).map(([id]) => id)).toEqual(ids);
  });

  test("has the same fields in every line, the verdict second", () => {
    for (const noun of ["targets", "series", "checks"]) {
      const lines = fieldsOf(peakline([noun]).out);
      expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([8]));
    }
    const [, verdict] = fieldsOf(peakline(["targets", "--class", "met"]).out)[0] ?? [];
    expect(verdict).toBe("met");
    expect(peakline(["checks", "--verdict", "consistent", "--lang", "zh"]).out).toContain(
      "\t一致\t",
    );
  });

  test("says what was known on a day", () => {
    expect(peakline(["targets", "--class", "met", "--as-of", "2020-01-01"])).toEqual({
      out: "",
      err: "Nothing fits these filters.\n",
      code: 0,
    });
    expect(peakline(["checks", "--verdict", "consistent", "--as-of", "2023-01-01"]).out).toBe("");
  });

  test("is as long as asked", () => {
    expect(fieldsOf(peakline(["series", "--limit", "2"]).out)).toHaveLength(2);
  });
});

describe("derive", () => {
  test("prints the values, each step, and what is stated and inferred", () => {
    const lines = fieldsOf(peakline(["derive", ENERGY, ...YEAR]).out);
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

  test("says of a half-year why nothing follows, and what each share would give", () => {
    const lines = fieldsOf(peakline(["derive", ENERGY, ...HALF]).out);
    expect(lines[0]?.[0]).toContain("nobody says how much of the year lies in each half");
    expect(lines).toContainEqual(["assumed", "50 %", "1.397 to 1.919 %"]);
    expect(lines.filter(([name]) => name === "stated")).toHaveLength(3);
    const zh = peakline(["derive", ENERGY, ...HALF, "--lang", "zh"]).out;
    expect(zh).toContain("基年上半年能耗占比高于33.2%时，必定上升。");
  });

  test("answers for a day", () => {
    const { out, code } = peakline(["derive", ENERGY, ...YEAR, "--as-of", "2023-01-01"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^No (?:claim|chain)/);
  });
});

test("a timeline tells when an answer became known, and from which document", () => {
  const lines = fieldsOf(peakline(["timeline", ENERGY, ...YEAR]).out);
  expect(lines.at(-1)).toEqual([
    "2024-07-24",
    "−1.377 to −1.165 %",
    "scio-2024-07-05-high-quality",
  ]);
});

test("without a conflict nothing is printed, and that is said beside", () => {
  const { out, err, code } = peakline(["conflicts"]);
  expect([out, code]).toEqual(["", 0]);
  expect(err).toBe(`None of the ${dataset.claims.length} claims contradict each other.\n`);
});

describe("a scenario", () => {
  test("tells in a pipe what changes, with its question", () => {
    const { out, code } = peakline(["scenario", scenarioOf(hypothesis("2023", "3"))]);
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

  test("names what it contradicts", () => {
    const { out } = peakline(["scenario", scenarioOf(hypothesis("2022", "4.2"))]);
    const [, , , claims] = fieldsOf(out).find(([name]) => name === "contradicted") ?? [];
    expect(claims?.split("; ")).toEqual([
      "hypothesis/1",
      "miit-2022-12-12-carbon-peak/energy-per-value-added-2021",
      "scio-2024-07-05-high-quality/energy-per-value-added",
    ]);
  });

  test("draws a path, or says why there is none", () => {
    const path = (shape: string, value: string) =>
      JSON.stringify({
        path: { shape, from: { year: 2020, value: "100" }, to: { year: 2022, value } },
      });
    expect(peakline(["scenario", path("straight-line", "80")]).out).toBe(
      "path\t2020\t100\t100\npath\t2021\t90\t90\npath\t2022\t80\t80\n",
    );
    expect(peakline(["scenario", path("constant-rate", "0")]).out).toBe(
      "path\tA constant rate never reaches zero.\n",
    );
  });
});

test("an answer is shown with its steps and what it assumes, in Chinese too", () => {
  const { out } = peakline(["show", ENERGY, "--lang", "zh"]);
  expect(out).toContain("由此推导\t−1.377%至−1.165%");
  expect(out).toMatch(/2022年下半年较2021年下半年\t50%\t1\.397%至1\.919%/);
});
