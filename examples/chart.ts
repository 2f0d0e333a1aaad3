// A chart as SVG: `node chart.ts > chart.svg`.
import { recordAsOf } from "@peakline/core";
import { dataset, recordOf } from "@peakline/core/data";
import { scene, sceneSvg, standaloneStyle, targetChart, WIDE } from "@peakline/core/view";

const target = recordOf("claims", "xinhua-2021-12-06-green-plan/energy-per-value-added");
const spec = targetChart(recordAsOf(dataset, "2024-07-24"), target, "en");
if (spec === null) throw new Error("nothing to draw");
console.log(
  sceneSvg(scene(spec, WIDE, { titled: true }), { id: "target", style: standaloneStyle() }),
);
