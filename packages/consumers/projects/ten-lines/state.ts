import { derive, seriesKey, targetStanding } from "@peakline/core";
import { dataset, recordOf, type TargetId } from "@peakline/core/data";
import { derivationSentence } from "@peakline/core/view";

const id: TargetId = "xinhua-2021-12-06-green-plan/energy-per-value-added";
const target = recordOf("claims", id);
const state = targetStanding(dataset, target, { asOf: "2024-07-24" });
if (state?.evidence == null) throw new Error(`nothing is known of ${id}`);
console.log(target.statement.en, state.classes, `measured to ${state.evidence}`);
const { baseline, evidence: period } = state;
const answer = derive(dataset, { series: seriesKey(target), modality: "actual", period, baseline });
if (answer.found) console.log(derivationSentence(dataset, answer, "en"));
