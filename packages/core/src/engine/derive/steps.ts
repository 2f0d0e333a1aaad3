import { decimalToString, roundOutward } from "../../quantity/decimal.ts";
import { type Rational, rational } from "../../quantity/rational.ts";
import type { DerivedEnd, Step, StepTerm } from "../../schema/derivation.ts";
import type { Chain, End, Input, Link } from "../network/chain.ts";

/** Places that a result is printed with. */
export const PLACES = 9;
/** Places within which every printed number ends, perhaps over a hundred. */
const EXACT = 30;

/** A fraction as a decimal of so many places, rounded outward where it has more. */
export function decimalText(value: Rational, end: End, places = PLACES): string {
  return decimalToString(roundOutward(value, places, end === "lower" ? "down" : "up"));
}

/** A fraction as a decimal: all of it where it ends, else rounded outward. */
export function exactText(value: Rational, end: End): string {
  const { denominator } = rational(value.numerator, value.denominator);
  return decimalText(value, end, 10n ** BigInt(EXACT) % denominator === 0n ? EXACT : PLACES);
}

/** The number that a link of a chain brings in, exactly as its statement allows. */
function linkTerm({ said, end, operation }: Link, source: StepTerm["source"]): StepTerm {
  const { series, constraint } = said;
  const { period, baseline, bounds } = constraint;
  const value = bounds[end];
  return {
    source,
    series,
    period,
    baseline,
    value: value === null ? "" : exactText(value, end),
    operation,
  };
}

/** Writes what a link rests on, unless it is a claim itself, and says where that stands. */
function sourceOf({ said: { because }, said, end }: Link, steps: Step[]): StepTerm["source"] {
  switch (because.kind) {
    case "claim":
      return { kind: "claim", claim: because.claim };
    case "domain":
      return { kind: "domain", domain: because.domain };
    case "derived": {
      const terms = because.inputs.map((input) => inputTerm(input, steps));
      const { series, constraint } = said;
      const { period, baseline, bounds } = constraint;
      const found = bounds[end];
      const result = found === null ? "" : decimalText(found, end);
      const { formula, rule } = because;
      steps.push({ formula, rule, series, period, baseline, end, terms, result });
      return { kind: "step", step: steps.length - 1 };
    }
  }
}

/** The number that an input of a formula brings in: a claim as it stands, or the result of its own chain. */
function inputTerm({ chain, operation }: Input, steps: Step[]): StepTerm {
  const [only] = chain.links;
  const isOne = chain.links.length === 1 && only !== undefined;
  const asItStands = isOne && (only.operation === "multiply" || only.operation === "add");
  if (asItStands) return { ...linkTerm(only, sourceOf(only, steps)), operation };
  writeChain(chain, steps);
  const { series, period, baseline, bound, end } = chain;
  const source = { kind: "step", step: steps.length - 1 } as const;
  return { source, series, period, baseline, value: decimalText(bound, end), operation };
}

function writeChain(chain: Chain, steps: Step[]): void {
  const terms = chain.links.map((link) => linkTerm(link, sourceOf(link, steps)));
  const { series, period, baseline, end, bound } = chain;
  const result = decimalText(bound, end);
  steps.push({ formula: "chain", rule: null, series, period, baseline, end, terms, result });
}

/** One end of what follows, with every step that gave it: formula = numbers = result. */
export function stepsOf(chain: Chain | null): DerivedEnd | null {
  if (chain === null) return null;
  const steps: Step[] = [];
  writeChain(chain, steps);
  return { steps, result: decimalText(chain.bound, chain.end) };
}

/** The numbers of a cycle that cannot close. */
export function cycleTerms(links: readonly Link[]): StepTerm[] {
  const ignored: Step[] = [];
  return links.map((link) => linkTerm(link, sourceOf(link, ignored)));
}
