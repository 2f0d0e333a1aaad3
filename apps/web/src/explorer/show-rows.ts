import { nextFrame } from "../site/next-frame.ts";
import { elementsOf, type PageRow } from "./read-page.ts";

/** So many rows are put in before the browser has its turn again: as many as a screen shows. */
const AT_ONCE = 15;

/**
 * Puts rows into a table: those that stand there already are left alone, the first of the others are there at once, the
 * rest as the browser finds time. Ends true when all of them stand there, false where others were wanted meanwhile.
 */
export function createTable(table: Element): (rows: readonly PageRow[]) => Promise<boolean> {
  let turn = 0;
  return async (rows) => {
    turn += 1;
    const mine = turn;
    let kept = 0;
    while (kept < rows.length && table.children[kept] === rows[kept]?.drawn) kept += 1;
    while (table.children.length > kept) table.lastElementChild?.remove();
    for (let at = kept; at < rows.length; at += AT_ONCE) {
      if (at > kept) await nextFrame();
      if (mine !== turn) return false;
      table.append(...elementsOf(rows.slice(at, at + AT_ONCE)));
    }
    return true;
  };
}
