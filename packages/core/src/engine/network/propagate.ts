import {
  compareRationals,
  fromDecimal,
  type Rational,
  rational,
  roundOutward,
} from "../../quantity/rational.ts";
import { RATIOS } from "./algebra.ts";
import { type Chain, type End, type Formula, type Input, oneEnd, type Said } from "./chain.ts";
import { chainOf, endOf, type Field } from "./field.ts";
import type { Bound } from "./graph.ts";
import type { Relation, SignedVariable, Variable } from "./relation.ts";

/** The fields of every series that rules join. */
export type Fields = ReadonlyMap<string, readonly Field[]>;

/** True where a says more than b at that end. */
function saysMore(end: End, a: Bound, b: Bound | null): boolean {
  if (b === null) return true;
  const order = compareRationals(a.bound, b.bound);
  return order === 0 ? a.strict && !b.strict : order > 0 === (end === "lower");
}

/** The field of its series that says most of one end of an unknown, and what it says. */
function mostSaid(fields: Fields, { series, period, baseline }: Variable, end: End) {
  let best: { field: Field; bound: Bound } | null = null;
  for (const field of fields.get(series) ?? []) {
    const bound = endOf(field, period, baseline, end);
    if (bound !== null && saysMore(end, bound, best?.bound ?? null)) best = { field, bound };
  }
  return best;
}

/** The tightest bound for one end of an unknown, exactly; null where nothing bounds it. */
export function knownBound(fields: Fields, variable: Variable, end: End): Bound | null {
  const own = fields.get(variable.series);
  return own?.length === 1
    ? endOf(own[0] as Field, variable.period, variable.baseline, end)
    : (mostSaid(fields, variable, end)?.bound ?? null);
}

/** The same with the chain that gives it. */
export function knownEnd(fields: Fields, variable: Variable, end: End): Chain | null {
  const best = mostSaid(fields, variable, end);
  return best && chainOf(best.field, variable.period, variable.baseline, end);
}

/** Above so many digits a carried bound is rounded outward: it stays sound, and rounds stay fast. */
const DIGITS = 60;
const PLACES = 40;

function shortened(end: End, { numerator, denominator }: Rational): Rational {
  const reduced = rational(numerator, denominator);
  if (reduced.denominator < 10n ** BigInt(DIGITS)) return reduced;
  return fromDecimal(roundOutward(reduced, PLACES, end === "lower" ? "down" : "up"));
}

function derived(
  { series, period, baseline }: Variable,
  end: End,
  found: Bound,
  because: { formula: Formula; rule: string | null; inputs: readonly Input[] },
): Said {
  const bounds = oneEnd(end, { bound: shortened(end, found.bound), strict: found.strict });
  const kind = baseline === null ? "level" : "ratio";
  return {
    series,
    constraint: { kind, period, baseline, bounds },
    because: { kind: "derived", ...because },
  };
}

/** What one field knows of a level and another of the same series does not. */
function exchanged(fields: readonly Field[], variable: Variable): Said[] {
  const { series, period } = variable;
  const taking = fields.filter((field) => field.locate(period, null) !== null);
  if (taking.length < 2) return [];
  return (["lower", "upper"] as const).flatMap((end) => {
    const chain = knownEnd(new Map([[series, taking]]), variable, end);
    if (chain === null) return [];
    const positive = chain.bound.numerator > 0n;
    const learns = taking.some(
      (field) =>
        (positive || field.graph.algebra !== RATIOS) &&
        saysMore(end, chain, endOf(field, period, null, end)),
    );
    const inputs = [{ chain, operation: "add" } as const];
    return learns
      ? [derived(variable, end, chain, { formula: "same-value", rule: null, inputs })]
      : [];
  });
}

/**
 * What a relation says of one of its variables, given the others: from "the signed variables compose to no more than the
 * constant", what has a plus is bounded from above by the rest, what has a minus from below.
 */
function implied(
  fields: Fields,
  { rule, formula, algebra, terms, constant }: Relation,
  index: number,
  flip: boolean,
): Said | null {
  const own = terms[index] as SignedVariable;
  const isPlus = (own.sign === 1) !== flip;
  const end = isPlus ? "upper" : "lower";
  let bound = own.sign === 1 ? constant : algebra.invert(constant);
  let strict = false;
  const inputs: Input[] = [];
  for (const [other, variable] of terms.entries()) {
    if (other === index) continue;
    // Signs relative to the own one: what stands on the other side enters as it is, what stands beside it turned over.
    const beside = variable.sign === own.sign;
    const chain = knownEnd(fields, variable, beside === isPlus ? "lower" : "upper");
    if (chain === null || (algebra === RATIOS && chain.bound.numerator <= 0n)) return null;
    bound = algebra.compose(bound, beside ? algebra.invert(chain.bound) : chain.bound);
    strict ||= chain.strict;
    const [along, against] =
      algebra === RATIOS ? (["multiply", "divide"] as const) : (["add", "subtract"] as const);
    inputs.push({ chain, operation: beside ? against : along });
  }
  const known = knownEnd(fields, own, end);
  if (!saysMore(end, { bound, strict }, known)) return null;
  return derived(own, end, { bound, strict }, { formula, rule, inputs });
}

/** Everything that relations and fields can tell each other that is not known yet, in canonical order. */
export function propose(
  fields: Fields,
  relations: readonly Relation[],
  levels: readonly Variable[],
): Said[] {
  const within = levels.flatMap((variable) =>
    exchanged(fields.get(variable.series) ?? [], variable),
  );
  const across = relations.flatMap((relation) =>
    (relation.equal ? [false, true] : [false]).flatMap((flip) =>
      relation.terms.flatMap((_, index) => implied(fields, relation, index, flip) ?? []),
    ),
  );
  return [...within, ...across];
}
