import type { Dataset, Noun } from "@peakline/core";
import type { Bilingual } from "@peakline/core/schema";
import type { Locale, Row } from "@peakline/core/view";
import type * as z from "zod";
import type { Catalogue } from "./catalogue.ts";
import type { Column } from "./csv.ts";
import type { Asked } from "./list.ts";

/** The values of a record that a filter compares with. */
export type Field<T> = (record: T, catalogue: Catalogue) => readonly (string | null)[];

/** A list that is served in every form: what it holds, and what its records are found, sorted, written and shown by. */
export interface Resource<T> {
  /** Its address below /v1. */
  readonly name: string;
  /** Where the contract files it; by default under its own name. */
  readonly tag?: string;
  readonly title: Bilingual;
  /** The records as they were known on the day asked for, in their order. */
  readonly all: (catalogue: Catalogue, asked: Asked) => readonly T[];
  readonly keyOf: (record: T) => string;
  /** By filter: the values of a record that it compares with. */
  readonly fields: Readonly<Record<string, Field<T>>>;
  /** How a query finds a record: by these records, of one noun or ("noun/id") of several; left out where none does. */
  readonly found?: { readonly noun?: Noun; readonly ids: (record: T) => readonly string[] };
  readonly columns: readonly Column<T>[];
  /** The name of the columns that tell a record from all others. */
  readonly primaryKey: readonly string[];
  /** The schemas whose members the columns are, for what they say of them. */
  readonly schemas: readonly z.ZodObject[];
  /** A record as every face lists it; left out for what only the columns say. */
  readonly row?: (dataset: Dataset, record: T, locale: Locale) => Row | null;
}
