import { createSignal, untrack } from "solid-js";
import { type PageFacet, type PageRow, readRows } from "./read-page.ts";

/** Puts these rows into the table; those that stand there already are left alone. */
export function showRows(table: Element, elements: readonly Element[]): void {
  const same = elements.findIndex((element, at) => table.children[at] !== element);
  const kept = same < 0 ? elements.length : same;
  while (table.children.length > kept) table.lastElementChild?.remove();
  table.append(...elements.slice(kept));
}

/** Lets the browser draw, and answer the reader, between two pieces of work. */
const pause = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** So many rows are read before the browser has its turn again. */
const AT_ONCE = 30;

/** The rows of a page in pieces: each of them carries what the facets compare with, as the head of the table does not. */
function piecesOf(html: string): string[] {
  const rows = html.split(/(?=<tr data-)/).slice(1);
  return Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) => {
    const some = rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
    return `<table><tbody>${some.join("")}</table>`;
  });
}

/** The rows of the pages after the first. They are fetched for the first choice, and not before: most readers make none. */
export function createFurther(root: Element, facets: readonly PageFacet[]) {
  const [rows, setRows] = createSignal<readonly PageRow[]>([]);
  const [state, setState] = createSignal<"unread" | "reading" | "whole" | "failed">("unread");
  const readAll = async () => {
    // What fits on the page itself is shown before anything is fetched.
    await pause();
    const links = root.querySelectorAll<HTMLAnchorElement>("[data-pages] a:not([aria-current])");
    const texts = [...links].map(async ({ href }) => {
      const response = await fetch(href);
      if (!response.ok) throw new Error(`${href} answered ${response.status}`);
      return response.text();
    });
    // One that fails is told where its turn comes; until then nobody waits for it.
    for (const text of texts) text.catch(() => undefined);
    for (const text of texts) {
      const read: PageRow[] = [];
      for (const piece of piecesOf(await text)) {
        read.push(...readRows(new DOMParser().parseFromString(piece, "text/html"), facets));
        await pause();
      }
      setRows([...rows(), ...read]);
    }
  };
  const read = () => {
    if (untrack(state) !== "unread") return;
    setState("reading");
    readAll().then(
      () => setState("whole"),
      () => setState("failed"),
    );
  };
  return { rows, state, read };
}
