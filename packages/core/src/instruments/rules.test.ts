import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { capacityReplacement } from "./capacity-replacement.ts";
import { dataCentrePue } from "./data-centre-pue.ts";
import { efficiencyLevel } from "./efficiency-level.ts";
import { energyCarbon } from "./energy-carbon.ts";
import type { Instrument } from "./instrument.ts";
import { solidWasteRate } from "./solid-waste-rate.ts";

type Given = Record<string, string>;

const sentence = (instrument: Instrument, given: Given) => {
  const answer = instrument.answer(dataset, given);
  return answer.kind === "result"
    ? `${answer.tone}: ${answer.sentence.en}`
    : answer.issues.map((issue) => `${issue.input} ${issue.reason} ${issue.allowed}`).join("; ");
};
const number = (instrument: Instrument, given: Given, id: string) => {
  const answer = instrument.answer(dataset, given);
  return answer.kind === "result" ? answer.values.find((value) => value.id === id)?.value : null;
};
const notes = (instrument: Instrument, given: Given) => {
  const answer = instrument.answer(dataset, given);
  return answer.kind === "result" ? answer.notes.map(({ en }) => en).join(" ") : "";
};

describe("capacity replacement", () => {
  const of = (given: Given) => sentence(capacityReplacement, given);

  test.each([
    ["steel", "2021", "key", 1.5],
    ["steel", "2021", "other", 1.25],
    ["cement-clinker", "2021", "key", 2],
    ["cement-clinker", "2021", "other", 1.5],
    ["flat-glass", "draft-2024", "key", 1.25],
    ["flat-glass", "draft-2024", "other", 1],
    ["steel", "draft-2025", "", 1.5],
  ])("%s, %s, %s: %d to 1", (sector, edition, region, ratio) => {
    const given = { sector, edition, region, retired: "1", planned: "1" };
    expect(number(capacityReplacement, given, "ratio")).toBe(ratio);
  });

  test("110 for 137.5 at 1.25 to 1 is allowed, with nothing to spare", () => {
    const given = { sector: "steel", edition: "2021", region: "other" };
    expect(of({ ...given, retired: "137.5", planned: "110" })).toBe(
      "good: Allowed. Building 110 takes 137.5 retired at 1.25 to 1; exactly that is retired.",
    );
    expect(of({ ...given, retired: "137.4999", planned: "110" })).toBe(
      "bad: Not allowed. Building 110 takes 137.5 retired at 1.25 to 1; 0.0001 are missing.",
    );
  });

  test("a merger, the restricted class and an equal case have ratios of their own", () => {
    const steel = { sector: "steel", edition: "2021", region: "other", retired: "9", planned: "9" };
    const clinker = { ...steel, sector: "cement-clinker", clinkerCase: "restricted" };
    const ratio = (given: Given) => number(capacityReplacement, given, "ratio");
    expect(ratio({ ...steel, steelCase: "merger" })).toBe(1.1);
    expect(ratio({ ...steel, steelCase: "qinghai-tibet" })).toBe(1);
    expect(ratio(clinker)).toBe(2);
  });

  test("rolled glass for photovoltaics needs none", () => {
    const given = { sector: "flat-glass", edition: "2021", region: "key", retired: "0" };
    expect(of({ ...given, planned: "5", glassCase: "pv-rolled-glass" })).toContain("good: Allowed");
  });

  test("what no document gives is refused with the editions that have it: flat glass in 2021", () => {
    const given = { sector: "flat-glass", edition: "2021", region: "key" };
    expect(of({ ...given, retired: "5", planned: "5" })).toBe("edition out-of-range draft-2024");
  });

  test("a draft is marked as one", () => {
    const given = { sector: "steel", edition: "draft-2025", retired: "2", planned: "1" };
    expect(of(given)).toContain("Under the draft: allowed.");
    expect(notes(capacityReplacement, given)).toContain("It is not in force.");
  });

  test("the verdict is exact: 1.25 built for retired hundredths, at every border", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: -2, max: 2 }), (n, off) => {
        const planned = `${n}`;
        const hundredths = BigInt(n) * 125n + BigInt(off);
        const retired = `${hundredths / 100n}.${`${hundredths % 100n}`.padStart(2, "0")}`;
        const given = { sector: "steel", edition: "2021", region: "other", retired, planned };
        expect(of(given).startsWith("good")).toBe(off >= 0);
      }),
    );
  });
});

describe("efficiency level", () => {
  const of = (given: Given) => sentence(efficiencyLevel, given).split(":")[0];

  test.each([
    ["blast-furnace-iron", "361", "good"],
    ["blast-furnace-iron", "361.001", "plain"],
    ["blast-furnace-iron", "435", "plain"],
    ["blast-furnace-iron", "435.001", "bad"],
    ["converter-steel", "-30", "good"],
    ["converter-steel", "−25", "plain"],
    ["converter-steel", "-9.9", "bad"],
    ["stamp-charged-coke", "110", "good"],
  ])("%s at %s kgce/t is %s", (product, energy, tone) => {
    expect(of({ product, energy })).toBe(tone);
  });

  test("aluminium is measured in electricity: 13,400 kWh is 50 worse than the baseline", () => {
    const given = { product: "primary-aluminium", electricity: "13,400" };
    expect(of(given)).toBe("bad");
    expect(number(efficiencyLevel, given, "above-baseline")).toBe(50);
    expect(sentence(efficiencyLevel, { product: "primary-aluminium", energy: "400" })).toContain(
      "electricity missing",
    );
  });

  test("a secondary source is marked", () => {
    expect(notes(efficiencyLevel, { product: "converter-steel", energy: "-20" })).toContain(
      "secondary source",
    );
  });
});

describe("energy and carbon", () => {
  test("1,000 MWh of the grid of 2022 are 122.9 tce and 536.6 t of carbon dioxide", () => {
    const given = { energy: "electricity", electricity: "1,000", place: "china", year: "2022" };
    expect(sentence(energyCarbon, given)).toBe(
      "plain: 1,000 MWh of electricity are 122.9 tce and 536.6 t of carbon dioxide.",
    );
  });

  test.each([
    ["raw-coal", "mass", 0.7143],
    ["natural-gas", "volume", 1.2143],
    ["heat", "heat", 0.0341],
  ])("%s: no carbon dioxide, since no factor is on record", (energy, input, factor) => {
    const given = { energy, [input]: "1" };
    expect(number(energyCarbon, given, "coal-equivalent")).toBe(factor);
    expect(number(energyCarbon, given, "carbon-dioxide")).toBeUndefined();
    expect(notes(energyCarbon, given)).toContain("no source for a carbon dioxide factor");
  });

  test("the value by the coal burnt is marked as an older table", () => {
    const given = { energy: "electricity", electricity: "1", method: "equal-value" };
    expect(number(energyCarbon, given, "coal-equivalent")).toBe(0.404);
    expect(notes(energyCarbon, given)).toContain("older table");
  });

  test("a year without a factor is refused, and a grid without a year as well", () => {
    const given = { energy: "electricity", electricity: "1", place: "hebei" };
    expect(sentence(energyCarbon, { ...given, year: "2021" })).toBe("year out-of-range 2022");
    expect(sentence(energyCarbon, { ...given, year: "2030" })).toBe("year out-of-range 2022");
    expect(sentence(energyCarbon, given)).toContain("year missing");
  });

  test("every digit is kept", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), (amount) => {
        const answer = energyCarbon.answer(dataset, { energy: "diesel", mass: `${amount}` });
        const text = answer.kind === "result" ? answer.values[0]?.text.zh : "";
        const [whole, fraction = ""] = text?.split(".") ?? [];
        expect(BigInt(`${whole}${fraction.padEnd(4, "0")}`)).toBe(amount * 14571n);
      }),
    );
  });
});

describe("utilisation rate of solid waste", () => {
  test("1.949 of 3.543 is 55.01 %, and the printed digits allow the published 55.02 %", () => {
    const given = { utilised: "1.949", generated: "3.543", fromStock: "0" };
    expect(sentence(solidWasteRate, given)).toBe(
      "plain: 55.01 % of the solid waste is put to use; the printed digits allow 54.98 to 55.04 %.",
    );
  });

  test("without the part from stock only a range is told", () => {
    expect(sentence(solidWasteRate, { utilised: "1.949", generated: "3.543" })).toContain(
      "open: Between 35.47 and 55.04 %",
    );
  });

  test("what cannot be is refused", () => {
    const given = { utilised: "5", generated: "3" };
    expect(sentence(solidWasteRate, { ...given, fromStock: "6" })).toBe("fromStock out-of-range ");
    expect(sentence(solidWasteRate, { ...given, fromStock: "1" })).toBe("utilised out-of-range ");
  });

  test("it says which rate it is, and that rates are not to be compared", () => {
    const given = { utilised: "1", generated: "2", fromStock: "0", waste: "bulk-industrial" };
    expect(notes(solidWasteRate, given)).toMatch(
      /Bulk industrial solid waste.*never to be compared/,
    );
  });
});

describe("PUE of a data centre", () => {
  const of = (given: Given) => sentence(dataCentrePue, given);
  const large = { basis: "operating", kind: "new-large", year: "2025" };

  test.each([
    ["1.27", "good"],
    ["1.3", "good"],
    ["1.3001", "bad"],
  ])("a new large centre at %s is %s", (pue, tone) => {
    expect(of({ ...large, pue }).split(":")[0]).toBe(tone);
  });

  test("core rooms have a ceiling of 1.5 and the list one of 1.30", () => {
    expect(of({ ...large, kind: "core-room", pue: "1.45" })).toContain("good");
    expect(of({ ...large, kind: "listing", pue: "1.31" })).toContain("bad");
  });

  test("a year without a ceiling has no verdict", () => {
    expect(of({ ...large, pue: "1.2", year: "2026" })).toContain(
      "open: The record has no ceiling for 2026.",
    );
  });

  test("a design value is set beside design values, a measured one beside measured ones", () => {
    const beside = (basis: string) =>
      number(dataCentrePue, { ...large, basis, pue: "1.25" }, "beside");
    expect([beside("design"), beside("operating")]).toEqual([1.3, 1.2]);
  });

  test("a PUE below 1 cannot be", () => {
    expect(of({ ...large, pue: "0.99" })).toBe("pue out-of-range ");
  });
});
