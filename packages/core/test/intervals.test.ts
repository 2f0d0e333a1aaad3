import { expect, test } from "vitest";
import { dataset } from "../src/data.ts";

/** Every number of the five founding documents: claim, printed numeral, signed value, allowed values. */
const INTERVALS: Record<
  string,
  [claim: string, printed: string, value: number, allowed: string][]
> = {
  "cns-2021-12-03-carbon-peak": [
    ["plan-measures", "34", 34, "[34, 34] count"],
    ["plan-projects", "8", 8, "[8, 8] count"],
    ["co2-per-value-added", "18", -18, "[-18.5, -17.5] percent"],
  ],
  "cns-2021-12-03-results": [
    ["steel-capacity-withdrawn", "150", 150, "[150, inf) Mt"],
    ["steel-capacity-target", "150", 150, "[149.5, 150.5] Mt"],
    ["energy-per-value-added", "16", -16, "[-17, -15] percent"],
    ["water-per-value-added", "40", -40, "[-45, -35] percent"],
    ["steel-ultra-low-emission-capacity", "620", 620, "[619.5, 620.5] Mt"],
    ["pollutant-emission-intensity", "20", -20, "[-100, -20) percent"],
    ["environmental-industry-output-value", "7.5", 7.5, "[7.4, 7.6] trillion CNY"],
    ["nev-cumulative-sales", "5.5", 5.5, "(5.5, inf) million"],
    ["nev-rank", "first", 1, "[1, 1] rank"],
    ["pv-module-market-share", "71", 71, "[70.5, 71.5] percent"],
  ],
  "miit-2022-12-12-carbon-peak": [
    ["steel-look-back-enterprises", "435", 435, "[435, 435] count"],
    ["steel-look-back-provinces", "29", 29, "[29, 29] count"],
    ["crude-steel-output-2021", "32", -32, "[-32.5, -31.5] Mt"],
    ["cement-replacement-projects", "56", 56, "[56, 56] count"],
    ["cement-capacity-reduced", "10", 10, "(10, inf) Mt"],
    ["manufacturing-clusters", "25", 25, "[25, 25] count"],
    ["energy-saving-technologies-released", "500", 500, "(500, inf) count"],
    ["enterprises-supervised", "3,535", 3535, "[3535, 3535] count"],
    ["enterprises-diagnosed", "6,800", 6800, "[6750, 6850] count"],
    ["energy-per-value-added-2021", "5.6", -5.6, "[-5.65, -5.55] percent"],
    ["energy-per-value-added-2022-h1", "4.2", -4.2, "[-4.25, -4.15] percent"],
    ["efficiency-leaders", "43", 43, "[43, 43] count"],
    ["efficiency-leader-industries", "14", 14, "[14, 14] count"],
    ["recycling-enterprises-listed", "309", 309, "[309, 309] count"],
    ["battery-recycling-outlets", "10,000", 10000, "(10000, inf) count"],
    ["green-factories", "2,783", 2783, "[2783, 2783] count"],
    ["green-parks", "223", 223, "[223, 223] count"],
    ["green-supply-chain-enterprises", "296", 296, "[296, 296] count"],
    ["green-products", "20,000", 20000, "(20000, inf) count"],
    ["carbon-standard-projects", "110", 110, "[110, 110] count"],
    ["base-station-energy", "20", -20, "[-20.5, -19.5] percent"],
    ["new-tower-sharing-rate", "80", 80, "(80, inf) percent"],
    ["fuel-cell-city-clusters", "three", 3, "[3, 3] count"],
    ["nev-countryside-models", "70", 70, "[70, 70] count"],
    ["nev-countryside-companies", "28", 28, "[28, 28] count"],
    ["nev-sales", "3.194", 3.194, "[3.1935, 3.1945] million"],
    ["nev-sales-growth", "1.2", 1.2, "[1.15, 1.25] times"],
    ["nev-sales-rank", "first", 1, "[1, 1] rank"],
    ["nev-sales-years-first", "seven", 7, "[7, 7] year"],
    ["inland-ships-departments", "five", 5, "[5, 5] count"],
    ["pv-module-output", "123.6", 123.6, "[123.5, 123.7] GW"],
    ["pv-module-output-growth", "54.1", 54.1, "[54.05, 54.15] percent"],
    ["pv-module-output-rank", "first", 1, "[1, 1] rank"],
    ["pv-module-output-years-first", "15", 15, "[15, 15] year"],
    ["building-materials-pilot-provinces", "seven", 7, "[7, 7] count"],
    ["building-materials-companies", "562", 562, "[562, 562] count"],
    ["industrial-colleges", "6", 6, "[6, 6] count"],
  ],
  "scio-2024-07-05-high-quality": [
    ["energy-per-value-added", "6.8", -6.8, "[-6.85, -6.75] percent"],
    ["national-green-data-centres", "196", 196, "[196, 196] count"],
    ["renewable-power-share-2018", "15", 15, "[14.5, 15.5] percent"],
    ["renewable-power-share-2023", "50", 50, "(50, inf) percent"],
    ["base-station-energy", "20", -20, "[-100, -20) percent"],
    ["green-ship-order-share", "57", 57, "[56.5, 57.5] percent"],
  ],
};

test.each(Object.entries(INTERVALS))(
  "every number of %s has its value and its allowed values",
  (document, expected) => {
    const numbers = dataset.claims.flatMap(({ id, quantity }) => {
      if (quantity === null || !id.startsWith(`${document}/`)) return [];
      const { lower, upper, lowerOpen, upperOpen } = quantity.interval;
      const allowed = `${lowerOpen ? "(" : "["}${lower ?? "-inf"}, ${upper ?? "inf"}${upperOpen ? ")" : "]"} ${quantity.unit}`;
      return [[id.slice(document.length + 1), quantity.printed, quantity.value, allowed]];
    });
    expect(numbers).toEqual(expected);
  },
);
