import { compareRationals, ONE, type Rational, times } from "../../quantity/rational.ts";
import type { Graph } from "./graph.ts";

/** An exact bound and how many strict constraints went into it: of two equal bounds the stricter is tighter. */
interface Potential {
  readonly factor: Rational;
  readonly strict: number;
}

function isTighter(a: Potential, b: Potential): boolean {
  const order = compareRationals(a.factor, b.factor);
  return order < 0 || (order === 0 && a.strict > b.strict);
}

/**
 * True where all constraints can hold: exact potentials exist (Bellman and Ford from all unknowns at once, on the
 * fractions themselves). This settles what the weights leave open, such as levels that are known exactly, whose cycles
 * have a product of one; a contradiction keeps tightening and never comes to rest.
 */
export function agreesExactly(graph: Graph): boolean {
  const potentials: Potential[] = Array.from({ length: graph.size }, () => ({
    factor: ONE,
    strict: 0,
  }));
  for (let round = 0; round <= graph.size; round += 1) {
    let changed = false;
    for (const edge of graph.edges) {
      const from = potentials[edge.from] as Potential;
      const found = {
        factor: times(from.factor, edge.factor),
        strict: from.strict + (edge.strict ? 1 : 0),
      };
      if (!isTighter(found, potentials[edge.to] as Potential)) continue;
      potentials[edge.to] = found;
      changed = true;
    }
    if (!changed) return true;
  }
  return false;
}
