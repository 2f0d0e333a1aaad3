import type { Fact, Field } from "@peakline/core/view";

/** The facts of some fields, in the order of the fields. */
export const pick = (facts: readonly Fact[], fields: readonly Field[]): Fact[] =>
  fields.flatMap((field) => facts.filter((fact) => fact.field === field));

/** The facts of all other fields. */
export const without = (facts: readonly Fact[], fields: readonly Field[]): Fact[] =>
  facts.filter(({ field }) => !fields.includes(field));
