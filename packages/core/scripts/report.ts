// Lists every check of the record with its verdict, what was compared, and what explains a difference.
// Usage: pnpm report
import { dataset } from "../src/data.ts";
import { listChecks } from "../src/engine/check/check.ts";
import { computedView } from "../src/view/computed-view.ts";

const checks = listChecks(dataset);
for (const { id, claims } of checks) {
  const view = computedView(dataset, "checks", id, "en");
  if (view === null) continue;
  const facts = view.facts.map(
    ({ label, values }) => `${label}: ${values.map(({ text }) => text).join(", ")}`,
  );
  console.log(`${view.headline.toUpperCase()}  ${view.kind}: ${view.title}\n  ${view.lead}`);
  for (const line of [...facts, ...claims.map((claim) => `claim ${claim}`)])
    console.log(`    ${line}`);
  console.log("");
}
const counts = Object.entries(Object.groupBy(checks, ({ verdict }) => verdict)).map(
  ([verdict, some]) => `${some?.length ?? 0} ${verdict}`,
);
console.log(`${checks.length} checks: ${counts.join(", ")}`);
