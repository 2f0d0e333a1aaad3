import type { Locale } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { LANG, otherLocale } from "../site/href.ts";
import { useSite } from "../site/site.ts";

/** On an English page, Chinese characters; on a Chinese page, two Latin words or more. */
const FOREIGN: Readonly<Record<Locale, RegExp>> = {
  en: /(\p{Script=Han}(?:[\p{Script=Han}\p{N}，、：；。？！（）《》“”·—%.-]*[\p{Script=Han}）》])?)/u,
  zh: /(\p{Script=Latin}[\p{Script=Latin}\p{N}’'&-]*(?:[ ,]+[\p{Script=Latin}\p{N}’'&-]+)+)/u,
};

/** A number and its percent sign stay on one line. */
const unbroken = (text: string) => text.replace(/(?<=\d) (?=%)/g, "\u00a0");

/** A text with the runs of the other language marked, so that it is pronounced, hyphenated and set as what it is. */
export function Marked(props: { locale: Locale; children: string }) {
  return (
    <For each={unbroken(props.children).split(FOREIGN[props.locale])}>
      {(run, index) => (
        <Show when={index() % 2 === 1} fallback={run}>
          <span lang={LANG[otherLocale(props.locale)]}>{run}</span>
        </Show>
      )}
    </For>
  );
}

/** The same in the language of the page. */
export function Text(props: { children: string }) {
  const { locale } = useSite();
  return <Marked locale={locale}>{props.children}</Marked>;
}
