import type { Locale } from "@peakline/core/view";
import { KEYMAP } from "../keymap.ts";
import { type Line, lineCells, segment } from "../layout/line.ts";
import { isTyping, type Place } from "../place.ts";

const GAP = "  ";

/** Whether a key that is not always of use is of use here. */
function isUseful(action: string, place: Place, parts: number): boolean {
  if (action === "pane") return parts > 1 || place.kind === "search";
  if (action !== "clear") return false;
  if (place.kind === "instrument") return place.given !== place.example;
  return place.kind === "list" && Object.keys(place.filters).length > 0;
}

/** While a field is typed into, keys are letters: only these two lead out of it. */
const TYPING = [
  ["Enter", { en: "done", zh: "完成" }],
  ["Esc", { en: "as it was", zh: "撤销" }],
] as const;

/** The next keys, with Tab where a screen has several parts, as many as fit: the last two (help, quit) and the first ones are kept before those between. */
export function footerLine(place: Place, parts: number, width: number, locale: Locale): Line {
  if (place.kind === "instrument" && isTyping(place))
    return TYPING.flatMap(([key, label]) => [
      segment(GAP),
      segment(key, "key"),
      segment(` ${label[locale]}`, "faint"),
    ]);
  const kept = KEYMAP.flatMap(({ action, footer }) =>
    footer !== undefined && (footer.on.includes(place.kind) || isUseful(action, place, parts))
      ? [[segment(footer.shown, "key"), segment(` ${footer.label[locale]}`, "faint")]]
      : [],
  );
  const joined = () => kept.flatMap((part) => [segment(GAP), ...part]);
  while (lineCells(joined()) > width && kept.length > 2) kept.splice(-3, 1);
  return joined();
}
