// The instruments door: calculators over cited rules, each a pure function of the record and what is asked.
export * from "./instruments/ask.ts";
export * from "./instruments/asked.ts";
export * from "./instruments/instrument.ts";
export { findInstrument, INSTRUMENTS } from "./instruments/list.ts";
export * from "./instruments/resolve-source.ts";
export * from "./instruments/value-text.ts";
