import type { Locale } from "@peakline/core/view";
import { KEYMAP } from "../keymap.ts";
import { type Line, lineCells, segment } from "../layout/line.ts";
import { isTyping, type Place } from "../place.ts";

const GAP = "  ";

/** Whether a key that is not always of use is of use here. */
function isUseful(action: string, place: Place, parts: number, hasCharts: boolean): boolean {
  if (action === "charts") return hasCharts;
  if (action === "pane") return parts > 1 || place.kind === "search";
  if (action !== "clear") return false;
  if (place.kind === "instrument") return place.given !== place.example;
  if (place.kind === "scenario") return place.drafts.length > 0;
  return place.kind === "list" && Object.keys(place.filters).length > 0;
}

/** While letters are text only these keys lead on. */
const IN_FIELD = [
  ["Enter", { en: "done", zh: "完成" }],
  ["Esc", { en: "as it was", zh: "撤销" }],
] as const;
const IN_PALETTE = [
  ["Enter", { en: "open", zh: "打开" }],
  ["Tab", { en: "complete", zh: "补全" }],
  ["Esc", { en: "back", zh: "返回" }],
] as const;

function typingKeys(place: Place) {
  if (place.kind === "palette") return IN_PALETTE;
  const isField = place.kind === "instrument" || place.kind === "scenario";
  return isField && isTyping(place) ? IN_FIELD : null;
}

/** Which of the keys gives way: the last of those between the first and the last two (help, quit), and help before the way back. */
const leastNeeded = (actions: readonly string[]) =>
  actions.at(-3) === "back" ? actions.length - 2 : actions.length - 3;

/** The next keys, with Tab where a screen has several parts, as many as fit. */
export function footerLine(
  place: Place,
  { parts, hasCharts }: { readonly parts: number; readonly hasCharts: boolean },
  width: number,
  locale: Locale,
): Line {
  const typing = typingKeys(place);
  if (typing !== null)
    return typing.flatMap(([key, label]) => [
      segment(GAP),
      segment(key, "key"),
      segment(` ${label[locale]}`, "faint"),
    ]);
  const kept = KEYMAP.flatMap(({ action, footer }) =>
    footer !== undefined &&
    (footer.on.includes(place.kind) || isUseful(action, place, parts, hasCharts))
      ? [
          {
            action,
            line: [segment(footer.shown, "key"), segment(` ${footer.label[locale]}`, "faint")],
          },
        ]
      : [],
  );
  const joined = () => kept.flatMap(({ line }) => [segment(GAP), ...line]);
  while (lineCells(joined()) > width && kept.length > 2)
    kept.splice(leastNeeded(kept.map(({ action }) => action)), 1);
  return joined();
}
