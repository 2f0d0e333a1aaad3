import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { remembered } from "./remembered.ts";

/** The claims of a record by their ids; the same record is read once. */
export const claimsById = remembered(
  (dataset: Dataset): ReadonlyMap<string, Claim> =>
    new Map(dataset.claims.map((claim) => [claim.id, claim])),
);
