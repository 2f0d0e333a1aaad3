import type { ComputedNoun } from "@peakline/core/view";
import { footerLine } from "./components/footer.ts";
import { type Layout, paint, type Size } from "./frame.ts";
import type { WholeFront } from "./front.ts";
import { type Line, segment, truncateLine } from "./layout/line.ts";
import { homeLayout } from "./screens/home.ts";
import { type State, topOf } from "./state.ts";
import { WORDS } from "./words.ts";

/** The whole screen of a state, with its keys or what is said below. */
export function drawState(layout: Layout, state: State, size: Size): Line[] {
  const view = topOf(state);
  const footer =
    state.message === ""
      ? footerLine(
          view.place,
          {
            parts: Math.max(layout.panes.length, layout.groups?.length ?? 0),
            hasCharts: layout.charts !== undefined,
          },
          size.columns,
          state.locale,
        )
      : truncateLine([segment(`  ${state.message}`, "accent")], size.columns);
  return paint(layout, view, size, WORDS[state.locale], footer);
}

/** The first screen before the record is read: the same as it is after that. */
export function drawFront(front: WholeFront, state: State, size: Size): Line[] {
  const { locale } = state;
  const words = WORDS[locale];
  const summary = (noun: ComputedNoun) => front.summaries[noun];
  const layout = homeLayout({ front, locale, words, size, whole: false, summary });
  return drawState(layout, state, size);
}
