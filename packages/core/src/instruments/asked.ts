import type { InstrumentInput } from "./instrument.ts";

/** Inputs by name, each as text. */
export type Given = Readonly<Record<string, string>>;

/**
 * The inputs that are asked for what is given so far: one that depends on another is left out where the other does not call for it.
 * @example
 * const inputs = findInstrument("capacity-replacement")?.inputs(dataset) ?? [];
 * askedInputs(inputs, { sector: "steel" }).map(({ id }) => id);
 * // ["sector", "edition", "steelCase", "retired", "planned"]
 */
export function askedInputs(inputs: readonly InstrumentInput[], given: Given): InstrumentInput[] {
  return inputs.filter(({ when }) => when === null || when.is.includes(given[when.input] ?? ""));
}

/**
 * The example of an instrument: the example of each input that is asked for the examples before it.
 * @example
 * exampleOf(findInstrument("data-centre-pue")?.inputs(dataset) ?? []);
 * // { pue: "1.27", basis: "operating", kind: "new-large", year: "2025" }
 */
export function exampleOf(inputs: readonly InstrumentInput[]): Given {
  const given: Record<string, string> = {};
  for (const input of inputs)
    if (input.example !== "" && askedInputs([input], given).length > 0)
      given[input.id] = input.example;
  return given;
}
