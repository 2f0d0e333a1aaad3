import type { Bilingual } from "../schema/text.ts";
import type { InstrumentChoice, InstrumentInput } from "./instrument.ts";

type More = Partial<Pick<InstrumentInput, "description" | "unit" | "required" | "when">>;

function field(
  id: string,
  kind: InstrumentInput["kind"],
  name: Bilingual,
  example: string,
  { description = null, unit = null, required = true, when = null }: More,
  choices: readonly InstrumentChoice[] = [],
): InstrumentInput {
  return { id, name, description, kind, unit, choices, required, example, when };
}

/** A decimal number. */
export const numberField = (id: string, name: Bilingual, example: string, more: More = {}) =>
  field(id, "number", name, example, more);

/** A year in four digits. */
export const yearField = (id: string, name: Bilingual, example: string, more: More = {}) =>
  field(id, "year", name, example, more);

/** Years with a value each: "2021=-5.6, 2022=-4.2". */
export const valuesField = (id: string, name: Bilingual, example: string, more: More = {}) =>
  field(id, "values", name, example, more);

/** Any text. */
export const textField = (id: string, name: Bilingual, example: string, more: More = {}) =>
  field(id, "text", name, example, more);

/** One of several; the first is the example, unless one is named that the record has. */
export function choiceField(
  id: string,
  name: Bilingual,
  choices: readonly InstrumentChoice[],
  example: string,
  more: More = {},
): InstrumentInput {
  const known = choices.some((choice) => choice.id === example);
  return field(id, "choice", name, known ? example : (choices[0]?.id ?? ""), more, choices);
}
