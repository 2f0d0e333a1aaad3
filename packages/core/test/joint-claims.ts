import { dataset } from "../src/data.ts";
import { unitTable } from "../src/engine/component.ts";
import type { Kind, Stated } from "../src/engine/constraint.ts";
import type { Chain } from "../src/engine/network/chain.ts";
import { type Component, createNetwork } from "../src/engine/network.ts";
import { rationalToNumber } from "../src/quantity/rational.ts";
import type { Rule } from "../src/schema/rule.ts";

/** The units of the record. */
const UNITS = unitTable(dataset.units);
export const FLOW: Kind = { aggregation: "flow", domain: "non-negative" };
export const STOCK: Kind = { aggregation: "stock", domain: "non-negative" };
export const RATIO: Kind = { aggregation: "ratio", domain: "positive" };

/** What a claim says in numbers. */
export type Quantity = NonNullable<Stated["quantity"]>;

/** A level of a series, as a claim prints it. */
export function level(
  id: string,
  period: string,
  printed: string,
  qualifier: Quantity["qualifier"] = "exact",
  unit = "t",
): Stated {
  const quantity = { printed, value: Number(printed), unit, change: null, qualifier };
  return { id, period, baseline: null, quantity };
}

/** A change of a series from a baseline, as a claim prints it. */
export function change(
  id: string,
  [baseline, period]: readonly [string, string],
  value: number,
  printed: string,
  kind: Quantity["change"] = "relative",
  unit = "percent",
): Stated {
  const quantity = { printed, value, unit, change: kind, qualifier: "exact" } as const;
  return { id, period, baseline, quantity };
}

/** A name, where a rule needs one. */
export const named = { name: { en: "a rule", zh: "规则" } };
/** The rule that a whole is the sum of its parts, of all of them or at least of these. */
export const sum = (complete: boolean, whole: string, ...parts: string[]): Rule => ({
  id: "sum",
  ...named,
  kind: "sum",
  whole,
  parts,
  complete,
});

/** One series with its claims. */
export const one = (series: string, kind: Kind, ...claims: Stated[]) => ({ series, kind, claims });
/** The network of some series. */
export const solve = (component: Component) => createNetwork(component, UNITS);

/** Both ends of a level, as numbers with their brackets: "[5.5, 6.5]". */
export function told(
  component: Component,
  series: string,
  period: string,
  baseline: string | null = null,
) {
  const network = solve({ ...component, asked: [{ series, period, baseline }] });
  const text = (end: Chain | null) =>
    end === null ? "?" : String(Number(rationalToNumber(end.bound).toPrecision(10)));
  const lower = network.end({ series, period, baseline }, "lower");
  const upper = network.end({ series, period, baseline }, "upper");
  const [open, close] = [lower?.strict ? "(" : "[", upper?.strict ? ")" : "]"];
  return `${open}${text(lower)}, ${text(upper)}${close}`;
}
