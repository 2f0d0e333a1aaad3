import { describe, expect, test } from "vitest";
import { founding as dataset } from "../../../test/founding.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { explain, listChecks, unlistedContradictions } from "./check.ts";

const find = (id: string) => dataset.claims.find((claim) => claim.id === id) as Claim;
const ENERGY = find("miit-2022-12-12-carbon-peak/energy-per-value-added-2021");

/** A fall of energy per unit of value added, beside what the record says of it. */
function fall(key: string, printed: string, fields: Partial<Claim> = {}): Claim {
  const quantity = {
    ...(ENERGY.quantity as NonNullable<Claim["quantity"]>),
    printed,
    value: -Number(printed),
  };
  return { ...ENERGY, id: `test/${key}`, quantity, ...fields };
}

const recordOf = (...claims: Claim[]): Dataset => ({ ...dataset, claims });
const told = (record: Dataset) =>
  listChecks(record).map(({ kind, verdict, claims }) => [kind, verdict, [...claims].sort()]);

describe("the five founding documents", () => {
  test("nothing in them is inconsistent", () => {
    expect(listChecks(dataset).filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
  });

  test("the 5G statements of 2022 and 2024 are a compatible restatement of different dates and boundaries", () => {
    expect(explain(dataset, "scio-2024-07-05-high-quality/base-station-energy")).toMatchObject([
      {
        kind: "restatement",
        verdict: "consistent",
        claims: [
          "scio-2024-07-05-high-quality/base-station-energy",
          "miit-2022-12-12-carbon-peak/base-station-energy",
        ],
        differs: ["boundary", "period"],
        stated: { lower: -100, upper: -20, upperOpen: true },
        implied: { lower: -20.5, upper: -19.5 },
      },
    ]);
  });

  test("both readings of 1.2 times are told, with the sales of 2021 that each would imply; no other claim decides", () => {
    expect(explain(dataset, "miit-2022-12-12-carbon-peak/nev-sales-growth")).toMatchObject([
      {
        kind: "reading",
        reading: 0,
        verdict: "unchecked",
        reason: "no-other-claim",
        follows: {
          period: "2021-01/2021-07",
          interval: { lower: 1419333.333333333, upper: 1485813.953488373 },
          unit: "count",
        },
      },
      {
        reading: 1,
        verdict: "unchecked",
        follows: { interval: { lower: 2554800, upper: 2777826.086956522 } },
      },
    ]);
  });

  test("a report of the sales of the year before tells the right reading from the wrong one", () => {
    const sales = find("miit-2022-12-12-carbon-peak/nev-sales");
    const before: Claim = {
      ...sales,
      id: "test/before",
      period: "2021-01/2021-07",
      quantity: {
        ...(sales.quantity as NonNullable<Claim["quantity"]>),
        printed: "1.45",
        value: 1.45,
      },
    };
    const record = recordOf(...dataset.claims, before);
    const verdicts = explain(record, "miit-2022-12-12-carbon-peak/nev-sales-growth").flatMap(
      ({ kind, reading, verdict }) => (kind === "reading" ? [[reading, verdict]] : []),
    );
    expect(verdicts).toEqual([
      [1, "inconsistent"],
      [0, "consistent"],
    ]);
  });
});

describe("kinds of check", () => {
  const change = (period: string, baseline: string) => ({ period, baseline });

  test("two statements of one change agree or not, by their printed digits", () => {
    expect(told(recordOf(fall("a", "5.6"), fall("b", "5.63")))).toEqual([
      ["duplicate", "consistent", ["test/a", "test/b"]],
    ]);
    expect(told(recordOf(fall("a", "5.6"), fall("b", "5.73")))).toEqual([
      ["duplicate", "inconsistent", ["test/a", "test/b"]],
    ]);
  });

  test("two years that compose to the printed total are a chain that holds, told once and with values that prove it", () => {
    const record = recordOf(
      fall("a", "5.6", change("2021", "2020")),
      fall("b", "1.3", change("2022", "2021")),
      fall("c", "6.8", change("2022", "2020")),
    );
    const checks = listChecks(record);
    expect(told(record)).toEqual([["chain", "consistent", ["test/a", "test/b", "test/c"]]]);
    expect(checks[0]).toMatchObject({
      claims: ["test/c", "test/a", "test/b"],
      stated: { lower: -6.85, upper: -6.75 },
      difference: "0.027175",
      tolerance: "0.14655",
    });
    const values = Object.fromEntries(
      (checks[0]?.witness ?? []).map(({ period, value }) => [period, Number(value)]),
    );
    const [from = 0, to = 0] = [values["2020"], values["2022"]];
    expect(to / from).toBeGreaterThan(0.9315);
    expect(to / from).toBeLessThan(0.9325);
  });

  test("years that do not compose name the cycle that cannot close", () => {
    const record = recordOf(
      fall("a", "5.6", change("2021", "2020")),
      fall("b", "3.0", change("2022", "2021")),
      fall("c", "6.8", change("2022", "2020")),
    );
    expect(listChecks(record)).toMatchObject([
      {
        kind: "chain",
        verdict: "inconsistent",
        period: "2022",
        baseline: "2020",
        cycle: { algebra: "ratio", result: "0.984044284" },
      },
    ]);
  });

  test("a target stated again is a restated target", () => {
    const target = { modality: "target" } as const;
    expect(told(recordOf(fall("a", "18", target), fall("b", "18", target)))).toEqual([
      ["restated-target", "consistent", ["test/a", "test/b"]],
    ]);
  });

  test.each([
    ["definition", { definition: "other" }],
    ["vintage", { vintage: "revised" }],
    ["boundary", { boundary: "all-sites" }],
    ["priceBasis", { priceBasis: "current" }],
  ] as const)(
    "what differs only where the %s is overlooked is explained by it",
    (dimension, fields) => {
      const record = recordOf(fall("a", "5.6"), fall("b", "9", fields));
      expect(listChecks(record)).toMatchObject([
        {
          kind: "difference",
          verdict: "unchecked",
          reason: `explained-by-${dimension}`,
          differs: [dimension],
        },
      ]);
    },
  );

  test("a draft, a secondary and an implausible claim carry no verdict unless asked", () => {
    const record = recordOf(fall("a", "5.6"), fall("b", "9", { standing: "draft" }));
    expect(listChecks(record)).toEqual([]);
    expect(listChecks(record, { standings: ["primary", "draft"] })).toMatchObject([
      { verdict: "inconsistent" },
    ]);
  });

  test("an empty record has nothing to check", () => {
    expect(listChecks(recordOf())).toEqual([]);
  });

  test("what was not yet published is not compared", () => {
    const late = { document: "scio-2024-07-05-high-quality" };
    const record = recordOf(fall("a", "5.6"), fall("b", "9", late));
    expect(listChecks(record, { asOf: "2023-01-01" })).toEqual([]);
    expect(listChecks(record, { asOf: "2024-12-31" })).toHaveLength(1);
  });
});

describe("one claim among all", () => {
  test("what is told of it is what the list of all tells", () => {
    const all = listChecks(dataset);
    for (const { id } of dataset.claims.filter((_, index) => index % 7 === 0))
      expect(explain({ ...dataset }, id)).toEqual(all.filter(({ claims }) => claims.includes(id)));
  });
});

describe("claims that contradict each other over and over", () => {
  const many = (count: number) =>
    recordOf(
      ...Array.from({ length: count }, (_, index) =>
        fall(`c${index}`, (10 + index / 50).toFixed(2)),
      ),
    );

  test("are told in so many sets, and how many more there are", () => {
    const record = many(120);
    expect(listChecks(record).filter(({ verdict }) => verdict === "inconsistent")).toHaveLength(50);
    expect(unlistedContradictions(record)).toBe(20);
    expect(unlistedContradictions(dataset)).toBe(0);
  });

  test("are set aside at once where nobody could wait for them", { timeout: 20_000 }, () => {
    expect(unlistedContradictions(many(4000))).toBe(3900);
  });
});
