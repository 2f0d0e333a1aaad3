import type { Resource } from "./resource.ts";
import { actorList } from "./routes/actors.ts";
import { checkList } from "./routes/checks.ts";
import { claimList } from "./routes/claims.ts";
import { commitmentList } from "./routes/commitments.ts";
import { conflictList } from "./routes/conflicts.ts";
import { documentList } from "./routes/documents.ts";
import { findingList } from "./routes/findings.ts";
import { indicatorList } from "./routes/indicators.ts";
import { instrumentList } from "./routes/instruments.ts";
import { mechanismList } from "./routes/mechanisms.ts";
import { planList } from "./routes/plans.ts";
import { promiseList } from "./routes/promises.ts";
import { sectorList } from "./routes/sectors.ts";
import { seriesList } from "./routes/series.ts";
import { TABLE_LISTS } from "./routes/tables.ts";
import { targetList } from "./routes/targets.ts";

/** What a description of a table needs to know of its list. */
export type Tabular = Pick<
  Resource<never>,
  "name" | "title" | "columns" | "primaryKey" | "schemas"
>;

/** Every list that is a table of the record or of what the engine answers, in the order of the index. */
export const TABULAR: readonly Tabular[] = [
  documentList,
  claimList,
  commitmentList,
  indicatorList,
  planList,
  mechanismList,
  sectorList,
  actorList,
  ...Object.values<Tabular>(TABLE_LISTS),
  seriesList,
  targetList,
  checkList,
  conflictList,
  promiseList,
  findingList,
  instrumentList,
];
