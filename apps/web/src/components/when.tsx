import type { Claim } from "@peakline/core";
import { claimPeriod, formatPeriod } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { useSite } from "../site/site.ts";
import { Inferred } from "./inferred.tsx";

/** A text cut at parts that occur in it in this order: what is between them is even, the parts are odd. */
export function cutAt(text: string, parts: readonly string[]): string[] {
  const pieces: string[] = [];
  let position = 0;
  for (const part of parts) {
    const start = text.indexOf(part, position);
    if (start === -1) break;
    pieces.push(text.slice(position, start), part);
    position = start + part.length;
  }
  return [...pieces, text.slice(position)];
}

/** When a claim holds, and against when; what the source does not print is marked by itself. */
export function When(props: { claim: Claim }) {
  const { locale } = useSite();
  const { baseline, inferred, period } = props.claim;
  const times = baseline === null ? [period] : [period, baseline];
  const marks = [inferred.includes("period"), inferred.includes("baseline")];
  const pieces = cutAt(
    claimPeriod(props.claim, locale),
    times.map((time) => formatPeriod(time, locale)),
  );
  return (
    <For each={pieces}>
      {(piece, index) => (
        <Show when={index() % 2 === 1} fallback={piece}>
          <Inferred when={marks[(index() - 1) / 2] ?? false}>{piece}</Inferred>
        </Show>
      )}
    </For>
  );
}
