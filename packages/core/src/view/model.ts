import type { Noun } from "../engine/filter.ts";
import type { Field } from "./field-labels.ts";

/** How a face may colour a piece of text; the colour itself is the face's choice. */
export type Tone = "neutral" | "actual" | "target" | "forecast" | "inferred" | "good" | "warning";

/** What the engine answers and every face shows like a record. */
export type ComputedNoun = "findings" | "targets" | "series" | "checks" | "promises";

/** A record, or an answer of the engine, that a text leads to. */
export interface Target {
  readonly noun: Noun | ComputedNoun;
  readonly id: string;
  /** The paragraph of a document that is meant, where one is known. */
  readonly paragraph?: number | null;
}

/** A piece of text that may lead to a record or to an address outside. */
export interface TextLink {
  readonly text: string;
  readonly to?: Target;
  readonly href?: string;
}

/** A short mark beside a title: "Target", "Machine translation". */
export interface Tag {
  readonly text: string;
  readonly tone: Tone;
}

/** One labelled fact of a record; inferred facts are not printed in the source, derived ones follow from several, and both are shown as such. */
export interface Fact {
  /** Which field it is, in every language. */
  readonly field: Field;
  readonly label: string;
  readonly values: readonly TextLink[];
  readonly inferred: boolean;
  readonly derived?: boolean;
}

/** One record in a list: what it is, its value, when, and where it comes from. */
export interface Row {
  readonly to: Target;
  readonly title: string;
  /** The value in words, or the state of what has no number; empty where there is neither. */
  readonly value: string;
  /** Every value it allows; empty where there is no number. */
  readonly interval: string;
  readonly period: string;
  readonly source: string;
  readonly tags: readonly Tag[];
  /** What stands under the title: what a check compares, what a target demands; left out where nothing does. */
  readonly detail?: string;
  /** How the value may be coloured; left out where it is no verdict. */
  readonly tone?: Tone;
  /** Which of value and period rest on something the source does not print. */
  readonly inferred: readonly ("value" | "period")[];
}

/** Rows under a heading. */
export interface Section {
  readonly heading: string;
  /** What it is, in every language; left out where nothing points at it. */
  readonly id?: string;
  /** True where the heading says the value of every row. */
  readonly saysValue?: true;
  /** Where it says "stated", it is what the rest of the page follows from, and stands before it. */
  readonly basis?: "stated";
  readonly rows: readonly Row[];
}

/** A value that nobody printed but that follows from what was printed. */
export interface DerivedView {
  /** Of when: "2022 against 2021". */
  readonly title: string;
  readonly series: string;
  /** Every value that the claims leave, rounded outward. */
  readonly value: string;
  /** Each end as a line of arithmetic. */
  readonly arithmetic: readonly string[];
  /** The same as tables: formula, numbers and result, each number with the claim that it comes from. */
  readonly steps: readonly TableView[];
  /** What else a reader must know: what it rests on that is inferred, what was set aside. */
  readonly remarks: readonly string[];
  /** The claims it rests on. */
  readonly rests: readonly Row[];
}

/** Values that follow, under a heading, with what a reader must know of them. */
export interface DerivedSection {
  readonly heading: string;
  readonly note: string;
  readonly values: readonly DerivedView[];
}

/** Rows of text under heads; a cell may lead to a record. */
export interface TableView {
  readonly heading: string;
  /** What a reader must know of it; empty where nothing. */
  readonly note: string;
  /** How sure its values are: printed, derived from what is printed, or only assumed. */
  readonly basis: "stated" | "derived" | "assumed";
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TextLink[])[];
  /** True where the last row is what the others come to. */
  readonly hasResult?: boolean;
  /** What its values rest on, where the rows do not say it themselves. */
  readonly rests?: Fact;
}

/** A record as every face shows it. */
export interface RecordView {
  readonly to: Target;
  readonly kind: string;
  readonly title: string;
  /** What to read first: the value in words; empty where the title says it. */
  readonly headline: string;
  /** How the headline may be coloured; left out where it is no verdict. */
  readonly tone?: Tone;
  /** Under the headline: the allowed values, or a description. */
  readonly lead: string;
  readonly tags: readonly Tag[];
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
  /** What follows from its claims; left out where nothing does. */
  readonly derived?: DerivedSection;
  /** Values and steps as tables; left out where there are none. */
  readonly tables?: readonly TableView[];
  readonly sections: readonly Section[];
}

/** Something a reader must know, with its heading: a reading, a trap, an erratum. */
export interface Note {
  readonly heading: string;
  readonly text: string;
  readonly tone: Tone;
}

/** One paragraph of a document with what stands in it. */
export interface ParagraphView {
  readonly number: number;
  readonly kind: string;
  readonly furniture: boolean;
  /** True for a paragraph that heads those after it. */
  readonly heading: boolean;
  readonly gist: string;
  readonly speaker: TextLink | null;
  readonly rows: readonly Row[];
}

/** How the numbers of a document are accounted for: in words, and in parts that make a bar; what is left of 1 is missing. */
export interface CoverageView {
  readonly text: string;
  readonly parts: readonly {
    readonly label: string;
    readonly count: number;
    readonly share: number;
    readonly tone: Tone;
  }[];
}

/** A document as every face shows it: its record, and paragraph by paragraph. */
export interface DocumentView extends RecordView {
  /** Null where no text was at hand. */
  readonly coverage: CoverageView | null;
  readonly paragraphs: readonly ParagraphView[];
}
