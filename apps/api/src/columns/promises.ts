import type { Followed } from "@peakline/core";
import type { Column } from "../csv.ts";

const direct = ({ steps }: Followed) => steps.filter((step) => step.direct);
const idsOf = (steps: Followed["steps"]) => steps.map(({ says }) => says.id);

/** The columns of promises. New ones go to the end: readers count on the order. */
export const promiseColumns: readonly Column<Followed>[] = [
  ["promise", ({ promise }) => promise],
  ["on", ({ on }) => on],
  ["answer", ({ answer }) => answer],
  ["as_of", ({ asOf }) => asOf],
  [
    "promised_before",
    (followed) => idsOf(direct(followed).filter(({ relation }) => relation === "promised-before")),
    "list",
  ],
  [
    "followed_by",
    (followed) => idsOf(direct(followed).filter(({ relation }) => relation !== "promised-before")),
    "list",
  ],
  [
    "reported",
    (followed) => idsOf(direct(followed).filter(({ relation }) => relation === "reported")),
    "list",
  ],
  ["latest", (followed) => direct(followed).at(-1)?.on ?? null],
];
