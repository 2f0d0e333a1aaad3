import { claimsById } from "../../engine/claims-by-id.ts";
import { listTargets } from "../../engine/target-standing.ts";
import { parsePeriod } from "../../quantity/period.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { TargetStanding } from "../../schema/target-standing.ts";
import { type Locale, say } from "../locale.ts";
import { nameOf } from "../names.ts";
import { formatPeriod } from "../period.ts";
import type { BoardSpec, Standing } from "../scene/spec.ts";
import { standingText } from "../standing-text.ts";
import { standingTone } from "../target-words.ts";

const ORDER: readonly Standing[] = [
  "missed",
  "behind",
  "open",
  "on-track",
  "ahead",
  "met",
  "unknown",
];

/** Where a target stands, as one of the forms of a scoreboard. */
function formOf({ classes }: TargetStanding): Standing {
  const [only, second] = classes;
  if (only === undefined) return "unknown";
  return second === undefined ? only : "open";
}

/**
 * Where targets stand, by the year of their deadline.
 * @example
 * const board = boardChart(dataset, "en", listTargets(dataset, { asOf: "2011-12-31" }));
 * board.lanes.map(({ name, cells }) => [name, cells.length]); // [["2011", 3], ["2015", 3]]
 */
export function boardChart(
  dataset: Dataset,
  locale: Locale,
  standings: readonly TargetStanding[] = listTargets(dataset),
): BoardSpec {
  const claims = claimsById(dataset);
  const lanes = Map.groupBy(
    standings,
    ({ deadline }) => parsePeriod(deadline)?.end.slice(0, 4) ?? deadline,
  );
  return {
    kind: "scoreboard",
    title: locale === "zh" ? "各项目标的进展，按期限" : "Where the targets stand, by deadline",
    locale,
    lanes: [...lanes]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, some]) => ({
        name,
        cells: some
          .toSorted((a, b) => ORDER.indexOf(formOf(a)) - ORDER.indexOf(formOf(b)))
          .flatMap((standing) => {
            const claim = claims.get(standing.target);
            if (claim === undefined) return [];
            return [
              {
                id: claim.id,
                name: say(claim.statement, locale),
                when: formatPeriod(standing.deadline, locale),
                value: standingText(standing, locale),
                allows: "",
                what: nameOf(dataset, "indicators", claim.indicator, locale),
                tone: standingTone(standing),
                basis: "stated" as const,
                to: { noun: "targets" as const, id: claim.id },
                standing: formOf(standing),
              },
            ];
          }),
      })),
  };
}
