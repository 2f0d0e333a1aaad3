import type { Locale } from "@peakline/core/view";
import { KEYMAP } from "../keymap.ts";
import { type Line, lineCells, segment } from "../layout/line.ts";
import type { Place } from "../place.ts";

const GAP = "  ";

/** Whether a key that is not always of use is of use here. */
function isUseful(action: string, place: Place, panes: number): boolean {
  if (action === "pane") return panes > 1 || place.kind === "search";
  return action === "clear" && place.kind === "list" && Object.keys(place.filters).length > 0;
}

/** The next keys, as many as fit: the last two (help, quit) and the first ones are kept before those between. */
export function footerLine(place: Place, panes: number, width: number, locale: Locale): Line {
  const kept = KEYMAP.flatMap(({ action, footer }) =>
    footer !== undefined && (footer.on.includes(place.kind) || isUseful(action, place, panes))
      ? [[segment(footer.shown, "key"), segment(` ${footer.label[locale]}`, "faint")]]
      : [],
  );
  const joined = () => kept.flatMap((part) => [segment(GAP), ...part]);
  while (lineCells(joined()) > width && kept.length > 2) kept.splice(-3, 1);
  return joined();
}
