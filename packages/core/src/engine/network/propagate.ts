import { roundOutward } from "../../quantity/decimal.ts";
import { compareRationals, type Rational, rational } from "../../quantity/rational.ts";
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
  return roundOutward(reduced, PLACES, end === "lower" ? "down" : "up");
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
    const own = new Map([[series, taking]]);
    const known = mostSaid(own, variable, end)?.bound ?? null;
    if (known === null) return [];
    const positive = known.bound.numerator > 0n;
    const learns = taking.some(
      (field) =>
        (positive || field.graph.algebra !== RATIOS) &&
        saysMore(end, known, endOf(field, period, null, end)),
    );
    if (!learns) return [];
    const chain = knownEnd(own, variable, end) as Chain;
    const inputs = [{ chain, operation: "add" } as const];
    return [derived(variable, end, known, { formula: "same-value", rule: null, inputs })];
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
  const others = terms.filter((_, other) => other !== index);
  // Signs relative to the own one: what stands on the other side enters as it is, what stands beside it turned over.
  const isBeside = ({ sign }: SignedVariable) => sign === own.sign;
  const endAt = (variable: SignedVariable): End =>
    isBeside(variable) === isPlus ? "lower" : "upper";
  for (const variable of others) {
    const known = knownBound(fields, variable, endAt(variable));
    if (known === null || (algebra === RATIOS && known.bound.numerator <= 0n)) return null;
    bound = algebra.compose(bound, isBeside(variable) ? algebra.invert(known.bound) : known.bound);
    strict ||= known.strict;
  }
  if (!saysMore(end, { bound, strict }, knownBound(fields, own, end))) return null;
  // Most of what is implied is known already: chains are read only where it is not.
  const [along, against] =
    algebra === RATIOS ? (["multiply", "divide"] as const) : (["add", "subtract"] as const);
  const inputs = others.map(
    (variable): Input => ({
      chain: knownEnd(fields, variable, endAt(variable)) as Chain,
      operation: isBeside(variable) ? against : along,
    }),
  );
  return derived(own, end, { bound, strict }, { formula, rule, inputs });
}

/**
 * Everything that relations and fields can tell each other that is not known yet, in canonical order.
 * @param touched the series of which more is known than when this was last asked: the others have nothing new to tell
 */
export function propose(
  fields: Fields,
  relations: readonly Relation[],
  levels: readonly Variable[],
  touched: ReadonlySet<string>,
): Said[] {
  const within = levels
    .filter(({ series }) => touched.has(series))
    .flatMap((variable) => exchanged(fields.get(variable.series) ?? [], variable));
  const telling = relations.filter(({ terms }) => terms.some(({ series }) => touched.has(series)));
  const across = telling.flatMap((relation) =>
    (relation.equal ? [false, true] : [false]).flatMap((flip) =>
      relation.terms.flatMap((_, index) => implied(fields, relation, index, flip) ?? []),
    ),
  );
  return [...within, ...across];
}
