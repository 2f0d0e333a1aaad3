import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";

/** One of the values an input can take. */
export interface InstrumentChoice {
  readonly id: string;
  readonly name: Bilingual;
}

/** What an instrument asks for. Every value is given as text, as a person would write it. */
export interface InstrumentInput {
  /** The name of the parameter, in camelCase: `retiredCapacity`. */
  readonly id: string;
  readonly name: Bilingual;
  /** What to enter, where the name does not say it. */
  readonly description: Bilingual | null;
  /** number: a decimal; choice: one of `choices`; year: four digits; values: "2021=5.6, 2022=4.2"; text: anything. */
  readonly kind: "number" | "choice" | "year" | "values" | "text";
  /** The unit of a number as printed beside the field; null where it has none. */
  readonly unit: Bilingual | null;
  /** For a choice: what can be chosen; else empty. */
  readonly choices: readonly InstrumentChoice[];
  readonly required: boolean;
  /** A value that the instrument answers, shown as an example. */
  readonly example: string;
  /** Asked only where another input has one of these values; null where it is always asked. */
  readonly when: { readonly input: string; readonly is: readonly string[] } | null;
}

/** What stands behind a number of an answer: a claim of the record, or what a document defines. */
export interface InstrumentSource {
  /** The claim the number was taken from; null where a document gives a rule and not a number. */
  readonly claim: string | null;
  readonly document: string;
  /** What was taken from it. */
  readonly role: Bilingual;
}

/** One value of an answer, with the values it can have. */
export interface InstrumentValue {
  readonly id: string;
  readonly name: Bilingual;
  /** A decimal in digits, exact or rounded outward, or a word; formatted by the instrument in both languages. */
  readonly text: Bilingual;
  /** The number, for programs; null where it is a word. */
  readonly value: number | null;
  readonly unit: Bilingual | null;
}

/** A computed answer, with its steps and what it rests on. */
export interface InstrumentResult {
  readonly kind: "result";
  /** good: allowed, met, better; bad: not allowed, missed, worse; open: cannot be told; plain: a value and no judgement. */
  readonly tone: "good" | "bad" | "open" | "plain";
  /** The answer in one sentence. */
  readonly sentence: Bilingual;
  readonly values: readonly InstrumentValue[];
  /** How it was computed, step by step, in words and numbers. */
  readonly steps: readonly Bilingual[];
  readonly sources: readonly InstrumentSource[];
  /** What a reader must know: an edition superseded, a secondary source, an assumption. */
  readonly notes: readonly Bilingual[];
}

/** Why an input cannot be used, and what would be right. */
export interface InstrumentIssue {
  /** The input at fault. */
  readonly input: string;
  readonly reason:
    | "missing"
    | "unknown-input"
    | "not-a-number"
    | "not-a-choice"
    | "malformed"
    | "out-of-range";
  readonly sentence: Bilingual;
  /** What can be given; empty where that is no closed list. */
  readonly allowed: readonly string[];
}

/** No answer, with everything that is wrong with the inputs at once. */
export interface InstrumentRefusal {
  readonly kind: "refusal";
  readonly issues: readonly InstrumentIssue[];
}

/** What an instrument answers: a result, or what is wrong with the inputs. */
export type InstrumentAnswer = InstrumentResult | InstrumentRefusal;

/** A small calculator over cited rules. Pure: the record is an argument; beyond its sources it says so and never extrapolates. */
export interface Instrument {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** What it asks, for a record: the choices are those that the record has a source for. */
  readonly inputs: (dataset: Dataset) => readonly InstrumentInput[];
  /** Answers for inputs by name; names that it does not ask for are an issue. */
  readonly answer: (dataset: Dataset, given: Readonly<Record<string, string>>) => InstrumentAnswer;
}
