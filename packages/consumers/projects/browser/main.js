import { createClient } from "@peakline/api/client";
import { derive } from "@peakline/core";
import { dataset } from "@peakline/core/data";
import sectors from "@peakline/core/data/sectors.json" with { type: "json" };
import { formatInterval } from "@peakline/core/view";

const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const answer = derive(dataset, { series, modality: "actual", period: "2022", baseline: "2021" });
globalThis.peakline = {
  sectors: sectors.length,
  answer: answer.found ? formatInterval(answer, dataset.units, "en") : answer.reason,
  client: typeof createClient("http://peakline.example").v1.claims.$get,
};
