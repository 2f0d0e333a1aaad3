import type { Noun, Nouns } from "@peakline/core";
import type { Column } from "../csv.ts";
import { claimColumns } from "./claims.ts";
import { commitmentColumns } from "./commitments.ts";
import { documentColumns } from "./documents.ts";
import {
  actorColumns,
  indicatorColumns,
  mechanismColumns,
  planColumns,
  sectorColumns,
} from "./graph.ts";

/** The table form of each noun. */
export const COLUMNS: { readonly [N in Noun]: readonly Column<Nouns[N]>[] } = {
  documents: documentColumns,
  claims: claimColumns,
  commitments: commitmentColumns,
  indicators: indicatorColumns,
  plans: planColumns,
  mechanisms: mechanismColumns,
  sectors: sectorColumns,
  actors: actorColumns,
};
