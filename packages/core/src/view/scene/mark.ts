import type { Locale } from "../locale.ts";
import type { Box, Mark } from "./shape.ts";
import type { Datum } from "./spec.ts";
import { tipOf } from "./words.ts";

/** A datum as a mark: what it says and where it leads follow from it, its form and place from the layout. */
export function markFrom(
  datum: Datum,
  place: Pick<Mark, "form" | "box"> &
    Partial<Pick<Mark, "open" | "isPart" | "isEarlier" | "standing">>,
  locale: Locale,
): Mark {
  return {
    shape: "mark",
    datum: datum.id,
    tone: datum.tone,
    basis: datum.basis,
    isPart: false,
    isEarlier: false,
    open: [],
    tip: tipOf(datum, locale),
    ...(datum.to && { to: datum.to }),
    ...place,
  };
}

const SIDES = { left: "left", right: "right", up: "top", down: "bottom" } as const;

/** All that a mark takes up, with its open ends. */
export function reachOf({ box, open }: Mark): Box {
  const ends = open.map(({ side, edge }) => [SIDES[side], edge]);
  return { ...box, ...Object.fromEntries(ends) };
}
