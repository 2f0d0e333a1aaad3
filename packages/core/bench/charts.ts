// `pnpm bench:charts`: what it takes to lay out charts and write them as SVG and braille, on every chart of the record.
import { tellRow } from "../../../scripts/bench/row.mjs";
import { dataset } from "../src/data.ts";
import {
  brailleLines,
  COMPUTED_NOUNS,
  chartsOf,
  computedIds,
  type Spec,
  scene,
  sceneSvg,
  terminal,
  WIDE,
} from "../src/view.ts";
import { SAMPLES } from "./run.ts";

/** So many are drawn, and so long they may take, in milliseconds. */
const [COUNT, ALLOWED] = [2000, 1000];

const records = (["plans", "mechanisms", "indicators", "sectors"] as const).flatMap((noun) =>
  dataset[noun].map(({ id }) => ({ noun, id })),
);
const answers = COMPUTED_NOUNS.flatMap((noun) =>
  computedIds(dataset, noun).map((id) => ({ noun, id })),
);
const specs = [...records, ...answers].flatMap((to) => chartsOf(dataset, to, "en"));
const many = Array.from({ length: COUNT }, (_, index) => specs[index % specs.length] as Spec);

const PAINTERS = {
  SVG: (spec: Spec) => sceneSvg(scene(spec, WIDE), { id: "chart" }).length,
  braille: (spec: Spec) =>
    brailleLines(
      scene(
        spec,
        terminal(100, 16, (text) => text.length),
      ),
    ).length,
};

console.log(
  `${specs.length} charts of the record, drawn in turn until there are ${COUNT}; median of ${SAMPLES}.`,
);
for (const [name, paint] of Object.entries(PAINTERS)) {
  const times = Array.from({ length: SAMPLES + 1 }, () => {
    const start = performance.now();
    for (const spec of many) paint(spec);
    return performance.now() - start;
  })
    // Once before the clock starts, for the compiler.
    .slice(1)
    .sort((a, b) => a - b);
  const time = times[Math.floor(times.length / 2)] ?? 0;
  const limit = name === "SVG" ? `, ${time < ALLOWED ? "under" : "NOT under"} a second` : "";
  tellRow({
    what: `${COUNT} charts as ${name}`,
    measured: `${time.toFixed(0)} ms`,
    against: "",
    limit: name === "SVG" ? `< ${ALLOWED} ms` : "",
    held: name === "SVG" ? time < ALLOWED : null,
  });
  console.log(`${name}: ${time.toFixed(0)} ms${limit}.`);
}
