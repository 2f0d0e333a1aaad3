import { createSignal, untrack } from "solid-js";
import { nextFrame } from "../site/next-frame.ts";
import { type PageFacet, type PageRow, rowsIn } from "./read-page.ts";

/**
 * The rows of the pages after the first. They are fetched for the first choice, and not before: most readers make none;
 * where that failed, for the next one again.
 */
export function createFurther(root: Element, facets: readonly PageFacet[]) {
  const [rows, setRows] = createSignal<readonly PageRow[]>([]);
  const [state, setState] = createSignal<"unread" | "reading" | "whole" | "failed">("unread");
  const readAll = async () => {
    setRows([]);
    // What fits on the page itself is shown before anything is fetched.
    await nextFrame();
    const links = root.querySelectorAll<HTMLAnchorElement>("[data-pages] a:not([aria-current])");
    const texts = [...links].map(async ({ href }) => {
      const response = await fetch(href);
      if (!response.ok) throw new Error(`${href} answered ${response.status}`);
      return response.text();
    });
    // One that fails is told where its turn comes; until then nobody waits for it.
    for (const text of texts) text.catch(() => undefined);
    for (const text of texts) {
      const read = rowsIn(await text, facets);
      setRows([...rows(), ...read]);
      await nextFrame();
    }
  };
  const read = () => {
    const before = untrack(state);
    if (before === "reading" || before === "whole") return;
    setState("reading");
    readAll().then(
      () => setState("whole"),
      () => setState("failed"),
    );
  };
  return { rows, state, read };
}
