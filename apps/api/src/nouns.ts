import { FILTERS, type FilterField, type Noun, type Nouns } from "@peakline/core";
import { NOUN_LABELS, rowView } from "@peakline/core/view";
import type * as z from "zod";
import { COLUMNS } from "./columns/columns.ts";
import type { Field, Resource } from "./resource.ts";

/** A noun of the record as a list. */
export function nounResource<const N extends Noun>(
  noun: N,
  schemas: readonly z.ZodObject[],
): Resource<Nouns[N]> & { readonly name: N } {
  const fields: Readonly<Record<string, FilterField<Nouns[N]>>> = FILTERS[noun];
  const read = (field: FilterField<Nouns[N]>): Field<Nouns[N]> => {
    return (record, { dataset }) => field(record, dataset);
  };
  return {
    name: noun,
    title: NOUN_LABELS[noun],
    all: (catalogue, { asOf }) => catalogue.asOf(asOf).dataset[noun] as Nouns[N][],
    keyOf: ({ id }) => id,
    fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, read(field)])),
    found: { noun, ids: ({ id }) => [id] },
    columns: COLUMNS[noun],
    primaryKey: ["id"],
    schemas,
    row: (dataset, record, locale) => rowView(dataset, noun, record, locale),
  };
}
