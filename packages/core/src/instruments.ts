// The instruments door: calculators over cited rules, each a pure function of the record and what is asked.
export { askInstrument, LONGEST_INPUT } from "./instruments/ask.ts";
export { askedInputs, exampleOf, type Given } from "./instruments/asked.ts";
export type {
  Instrument,
  InstrumentAnswer,
  InstrumentChoice,
  InstrumentInput,
  InstrumentIssue,
  InstrumentRefusal,
  InstrumentResult,
  InstrumentSource,
  InstrumentValue,
} from "./instruments/instrument.ts";
export { findInstrument, INSTRUMENTS } from "./instruments/list.ts";
export { type ResolvedSource, resolveSource } from "./instruments/resolve-source.ts";
export { valueText } from "./instruments/value-text.ts";
