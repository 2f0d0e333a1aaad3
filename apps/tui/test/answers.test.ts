import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "@peakline/api/app";
import { findConflicts } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { peakline } from "./peakline.ts";
import { ENERGY, fieldsOf, HALF, hypothesis, scenarioOf, YEAR } from "./questions.ts";

const app = createApp(dataset);
const body = async (address: string, sent?: string) => {
  const init =
    sent === undefined
      ? {}
      : { method: "POST", headers: { "Content-Type": "application/json" }, body: sent };
  return (await app.request(address, init)).text();
};

const TARGET = "cns-2021-12-03-results/steel-capacity-target";
const PROMISE = "scio-2021-07-16-h1/energy-efficiency";

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
    [["promises"], "/v1/promises"],
    [["promises", "--answer", "done,reported"], "/v1/promises?answer=done,reported"],
    [["promises", "--as-of", "2022-01-01"], "/v1/promises?asOf=2022-01-01"],
    [["show", "promises", PROMISE], `/v1/promises/${PROMISE}`],
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
    const checks = fieldsOf(peakline(["checks"]).out);
    const then = fieldsOf(peakline(["checks", "--as-of", "2023-01-01"]).out);
    expect(then.length).toBeGreaterThan(0);
    expect(then.length).toBeLessThan(checks.length);
  });

  test("is as long as asked", () => {
    expect(fieldsOf(peakline(["series", "--limit", "2"]).out)).toHaveLength(2);
  });
});

test("each conflict of the record is a line, which names the claims that cannot all be true", () => {
  const found = findConflicts(dataset);
  const { out, code } = peakline(["conflicts"]);
  expect([code, found.length > 0]).toEqual([0, true]);
  const lines = fieldsOf(out);
  expect(lines).toHaveLength(found.length);
  for (const [at, { claims }] of found.entries())
    expect(lines[at]?.join("\t")).toContain(claims.join("; "));
});

describe("promises", () => {
  test("are rows with what followed, and silence is found by its name", () => {
    const rows = fieldsOf(peakline(["promises", "--answer", "nothing-reported"]).out);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.includes("nothing reported"))).toBe(true);
  });

  test("are shown with what followed in sentences and step by step", () => {
    const { out } = peakline(["show", "promises", PROMISE]);
    expect(out).toMatch(/Promised on 16 July 2021\./);
    expect(out).toMatch(/result reported/);
  });

  test("take no answer that does not exist", () => {
    const { code, err } = peakline(["promises", "--answer", "broken"]);
    expect(code).toBe(2);
    expect(err).toContain('"broken" is not a value of answer.');
  });
});
