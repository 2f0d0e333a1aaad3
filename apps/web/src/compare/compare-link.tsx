import { seriesIndex } from "@peakline/core";
import type { Target } from "@peakline/core/view";
import { Show } from "solid-js";
import { localHref } from "../site/href.ts";
import { type Site, useSite } from "../site/site.ts";
import { readyMade } from "./ready.ts";
import { compareQuery } from "./state.ts";

/** Where what a page tells of stands beside others; null where it reports no level, or is nothing that is compared. */
function pathOf({ dataset }: Site, { noun, id }: Target): string | null {
  const alone = (series: string[]) =>
    series.length === 0
      ? null
      : `/compare${compareQuery({ series, periods: [], vintages: false })}`;
  const index = seriesIndex(dataset);
  const hasLevel = (series: string) =>
    (index.get(series) ?? []).some(
      ({ modality, quantity }) => modality === "actual" && quantity?.change === null,
    );
  if (noun === "series") return hasLevel(id) ? alone([id]) : null;
  if (noun !== "indicators") return null;
  if (readyMade(dataset).some((ready) => ready.id === id)) return `/compare/${id}`;
  const own = [...index].filter(([, [claim]]) => claim?.indicator === id).map(([key]) => key);
  return alone(own.filter(hasLevel).sort());
}

/** The way from a series or an indicator to where it can be put beside others. */
export function CompareLink(props: { of: Target }) {
  const site = useSite();
  return (
    <Show when={pathOf(site, props.of)}>
      {(path) => (
        <p class="more compare-link">
          <a href={localHref(site.locale, path())}>{site.messages.compare.with}</a>
        </p>
      )}
    </Show>
  );
}
