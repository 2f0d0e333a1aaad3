import type { Column } from "../csv.ts";
import type { InstrumentRecord } from "../instrument-schema.ts";
import { bilingual } from "./shared.ts";

/** The columns of instruments; of the inputs their names. */
export const instrumentColumns: readonly Column<InstrumentRecord>[] = [
  ["id", ({ id }) => id],
  ...bilingual<InstrumentRecord>("name", ({ name }) => name),
  ...bilingual<InstrumentRecord>("description", ({ description }) => description),
  ["inputs", ({ inputs }) => inputs.map(({ id }) => id), "list"],
  ["example", ({ example }) => example],
];
