import { dataset } from "@peakline/core/data";
import { describe, expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { founding } from "./founding.ts";

const app = createApp(dataset);
const small = createApp(founding);
const NEV = "nev-sales.stated.-.new-energy-vehicles.new-energy-vehicles.china.-";
const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";

type Body = Record<string, unknown> & { readonly data?: Record<string, unknown>[] };

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

async function get(path: string, from = app): Promise<Answer> {
  const response = await from.request(path);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Body,
  };
}

async function send(body: string, type = "application/json", to = app): Promise<Answer> {
  const response = await to.request("/v1/scenario", {
    method: "POST",
    headers: { "Content-Type": type },
    body,
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Body,
  };
}

const fall = {
  series: ENERGY,
  period: "2023",
  baseline: "2022",
  printed: "3",
  unit: "percent",
  change: "relative",
  direction: "down",
};

describe("does it add up", () => {
  test("the 5G statements are served as a compatible restatement", async () => {
    const claim = "scio-2024-07-05-high-quality/base-station-energy";
    const { body } = await get(`/v1/checks?claim=${claim}`, small);
    expect(body.data).toMatchObject([
      { kind: "restatement", verdict: "consistent", differs: ["boundary", "period"] },
    ]);
  });

  test("checks are filtered by verdict, kind and indicator, and are a table too", async () => {
    const totalOf = async (query: string) => (await get(`/v1/checks?${query}`, small)).body.total;
    expect(await totalOf("verdict=inconsistent")).toBe(0);
    expect(await totalOf("kind=reading&indicator=nev-sales")).toBe(2);
    const table = await (await small.request("/v1/checks.csv?kind=reading")).text();
    expect(table.split("\r\n")).toHaveLength(4);
    expect(table.split("\r\n")[0]).toContain("stated_lower,stated_upper");
  });

  test("before a document was published its claims are not compared", async () => {
    expect((await get("/v1/checks?kind=restatement&asOf=2023-01-01", small)).body).toMatchObject({
      total: 0,
    });
  });

  test("one check is found by its id, and one that does not exist suggests the nearest", async () => {
    const [first] = (await get("/v1/checks")).body.data ?? [];
    const id = String(first?.id);
    expect((await get(`/v1/checks/${encodeURIComponent(id)}`)).body).toMatchObject({ ...first });
    const { status, body } = await get(`/v1/checks/${encodeURIComponent(`${id}x`)}`);
    expect([status, body.didYouMean, body.see]).toEqual([404, id, "/v1/checks"]);
  });

  test("checks come page by page, and every filter that is misspelt is a problem", async () => {
    const { body } = await get("/v1/checks?limit=1");
    const second = (await get(String(body.next))).body;
    expect(second.total).toBe(body.total);
    expect(second.data?.[0]?.id).not.toBe(body.data?.[0]?.id);
    for (const query of ["verdict=consistnt", "kind=reding", "indicator=nev-sale", "asOf=soon"]) {
      const { status, body: problem } = await get(`/v1/checks?${query}`);
      expect([query, status, problem.param]).toEqual([query, 400, query.split("=")[0]]);
    }
  });

  test("a claim that does not exist is a problem with the nearest that does", async () => {
    const { status, body } = await get(
      "/v1/checks?claim=scio-2024-07-05-high-quality/base-station-enrgy",
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({
      param: "claim",
      didYouMean: "scio-2024-07-05-high-quality/base-station-energy",
    });
  });

  test("claims are found by verdict, in the address and in a query", async () => {
    const filtered = await get("/v1/claims?verdict=consistent", small);
    const queried = await get("/v1/claims?q=verdict:consistent", small);
    expect(filtered.body.data?.map(({ id }) => id)).toEqual([
      "miit-2022-12-12-carbon-peak/base-station-energy",
      "scio-2024-07-05-high-quality/base-station-energy",
    ]);
    expect(queried.body.data).toEqual(filtered.body.data);
    const verdicts = ["consistent", "inconsistent", "unchecked"];
    for (const verdict of verdicts) {
      const [one, other] = [
        await get(`/v1/claims?verdict=${verdict}`),
        await get(`/v1/claims?q=verdict:${verdict}`),
      ];
      expect(one.body.total).toBeGreaterThan(0);
      expect([verdict, other.body.total, other.body.data]).toEqual([
        verdict,
        one.body.total,
        one.body.data,
      ]);
    }
  });
});

describe("targets and series", () => {
  test("one target is answered where it stands, and a claim without a target says so", async () => {
    const steel = await get("/v1/targets/cns-2021-12-03-results/steel-capacity-target");
    expect(steel.body).toMatchObject({ classes: ["met"], certain: true });
    const none = await get("/v1/targets/scio-2024-07-05-high-quality/energy-per-value-added");
    expect(none.status).toBe(404);
    expect(none.body).toMatchObject({ see: "/v1/targets" });
  });

  test("targets are filtered by where they stand", async () => {
    const met = await get("/v1/targets?class=met", small);
    expect(met.body.data?.map(({ target }) => target)).toEqual([
      "cns-2021-12-03-results/steel-capacity-target",
    ]);
  });

  test("a target or class that does not exist suggests the one that was meant", async () => {
    const none = await get("/v1/targets/cns-2021-12-03-results/steel-capacity-targt");
    expect([none.status, none.body.didYouMean]).toEqual([
      404,
      "cns-2021-12-03-results/steel-capacity-target",
    ]);
    const { status, body } = await get("/v1/targets?class=ontrack");
    expect([status, body.didYouMean]).toEqual([400, "on-track"]);
    expect((await get("/v1/targets?class=unchecked", small)).body.total).toBe(1);
  });

  test.each(["series", "targets", "checks"])(
    "%s are a table too, with a line for each",
    async (name) => {
      const { total } = (await get(`/v1/${name}`)).body;
      const text = await (await app.request(`/v1/${name}.csv`)).text();
      const byAccept = await app.request(`/v1/${name}`, { headers: { Accept: "text/csv" } });
      expect(text.split("\r\n")).toHaveLength(Number(total) + 2);
      expect(await byAccept.text()).toBe(text);
    },
  );

  test("a series as it was known on a day has the claims that were published by then", async () => {
    const known = async (asOf: string) => (await get(`/v1/series/${ENERGY}?asOf=${asOf}`)).body;
    expect(await known("1999-01-01")).toMatchObject({ claims: [], periods: [], follows: [] });
    const [then, now] = [await known("2023-01-01"), (await get(`/v1/series/${ENERGY}`)).body];
    const claims = then.claims as string[];
    expect(claims.length).toBeGreaterThan(0);
    expect(now.claims).toEqual(expect.arrayContaining(claims));
    expect((now.claims as string[]).length).toBeGreaterThan(claims.length);
  });

  test("a series comes with what follows for it", async () => {
    const { body } = await get(`/v1/series/${ENERGY}`);
    expect(body).toMatchObject({ id: ENERGY, conflicts: [] });
    expect(
      (body.follows as { question: { period: string } }[]).map(({ question }) => question.period),
    ).toContain("2022");
  });

  test("a series that does not exist is a problem with the nearest that does", async () => {
    const { status, body } = await get(`/v1/series/${ENERGY.replace("stated", "statd")}`);
    expect([status, body.didYouMean]).toEqual([404, ENERGY]);
  });

  test("the second half of 2022 is not bounded by claims, and is answered by the share under an assumption", async () => {
    const { body } = await get(
      `/v1/derive?series=${ENERGY}&period=2022-07/2022-12&baseline=2021-07/2021-12`,
    );
    expect(body).toMatchObject({
      found: false,
      reason: "weights-unknown",
      assuming: { riseCertainAbove: 0.331660151 },
    });
  });

  test("an assumed share of one's own is answered; one that is none is a problem", async () => {
    const asked = `/v1/derive?series=${ENERGY}&period=2022-07/2022-12&baseline=2021-07/2021-12`;
    const { body } = await get(`${asked}&share=0.48`);
    expect(body.assuming).toMatchObject({
      byShare: [{ share: "0.48", interval: { lower: 1.183866107 } }],
    });
    expect((await get(`${asked}&share=1.5`)).body).toMatchObject({ param: "share", value: "1.5" });
  });

  test("a timeline tells when an answer became known", async () => {
    const asked = `/v1/timeline?series=${ENERGY}&period=2022&baseline=2021`;
    const { body } = await get(asked, small);
    expect(body.data?.map(({ since }) => since)).toEqual(["2021-12-03", "2024-07-24"]);
  });
});

describe("scenarios", () => {
  test("a hypothesis changes what follows, is not kept, and is not cached", async () => {
    const { status, headers, body } = await send(JSON.stringify({ hypotheses: [fall] }));
    expect(status).toBe(200);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect((body.changed as unknown[]).length).toBeGreaterThan(0);
    expect((await get(`/v1/derive?series=${ENERGY}&period=2023&baseline=2020`)).body).toMatchObject(
      {
        reason: "unknown-period",
      },
    );
  });

  test("a hypothesis that the record contradicts names the reports it cannot stand beside", async () => {
    const wrong = { ...fall, period: "2022", baseline: "2021", printed: "4.2" };
    const body = JSON.stringify({ hypotheses: [wrong] });
    expect((await send(body, "application/json", small)).body).toMatchObject({
      contradicted: [{ claims: ["hypothesis/1", expect.any(String), expect.any(String)] }],
    });
    const { contradicted } = (await send(body)).body as unknown as {
      contradicted: { claims: string[] }[];
    };
    expect(contradicted).toHaveLength(1);
    expect(contradicted[0]?.claims).toContain("hypothesis/1");
  });

  test.each([
    ["no JSON", "{", 400, "/v1/problems#bad-body"],
    ["not an object", "[]", 422, "/v1/problems#unusable-body"],
    ["too much", JSON.stringify({ path: "x".repeat(70_000) }), 413, "/v1/problems#body-too-large"],
    ["an unknown member", '{"hypotheses":[],"wish":1}', 422, "/v1/problems#unusable-body"],
    [
      "a period reversed",
      JSON.stringify({ hypotheses: [{ ...fall, period: "2023/2021" }] }),
      422,
      "/v1/problems#unusable-body",
    ],
    [
      "a number that is none",
      JSON.stringify({ hypotheses: [{ ...fall, printed: "NaN" }] }),
      422,
      "/v1/problems#unusable-body",
    ],
    [
      "a change without a baseline",
      JSON.stringify({ hypotheses: [{ ...fall, baseline: null }] }),
      422,
      "/v1/problems#unusable-body",
    ],
    [
      "a unit that is none",
      JSON.stringify({ hypotheses: [{ ...fall, unit: "percnt" }] }),
      422,
      "/v1/problems#unusable-body",
    ],
    [
      "too many hypotheses",
      JSON.stringify({ hypotheses: Array(21).fill(fall) }),
      422,
      "/v1/problems#unusable-body",
    ],
  ])("%s gets a clear problem", async (_, body, status, type) => {
    const answer = await send(body);
    expect([answer.status, answer.body.type]).toEqual([status, type]);
  });

  test("everything that is wrong in a body is told at once, each with its path", async () => {
    const body = JSON.stringify({ hypotheses: [{ ...fall, printed: "x", unit: 3 }], asOf: "soon" });
    const { issues } = (await send(body)).body as unknown as { issues: { path: string }[] };
    expect(issues.map(({ path }) => path).sort()).toEqual([
      "asOf",
      "hypotheses.0.printed",
      "hypotheses.0.unit",
    ]);
  });

  test("a body that is not sent as JSON is refused", async () => {
    expect((await send("{}", "text/plain")).status).toBe(415);
  });

  test("twenty hypotheses of many digits are answered, and nothing overflows into a wrong number", async () => {
    const huge = { ...fall, printed: "99.99999999", direction: "up" };
    const hypotheses = Array.from({ length: 20 }, (_, index) => ({
      ...huge,
      period: String(2030 + index),
      baseline: String(2029 + index),
    }));
    const { status, body } = await send(JSON.stringify({ hypotheses }));
    expect(status).toBe(200);
    const after = (
      body.changed as { after: { interval?: { lower: number | null; lowerOpen: boolean } } }[]
    ).flatMap(({ after: { interval } }) => interval ?? []);
    expect(after.length).toBeGreaterThan(0);
    for (const { lower, lowerOpen } of after) expect(lower !== null || lowerOpen).toBe(true);
  });

  const chain = (hypothesis: object, step = 1) =>
    Array.from({ length: 20 }, (_, index) => ({
      ...hypothesis,
      period: String(2022 + (index + 1) * step),
      baseline: String(2022 + index * step),
    }));
  const level = (printed: string) => ({ series: NEV, period: "2030", printed, unit: "count" });
  const path = (from: number, to: number, value = "9") => ({
    path: {
      shape: "constant-rate",
      from: { year: from, value: "1" },
      to: { year: to, value },
    },
  });

  test.each([
    ["decimals finer than can be told apart", [{ ...fall, printed: "3.77777777777" }]],
    ["one number of thirty digits", [{ ...fall, printed: "9".repeat(30), direction: "up" }]],
    ["a rise without measure", chain({ ...fall, printed: "900", direction: "up" })],
    ["yearly rates over centuries", chain({ ...fall, unit: "percent/year" }, 100)],
    ["levels of more digits than there are", Array(20).fill(level("9".repeat(13)))],
  ])("%s is refused before it is computed", async (_, hypotheses) => {
    const { status, body } = await send(JSON.stringify({ hypotheses }));
    expect([status, body.type]).toEqual([422, "/v1/problems#unusable-body"]);
    expect(body.detail).toMatch(/^hypotheses.* allowed\.$|^hypotheses.* more issues?\.$/);
  });

  test("a path to a far year or of endless digits is refused, one of 200 years is drawn", async () => {
    expect((await send(JSON.stringify(path(2000, 9e15)))).body).toMatchObject({
      status: 422,
      detail: "path.to.year: a path spans at most 200 years, and this one 8999999999998000.",
    });
    expect((await send(JSON.stringify(path(2020, 2060, "9".repeat(41))))).body).toMatchObject({
      status: 422,
      param: "path.to.value",
    });
    const drawn = (await send(JSON.stringify(path(2000, 2200)))).body.path;
    expect(drawn).toHaveLength(201);
  });

  test.each([
    [path(2030, 2020).path, "period-reversed"],
    [
      {
        shape: "own",
        values: [
          { year: 2020, value: "1" },
          { year: 2022, value: "2" },
        ],
      },
      "year-missing",
    ],
    [path(2020, 2060, "0").path, "rate-cannot-reach-zero"],
  ])("a path that cannot be drawn says why: %j", async (asked, why) => {
    expect((await send(JSON.stringify({ path: asked }))).body.path).toBe(why);
  });

  test("a body that is no JSON is told where", async () => {
    const detail = async (body: string) => (await send(body)).body.detail;
    expect(await detail('{\n  "hypotheses": [NaN]\n}')).toBe(
      'The body is not JSON: "N" cannot stand at line 2, column 18.',
    );
    expect(await detail("[".repeat(60_000))).toBe(
      "The body is not JSON: it ends at line 1, column 60001 before it is complete.",
    );
    expect(await detail("")).toBe("The body is empty; it is to be JSON.");
    expect((await send("[".repeat(30_000) + "]".repeat(30_000))).status).toBe(422);
  });

  test("a misspelt member or code is told with the one that was meant", async () => {
    const { perid, modality } = { perid: "2023", modality: "actul" };
    const body = JSON.stringify({
      hypotheses: [{ ...fall, perid, modality }],
      path: { shape: "strait-line" },
    });
    expect((await send(body)).body).toMatchObject({
      status: 422,
      issues: [
        {
          path: "hypotheses.0.modality",
          message: 'it is one of actual, target, forecast; did you mean "actual"?',
          didYouMean: "actual",
        },
        { path: "hypotheses.0.perid", didYouMean: "period" },
        { path: "path.shape", didYouMean: "straight-line" },
      ],
    });
    expect((await send('{"hypotheses":[{}]}')).body).toMatchObject({
      issues: expect.arrayContaining([{ path: "hypotheses.0.unit", message: "it is missing" }]),
    });
  });

  test("every unknown series and unit is named at once, each with the nearest that there is", async () => {
    const hypotheses = [
      { ...fall, series: ENERGY.replace("energy", "enrgy") },
      { ...fall, unit: "percnt" },
    ];
    expect((await send(JSON.stringify({ hypotheses }))).body).toMatchObject({
      status: 422,
      type: "/v1/problems#unusable-body",
      param: "hypotheses.0.series",
      didYouMean: ENERGY,
      see: "/v1/series",
      issues: [
        { path: "hypotheses.0.series", didYouMean: ENERGY },
        { path: "hypotheses.1.unit", didYouMean: "percent" },
      ],
    });
  });

  test("a number of four hundred digits is a mistake, and told as one", async () => {
    const body = JSON.stringify({ hypotheses: [{ ...fall, printed: "9".repeat(400) }] });
    expect((await send(body)).body).toMatchObject({
      status: 422,
      issues: [{ path: "hypotheses.0.printed", message: "printed has at most 30 characters" }],
    });
  });
});
