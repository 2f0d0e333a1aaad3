import type { BoardSpec, Section } from "@peakline/core/view";
import { Block } from "../components/block.tsx";
import { Chart } from "../components/chart.tsx";
import { Contents, entriesOf } from "../components/contents.tsx";
import { Sections } from "../components/record-parts.tsx";

/** Where the targets stood: as a scoreboard, and as a list. */
export interface Board {
  readonly drawing: BoardSpec;
  readonly sections: readonly Section[];
}

/** What there was of each, each a link to it. */
export const BoardContents = (props: { board: Board }) => (
  <Contents entries={entriesOf(props.board.sections)} />
);

/** The scoreboard and the list of a day, as the page has them for now. */
export function BoardView(props: { board: Board }) {
  return (
    <>
      <Block heading={props.board.drawing.title}>
        <Chart spec={props.board.drawing} id="chart-scoreboard" />
      </Block>
      <Sections sections={props.board.sections} />
    </>
  );
}
