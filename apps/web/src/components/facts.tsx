import { type Fact, GLOSSARY_SECTIONS, type Locale } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { localHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Inferred } from "./inferred.tsx";
import { Linked } from "./text-link.tsx";

const MANY = 3;
const SHORT: Readonly<Record<Locale, number>> = { en: 48, zh: 24 };

/** True for a fact whose values are names that can share a line. */
function flows({ values }: Fact, locale: Locale): boolean {
  return values.length >= MANY && values.every(({ text }) => text.length < SHORT[locale]);
}

/** The name of a field, leading to what its values mean where the glossary tells. */
function FieldName(props: { fact: Fact }) {
  const { locale } = useSite();
  return (
    <Show when={GLOSSARY_SECTIONS[props.fact.field]} fallback={props.fact.label}>
      {(section) => <a href={localHref(locale, `/glossary#${section()}`)}>{props.fact.label}</a>}
    </Show>
  );
}

/** Labelled facts, as a list of terms. */
export function Facts(props: { facts: readonly Fact[] }) {
  const { locale, messages } = useSite();
  return (
    <dl class="facts">
      <For each={props.facts}>
        {(fact) => (
          <div class="fact" classList={{ "fact-flow": flows(fact, locale) }}>
            <dt>
              <FieldName fact={fact} />
            </dt>
            <For each={fact.values}>
              {(value) => (
                <dd>
                  <Inferred when={fact.inferred}>
                    <Linked link={value} />
                  </Inferred>
                  <Show when={fact.derived}>
                    {" "}
                    <small class="derived-word" title={messages.derivedLong}>
                      {messages.derived}
                    </small>
                  </Show>
                </dd>
              )}
            </For>
          </div>
        )}
      </For>
    </dl>
  );
}
