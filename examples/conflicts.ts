// Which statements cannot all be true, as it was known on a day.
import { findConflicts } from "@peakline/core";
import { dataset, recordOf } from "@peakline/core/data";

for (const { claims } of findConflicts(dataset, { asOf: "2023-06-30" })) {
  console.log("cannot all be true:");
  for (const id of claims) console.log(`  ${recordOf("claims", id)?.statement.en} (${id})`);
}
