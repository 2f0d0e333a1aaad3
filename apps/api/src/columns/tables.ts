import type { Unit } from "@peakline/core";
import type { Bilingual, Rule } from "@peakline/core/schema";
import type { Column } from "../csv.ts";
import { bilingual } from "./shared.ts";

/** An entry of a table that only names things. */
export interface Term {
  readonly id: string;
  readonly name: Bilingual;
  readonly description?: Bilingual | undefined;
  readonly parent: string | null;
}

const named = <T extends Pick<Term, "id" | "name" | "description">>(): readonly Column<T>[] => [
  ["id", ({ id }) => id],
  ...bilingual<T>("name", ({ name }) => name),
  ...bilingual<T>("description", ({ description }) => description),
];

/** The columns of the tables that only name things. New ones go to the end: readers count on the order. */
export const termColumns: readonly Column<Term>[] = [
  ...named<Term>(),
  ["parent", ({ parent }) => parent],
];

/** The columns of units; factor and offset are exact decimals, and so texts. */
export const unitColumns: readonly Column<Unit>[] = [
  ...named<Unit>(),
  ["symbol_en", ({ symbol }) => symbol.en],
  ["symbol_zh", ({ symbol }) => symbol.zh],
  ["dimension", ({ dimension }) => dimension],
  ["base", ({ base }) => base],
  ["factor", ({ factor }) => factor],
  ["offset", ({ offset }) => offset],
  ["in_english", ({ inEnglish }) => inEnglish ?? null],
  ["counted", ({ counted }) => counted, "boolean"],
];

/** The columns of rules; each kind fills its own. */
export const ruleColumns: readonly Column<Rule>[] = [
  ...named<Rule>(),
  ["kind", ({ kind }) => kind],
  ["whole", (rule) => (rule.kind === "sum" ? rule.whole : null)],
  ["parts", (rule) => (rule.kind === "sum" ? rule.parts : []), "list"],
  ["complete", (rule) => (rule.kind === "sum" ? rule.complete : null), "boolean"],
  ["ratio", (rule) => (rule.kind === "ratio" ? rule.ratio : null)],
  ["numerator", (rule) => (rule.kind === "ratio" ? rule.numerator : null)],
  ["denominator", (rule) => (rule.kind === "ratio" ? rule.denominator : null)],
  ["scale", (rule) => (rule.kind === "ratio" ? rule.scale : null)],
  ["stock", (rule) => (rule.kind === "stock-and-flow" ? rule.stock : null)],
  ["added", (rule) => (rule.kind === "stock-and-flow" ? rule.added : null)],
  ["removed", (rule) => (rule.kind === "stock-and-flow" ? (rule.removed ?? null) : null)],
  ["removals", (rule) => (rule.kind === "stock-and-flow" ? rule.removals : null)],
];
