import { createClient } from "@peakline/api/client";
import type { Locale } from "@peakline/core/view";
import { render } from "solid-js/web";
import type { Messages } from "../messages.ts";
import type { Lists } from "../scenario/hypothesis.tsx";
import { ScenarioLab } from "../scenario/lab.tsx";
import { islandSite, type PartWords } from "../site/island-site.ts";
import { nextFrame } from "../site/next-frame.ts";
import { SiteContext } from "../site/site.ts";

const root = document.querySelector<HTMLElement>("[data-lab]");
const data = document.querySelector("[data-lists]");
if (root && data) {
  const locale = root.dataset.lab as Locale;
  const words = JSON.parse(root.dataset.words ?? "") as Messages["scenario"];
  const parts = JSON.parse(root.dataset.parts ?? "") as PartWords;
  const { series, units, modalities } = JSON.parse(data.textContent ?? "") as Omit<
    Lists,
    "series"
  > & {
    readonly series: readonly (readonly [string, string, string])[];
  };
  const lists: Lists = {
    units,
    modalities,
    series: series.map(([id, name, base]) => ({ id, name, base })),
  };
  const client = createClient(location.origin);
  nextFrame().then(() =>
    render(
      () => (
        <SiteContext.Provider value={islandSite(locale, parts)}>
          <ScenarioLab client={client} lists={lists} words={words} locale={locale} />
        </SiteContext.Provider>
      ),
      root,
    ),
  );
}
