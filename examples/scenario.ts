// What if: numbers of your own beside the record, what would follow, and what they cannot stand beside.
import { type Hypothesis, runScenario } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import { derivationSentence } from "@peakline/core/view";

const fall = (baseline: string, period: string, printed: string): Hypothesis => ({
  series: "energy-per-value-added.stated.above-designated-size.industry.-.china.-",
  modality: "actual",
  period,
  baseline,
  printed,
  unit: "percent",
  qualifier: "exact",
  change: "relative",
  direction: "down",
});

const likely = [fall("2022", "2023", "3.5")];
const { changed } = runScenario(dataset, { hypotheses: likely, path: null, asOf: "2024-07-31" });
for (const { after } of changed)
  if (after.found && after.question.period === "2023" && after.question.baseline === "2020")
    console.log(derivationSentence(dataset, after, "en"));

const wrong = [fall("2021", "2022", "4.2")];
const { contradicted } = runScenario(dataset, {
  hypotheses: wrong,
  path: null,
  asOf: "2024-07-31",
});
for (const { claims } of contradicted) console.log(`cannot all be true: ${claims.join(", ")}`);
