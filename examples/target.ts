// Where a target stands on a day, and what that rests on.
import { derive, seriesKey, targetStanding } from "@peakline/core";
import { dataset, recordOf } from "@peakline/core/data";
import { derivationSentence } from "@peakline/core/view";

const target = recordOf("claims", "xinhua-2021-12-06-green-plan/energy-per-value-added");
console.log(target.statement.en);

const state = targetStanding(dataset, target, { asOf: "2024-07-24" });
if (state?.evidence == null) throw new Error("nothing is known of it");
console.log(`${state.classes.join(" or ")}, measured to ${state.evidence}`);

const { baseline, evidence: period } = state;
const answer = derive(dataset, { series: seriesKey(target), modality: "actual", period, baseline });
if (answer.found) {
  console.log(derivationSentence(dataset, answer, "en"));
  for (const claim of answer.stated) console.log(`rests on ${claim}`);
}
