import type { BoardSpec, Section } from "@peakline/core/view";
import { createSignal } from "solid-js";
import { Block } from "../components/block.tsx";
import { Chart } from "../components/chart.tsx";
import { Contents, entriesOf } from "../components/contents.tsx";
import { Sections } from "../components/record-parts.tsx";
import { nextFrame } from "../site/next-frame.ts";

/** Where the targets stood: as a scoreboard, and as a list. */
export interface Board {
  readonly drawing: BoardSpec;
  readonly sections: readonly Section[];
}

/** What there was of each, each a link to it. */
export const BoardContents = (props: { board: Board }) => (
  <Contents entries={entriesOf(props.board.sections)} />
);

/** The scoreboard and the list of a day, as the page has them for now: the scoreboard at once, then section by section. */
export function BoardView(props: { board: Board }) {
  const { drawing, sections } = props.board;
  const [there, setThere] = createSignal(0);
  const drawRest = async () => {
    for (const [at] of sections.entries()) {
      await nextFrame();
      setThere(at + 1);
    }
  };
  drawRest();
  return (
    <>
      <Block heading={drawing.title}>
        <Chart spec={drawing} id="chart-scoreboard" />
      </Block>
      <Sections sections={sections.slice(0, there())} />
    </>
  );
}
