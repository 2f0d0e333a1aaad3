import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { notWellFormed } from "./well-formed.ts";

const app = createApp(dataset);
const STEEL = "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-";
const FACTORIES = "green-factories.stated.national-level.industry.-.china.-";

async function ask(path: string) {
  const response = await app.request(path);
  return [response.status, JSON.parse(await response.text())] as const;
}

describe("a comparison", () => {
  test("has every publication of a period in a row of its own, and can be drawn from what it says", async () => {
    const [status, answer] = await ask(`/v1/compare?series=${STEEL}&periods=2020&vintages=all`);
    expect([status, answer.reason, answer.drawing.scale.unit]).toEqual([200, null, "Gt"]);
    expect(
      answer.drawing.rows.map(({ name, data }: { name: string; data: { lower: number }[] }) => [
        name,
        data[0]?.lower,
      ]),
    ).toEqual([
      ["Yuen Seng · 2025", 1.0525],
      ["SteelOrbis · 2021", 1.0645],
      ["Xinhua News Agency · 2021", 1.065],
    ]);
  });

  test("of what shares no scale names the reason, in the language asked for", async () => {
    const [status, answer] = await ask(`/v1/compare?series=${STEEL},${FACTORIES}&lang=zh`);
    expect([status, answer.reason, answer.drawing]).toEqual([200, "different-units", null]);
    expect(answer.sentence).toBe("各序列的单位不能相互换算，没有共同的标度可以并列。");
    const [drawn, problem] = await ask(`/v1/compare.svg?series=${STEEL},${FACTORIES}`);
    expect([drawn, problem.type]).toEqual([404, "/v1/problems#unknown-chart"]);
  });

  test("is drawn as one SVG document", async () => {
    const response = await app.request(`/v1/compare.svg?series=${STEEL}&size=narrow&lang=zh`);
    expect(response.headers.get("Content-Type")).toBe("image/svg+xml");
    const svg = await response.text();
    expect([notWellFormed(svg), svg.includes("粗钢产量")]).toEqual(["", true]);
  });

  test.each([
    ["series=crude-steel", "series", 400],
    [`series=${STEEL}&periods=20x`, "periods", 400],
    [`series=${STEEL}&vintages=some`, "vintages", 400],
  ])("asked with %s is a problem with %s", async (query, param, expected) => {
    const [status, problem] = await ask(`/v1/compare?${query}`);
    expect([status, problem.param]).toEqual([expected, param]);
  });
});

describe("a scoreboard", () => {
  test("of a day has the targets that were known then, drawn and listed alike", async () => {
    const [, then] = await ask("/v1/scoreboard?asOf=2022-12-31");
    const [, targets] = await ask("/v1/targets?asOf=2022-12-31&limit=1000");
    const drawn = then.drawing.lanes.flatMap(({ cells }: { cells: { id: string }[] }) =>
      cells.map(({ id }) => id),
    );
    const listed = then.sections.flatMap(({ rows }: { rows: { to: { id: string } }[] }) =>
      rows.map(({ to }) => to.id),
    );
    const known = targets.data.map(({ target }: { target: string }) => target).sort();
    expect(known).toHaveLength(123);
    expect([drawn.sort(), listed.sort()]).toEqual([known, known]);
    expect(then.day).toBe("31 December 2022");
  });

  test("without a day is that of the latest publication, and can be drawn", async () => {
    const [, now] = await ask("/v1/scoreboard?lang=zh");
    const [, same] = await ask(`/v1/scoreboard?lang=zh&asOf=${now.asOf}`);
    expect(same.sections).toEqual(now.sections);
    const svg = await (await app.request("/v1/scoreboard.svg?asOf=2021-12-31")).text();
    expect(notWellFormed(svg)).toBe("");
  });

  test("of a day before everything is empty, and says so", async () => {
    const [status, answer] = await ask("/v1/scoreboard?asOf=1990-01-01");
    expect([status, answer.drawing.lanes, answer.sections]).toEqual([200, [], []]);
  });
});

describe("a scenario in words", () => {
  const post = async (path: string, hypotheses: object[]) => {
    const response = await app.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ hypotheses }),
    });
    return [response.status, JSON.parse(await response.text())] as const;
  };
  const steel = { series: STEEL, period: "2021", printed: "1,010", unit: "Mt" };

  test("is told where a language is asked for, and only then", async () => {
    const [, plain] = await post("/v1/scenario", [steel]);
    const [, told] = await post("/v1/scenario?lang=zh", [steel]);
    expect(plain.told).toBeUndefined();
    expect(told.told.sentence).toContain("有1处矛盾");
    expect(told.told.conflicts[0].drawing.rows[0].name).toBe("假设1");
  });

  test("in a language that there is not is a problem of the query, not of the body", async () => {
    const [status, problem] = await post("/v1/scenario?lang=fr", [steel]);
    expect([status, problem.param, problem.allowed]).toEqual([400, "lang", ["en", "zh"]]);
  });
});
