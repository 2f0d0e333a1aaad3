// A table for a spreadsheet: every value of an indicator with all that it allows. `node table.ts > table.csv`
import { filterRecords, recordAsOf } from "@peakline/core";
import { dataset } from "@peakline/core/data";

const record = recordAsOf(dataset, "2024-07-31");
const claims = filterRecords(record, "claims", {
  indicator: ["green-factories"],
  modality: ["actual"],
});
console.log("claim,period,printed,lower,upper,unit");
for (const { id, period, quantity } of claims) {
  if (quantity === null) continue;
  const { lower, upper } = quantity.interval;
  const cells = [id, period, `"${quantity.printed}"`, lower, upper, quantity.unit];
  console.log(cells.map((cell) => cell ?? "").join(","));
}
