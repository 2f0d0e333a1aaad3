import type { Draft, Field, Lab, PathDraft } from "./state.ts";

/** A unit that can be chosen: its id, its name, and the unit it converts to. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly base: string;
}

const NEEDED: readonly Field[] = ["series", "period", "printed", "unit"];

/** The fields that must not be empty and are; a change needs its direction too. */
export function missingIn(draft: Draft): Field[] {
  const needed: readonly Field[] = draft.baseline === "" ? NEEDED : [...NEEDED, "direction"];
  return needed.filter((field) => draft[field] === "");
}

/** True for a hypothesis in which nothing that counts is entered yet. */
export const isBlank = (draft: Draft): boolean => missingIn(draft).length === NEEDED.length;

/** What a change is measured in, as its unit has it. */
function changeIn(unit: string, units: readonly UnitChoice[]) {
  const base = units.find(({ id }) => id === unit)?.base;
  if (base === "percent") return "relative" as const;
  return base === "point" ? ("points" as const) : ("absolute" as const);
}

/** A hypothesis as the API takes it: a change where it has a baseline, a level where it has none. */
export function hypothesisOf(draft: Draft, units: readonly UnitChoice[]) {
  const { baseline, direction, modality, period, printed, qualifier, series, unit } = draft;
  const isChange = baseline !== "";
  return {
    series,
    period,
    printed,
    unit,
    qualifier: qualifier as "exact",
    modality: modality as "actual",
    baseline: isChange ? baseline : null,
    change: isChange ? changeIn(unit, units) : null,
    direction: isChange ? (direction as "up" | "down") : null,
  };
}

const YEAR = /^\d{4}$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The longest path that the API computes, in years. */
const LONGEST = 200;

/** A path as the API takes it; null where its ends are not yet numbers that it can have. */
export function pathInput(path: PathDraft) {
  if (path.shape === "own") {
    const { fromYear, values } = path;
    if (
      !YEAR.test(fromYear) ||
      values.length > LONGEST ||
      !values.every((each) => NUMBER.test(each))
    )
      return null;
    const first = Number(fromYear);
    return {
      shape: path.shape,
      values: values.map((value, at) => ({ year: first + at, value })),
    };
  }
  const { fromValue, fromYear, shape, toValue, toYear } = path;
  if (![fromYear, toYear].every((each) => YEAR.test(each))) return null;
  if (![fromValue, toValue].every((each) => NUMBER.test(each))) return null;
  if (Math.abs(Number(toYear) - Number(fromYear)) > LONGEST) return null;
  return {
    shape,
    from: { year: Number(fromYear), value: fromValue },
    to: { year: Number(toYear), value: toValue },
  };
}

/** What the lab asks the API: its whole hypotheses, each with its place among all, and its path. */
export function questionOf({ hypotheses, path }: Lab, units: readonly UnitChoice[]) {
  const whole = hypotheses.flatMap((draft, at) =>
    missingIn(draft).length > 0 ? [] : [{ at, hypothesis: hypothesisOf(draft, units) }],
  );
  return {
    places: whole.map(({ at }) => at),
    input: {
      hypotheses: whole.map(({ hypothesis }) => hypothesis),
      path: path === null ? null : pathInput(path),
    },
  };
}
