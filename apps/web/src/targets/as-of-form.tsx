import { formatDate } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { partWords } from "../site/island-site.ts";
import { useSite } from "../site/site.ts";
import { publicationDays } from "./days.ts";

/** The choice of a day: a plain form that asks the API; the island adds a slider and answers on the page. */
export function AsOfForm() {
  const { dataset, locale, messages } = useSite();
  const words = messages.asOf;
  const days = publicationDays(dataset);
  return (
    <form
      class="as-of"
      action="/v1/targets.md"
      data-as-of={locale}
      data-words={JSON.stringify(words)}
      data-parts={JSON.stringify(partWords(messages))}
    >
      <h2>{words.heading}</h2>
      <p class="as-of-note">{words.note}</p>
      <div class="as-of-line">
        <label for="as-of">{words.label}</label>
        <select id="as-of" name="asOf">
          <For each={days.toReversed()}>
            {(day) => <option value={day}>{formatDate(day, locale)}</option>}
          </For>
        </select>
        <Show when={locale === "zh"}>
          <input type="hidden" name="lang" value="zh" />
        </Show>
        <noscript>
          <button type="submit">{words.show}</button> <small>{words.noScript}</small>
        </noscript>
        <div data-slider />
      </div>
    </form>
  );
}
