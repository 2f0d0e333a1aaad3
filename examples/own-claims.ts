// Claims of your own, without the record: what contradicts, and what follows from the rest.
import {
  createNetwork,
  decimalToString,
  findWitness,
  over,
  rational,
  roundOutward,
  type Stated,
} from "@peakline/core";
import { dataset } from "@peakline/core/data";

const change = { unit: "percent", change: "relative", qualifier: "exact" } as const;
const claims: Stated[] = [
  {
    id: "report",
    period: "2023",
    baseline: null,
    quantity: { unit: "Mt", change: null, qualifier: "exact", printed: "40.0", value: 40 },
  },
  {
    id: "news",
    period: "2024",
    baseline: "2023",
    quantity: { ...change, printed: "5.0", value: 5 },
  },
  {
    id: "agency",
    period: "2026",
    baseline: "2024",
    quantity: { ...change, printed: "2.0", value: 2 },
  },
  {
    id: "plan",
    period: "2025",
    baseline: "2024",
    quantity: { ...change, printed: "1.4", value: 1.4 },
  },
  { id: "blog", period: "2025", baseline: "2024", quantity: { ...change, printed: "4", value: 4 } },
];

const kind = { aggregation: "flow", domain: "positive" } as const;
const units = new Map(dataset.units.map((unit) => [unit.id, unit]));
const network = createNetwork({ series: [{ series: "own", kind, claims }] }, units);

for (const { claims } of network.conflicts) console.log(`cannot all be true: ${claims.join(", ")}`);
const ends = (["lower", "upper"] as const).map((end) => {
  const found = network.end({ series: "own", period: "2026", baseline: null }, end);
  if (found === null) throw new Error("nothing follows");
  const megatonnes = over(found.bound, rational(1_000_000n));
  return decimalToString(roundOutward(megatonnes, 3, end === "lower" ? "down" : "up"));
});
console.log(`2026: ${ends.join(" to ")} Mt`);
console.log(`the rest can be true: ${findWitness(network) !== null}`);
