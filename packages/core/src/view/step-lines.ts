import type { DerivedEnd, StepTerm } from "../schema/derivation.ts";
import { type Locale, labelled } from "./locale.ts";

const SIGNS = { multiply: "×", divide: "÷", add: "+", subtract: "−" };
/** What stands before a first number that is divided by or subtracted. */
const FIRST = { multiply: "", divide: "1 ÷ ", add: "", subtract: "0 − " };

/** What comes first reads first: a number that is multiplied or added starts the line. */
const leads = ({ operation }: StepTerm) => operation === "multiply" || operation === "add";

/** Numbers and what they make: "0.9315 ÷ 0.9445 = 0.986236103". */
export function arithmetic(terms: readonly StepTerm[], result: string): string {
  const [first, ...rest] = [...terms.filter(leads), ...terms.filter((term) => !leads(term))];
  if (first === undefined) return result;
  const numbers = rest.map(({ operation, value }) => `${SIGNS[operation]} ${value}`);
  return `${[`${FIRST[first.operation]}${first.value}`, ...numbers].join(" ")} = ${result}`;
}

/** Every step of one end as a line of arithmetic, the last of them with the name of the end. */
export function stepLines({ steps }: DerivedEnd, name: string, locale: Locale): string[] {
  return steps.map(({ terms, result }, index) => {
    const text = arithmetic(terms, result);
    return index === steps.length - 1 ? labelled(name, text, locale) : text;
  });
}
