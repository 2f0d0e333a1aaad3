import { type Bounds, bounds } from "../../quantity/bounds.ts";
import { type Rational, rational } from "../../quantity/rational.ts";
import type { Constraint, Kind } from "../constraint.ts";
import type { Algebra } from "./algebra.ts";
import type { Bound } from "./graph.ts";

/** Which end of the values. */
export type End = "lower" | "upper";

/** How a bound came from other bounds: the same value in another field, or a rule over several series. */
export type Formula = "same-value" | "sum" | "at-least-its-parts" | "ratio" | "stock-and-flow";

/** Something that is said of a series, and why. */
export interface Said {
  readonly series: string;
  readonly constraint: Constraint;
  readonly because: Because;
}

/** What holds of an indicator without any claim: the values it can take, or that it never falls. */
type Given = Kind["domain"] | "never-falls";

/** A claim; what holds of an indicator anyway; or a bound that follows from others, by a formula. */
type Because =
  | { readonly kind: "claim"; readonly claim: string }
  | { readonly kind: "domain"; readonly domain: Given }
  | {
      readonly kind: "derived";
      readonly formula: Formula;
      /** The rule, where one was applied. */
      readonly rule: string | null;
      readonly inputs: readonly Input[];
    };

/** A bound that a formula takes in, and how. */
export interface Input {
  readonly chain: Chain;
  readonly operation: Operation;
}

/** How a number enters a formula. */
type Operation = "multiply" | "divide" | "add" | "subtract";

/** One link of a chain: what is said, and which of its ends is used how. */
export interface Link {
  readonly said: Said;
  readonly end: End;
  readonly operation: Operation;
}

/** One end of what follows for an unknown, exactly, with the chain of statements that gives it. */
export interface Chain extends Bound {
  readonly series: string;
  readonly period: string;
  readonly baseline: string | null;
  readonly end: End;
  readonly algebra: Algebra;
  readonly links: readonly Link[];
}

/** The claims that something rests on, through everything that it was derived from. */
export function supportOf(said: Said, found: Set<string> = new Set()): Set<string> {
  const { because } = said;
  if (because.kind === "claim") found.add(because.claim);
  if (because.kind === "derived")
    for (const { chain } of because.inputs)
      for (const link of chain.links) supportOf(link.said, found);
  return found;
}

/** The bounds with this one end, and nothing at the other. */
export function oneEnd(end: End, { bound, strict }: Bound): Bounds {
  return end === "lower"
    ? bounds(bound, null, { lower: strict })
    : bounds(null, bound, { upper: strict });
}

/** What an indicator can be, as bounds on every level; null where it can be anything. */
export function domainBounds(domain: Kind["domain"]): Bounds | null {
  const nought: Rational = rational(0n);
  switch (domain) {
    case "positive":
      return bounds(nought, null, { lower: true });
    case "non-negative":
      return bounds(nought, null);
    case "share":
      return bounds(nought, rational(100n));
    case "signed":
      return null;
  }
}
