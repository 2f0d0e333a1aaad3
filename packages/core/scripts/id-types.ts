import { listSeries } from "../src/engine/series-list.ts";
import { listTargets } from "../src/engine/target-standing.ts";
import type { Dataset } from "../src/schema/dataset.ts";

/** The lists whose records have ids that people write down, with the name of the type of their ids. */
const TYPES = {
  documents: "DocumentId",
  claims: "ClaimId",
  commitments: "CommitmentId",
  indicators: "IndicatorId",
  plans: "PlanId",
  mechanisms: "MechanismId",
  sectors: "SectorId",
  actors: "ActorId",
  themes: "ThemeId",
  boundaries: "BoundaryId",
  places: "PlaceId",
  products: "ProductId",
  statuses: "StatusId",
  units: "UnitId",
  findings: "FindingId",
  rules: "RuleId",
} as const satisfies Partial<Record<keyof Dataset, string>>;

function union(name: string, says: string, ids: readonly string[]): string {
  const members = ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
  return `/** ${says} */\nexport type ${name} =${members || " never"};\n`;
}

/** Declarations of the ids of a record as unions of literals, so that an editor completes them and a typo does not compile. */
export function idTypes(dataset: Dataset): string {
  const lists = Object.entries(TYPES) as [keyof typeof TYPES, string][];
  return [
    ...lists.map(([list, name]) =>
      union(
        name,
        `The id of one of the ${list} of this release.`,
        dataset[list].map(({ id }) => id),
      ),
    ),
    union(
      "TargetId",
      "The id of a claim of this release that sets a target which can be tracked.",
      listTargets(dataset).map(({ target }) => target),
    ),
    union(
      "SeriesId",
      "The id of a series that claims of this release speak of.",
      listSeries(dataset).map(({ id }) => id),
    ),
    "/** The ids of each list of the record. */",
    "export interface Ids {",
    ...lists.map(([list, name]) => `  readonly ${list}: ${name};`),
    "}\n",
  ].join("\n");
}
