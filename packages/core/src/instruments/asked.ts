import type { InstrumentInput } from "./instrument.ts";

/** Inputs by name, each as text. */
export type Given = Readonly<Record<string, string>>;

/**
 * The inputs that are asked for what is given so far: one that depends on another is left out where the other does not call for it.
 * @example askedInputs([group, { ...share, when: { input: "group", is: ["b"] } }], { group: "a" }) // [group]
 */
export function askedInputs(inputs: readonly InstrumentInput[], given: Given): InstrumentInput[] {
  return inputs.filter(({ when }) => when === null || when.is.includes(given[when.input] ?? ""));
}

/** The example of an instrument: the example of each input that is asked for the examples before it. */
export function exampleOf(inputs: readonly InstrumentInput[]): Given {
  const given: Record<string, string> = {};
  for (const input of inputs)
    if (input.example !== "" && askedInputs([input], given).length > 0)
      given[input.id] = input.example;
  return given;
}
