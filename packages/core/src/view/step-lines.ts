import type { DerivedEnd, Step, StepSource, StepTerm } from "../schema/derivation.ts";
import { type Locale, labelled } from "./locale.ts";

/** How a number enters, before it. */
const SIGNS = { multiply: "×", divide: "÷", add: "+", subtract: "−" };
/** What stands before a first number that is divided by or subtracted. */
const FIRST = { multiply: "", divide: "1 ÷ ", add: "", subtract: "0 − " };

/** What comes first reads first: a number that is multiplied or added starts the line. */
const leads = ({ operation }: StepTerm) => operation === "multiply" || operation === "add";

/** True for a step whose numbers are amounts and no factors. */
export const addsUp = ({ terms }: Step) =>
  terms.some(({ operation }) => operation === "add" || operation === "subtract");

/** The numbers of a step in the order in which they read, each with the sign before it. */
export function inReadingOrder(terms: readonly StepTerm[]): { sign: string; term: StepTerm }[] {
  const ordered = [...terms.filter(leads), ...terms.filter((term) => !leads(term))];
  return ordered.map((term, index) => ({
    sign: index === 0 ? FIRST[term.operation] : `${SIGNS[term.operation]} `,
    term,
  }));
}

/** Numbers and what they make: "0.9315 ÷ 0.9445 = 0.986236103". */
export function arithmetic(terms: readonly StepTerm[], result: string): string {
  const numbers = inReadingOrder(terms).map(({ sign, term }) => `${sign}${term.value}`);
  return numbers.length === 0 ? result : `${numbers.join(" ")} = ${result}`;
}

/** The number that a step only hands on; undefined where it does something with it. */
function handedOn({ formula, rule, terms, result }: Step): StepTerm | undefined {
  const [only, second] = terms;
  const says = rule !== null || (formula !== "chain" && formula !== "same-value");
  if (only === undefined || second !== undefined || says) return undefined;
  return leads(only) && only.value === result ? only : undefined;
}

/** The steps that do something, in order: the engine also writes down where a number is only handed on. */
export function tellingSteps({ steps }: DerivedEnd): Step[] {
  const told: Step[] = [];
  const sources: StepSource[] = [];
  const resolved = (source: StepSource) =>
    source.kind === "step" ? (sources[source.step] ?? source) : source;
  for (const step of steps) {
    const terms = step.terms.map((term) => ({ ...term, source: resolved(term.source) }));
    const only = handedOn({ ...step, terms });
    const isNews = only === undefined || (step === steps.at(-1) && told.length === 0);
    if (isNews) told.push({ ...step, terms });
    sources.push(only?.source ?? { kind: "step", step: told.length - 1 });
  }
  return told;
}

/** Every step of one end as a line of arithmetic, the last of them with the name of the end. */
export function stepLines(end: DerivedEnd, name: string, locale: Locale): string[] {
  const steps = tellingSteps(end);
  return steps.map(({ terms, result }, index) => {
    const text = arithmetic(terms, result);
    return index === steps.length - 1 ? labelled(name, text, locale) : text;
  });
}
