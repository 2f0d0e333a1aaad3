import { createClient } from "@peakline/api/client";
import type { Locale } from "@peakline/core/view";
import { render } from "solid-js/web";
import { CompareBench } from "../compare/bench.tsx";
import type { Choice } from "../compare/choice.ts";
import type { Messages } from "../messages.ts";
import { islandSite, type PartWords } from "../site/island-site.ts";
import { nextFrame } from "../site/next-frame.ts";
import { SiteContext } from "../site/site.ts";

const root = document.querySelector<HTMLElement>("[data-compare]");
const list = document.querySelector("[data-choices]");
if (root && list) {
  const locale = root.dataset.compare as Locale;
  const words = JSON.parse(root.dataset.words ?? "") as Messages["compare"];
  const parts = JSON.parse(root.dataset.parts ?? "") as PartWords;
  const entries = JSON.parse(list.textContent ?? "") as [string, string, string][];
  const choices: Choice[] = entries.map(([id, name, base]) => ({ id, name, base }));
  const client = createClient(location.origin);
  nextFrame().then(() =>
    render(
      () => (
        <SiteContext.Provider value={islandSite(locale, parts)}>
          <CompareBench client={client} choices={choices} words={words} locale={locale} />
        </SiteContext.Provider>
      ),
      root,
    ),
  );
}
