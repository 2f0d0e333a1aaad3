import { For, Show } from "solid-js";

/** A name with what it means; where it has a page, it leads there. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
  readonly href?: string;
}

/** Names and their meanings, as the glossary shows its words. */
export function Terms(props: { terms: readonly Term[] }) {
  return (
    <dl class="terms">
      <For each={props.terms}>
        {({ name, meaning, href }) => (
          <div class="term">
            <dt>
              <Show when={href} fallback={<code>{name}</code>}>
                <a class="term-name" href={href}>
                  {name}
                </a>
              </Show>
            </dt>
            <dd>{meaning}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
