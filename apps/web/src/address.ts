import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Where a change stands in the history: by itself, or in the place of the last one. */
export type Step = "push" | "replace";

/**
 * State that lives in the query of the address: read from it, written to it, and followed when the reader goes back.
 * @param write gives "?...", or "" for what needs no query
 */
export function createAddress<S>(
  read: (search: string) => S,
  write: (state: S) => string,
): readonly [Accessor<S>, (next: S, step?: Step) => void] {
  const [state, setState] = createSignal(read(location.search));
  const follow = () => setState(() => read(location.search));
  addEventListener("popstate", follow);
  onCleanup(() => removeEventListener("popstate", follow));
  const go = (next: S, step: Step = "push") => {
    const search = write(next);
    if (search !== location.search)
      history[`${step}State`](null, "", `${location.pathname}${search}`);
    setState(() => next);
  };
  return [state, go];
}
