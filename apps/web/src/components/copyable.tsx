import { For } from "solid-js";
import { useSite } from "../site/site.ts";

/**
 * A text to take along, plain to select; a script adds a way to copy it. Addresses of this site in it become those that
 * the reader came by.
 */
export function Copyable(props: { label: string; children: string; code?: boolean }) {
  const { messages } = useSite();
  const text = () => props.children;
  return (
    <div class="copyable">
      {props.code ? (
        <section aria-label={props.label}>
          <pre tabindex={0}>
            <code data-commands>{text()}</code>
          </pre>
        </section>
      ) : (
        <p data-commands>{text()}</p>
      )}
      <button type="button" hidden data-copy={messages.use.copied}>
        {messages.use.copy}
        <span class="visually-hidden"> {props.label}</span>
      </button>
    </div>
  );
}

/** Texts to take along under their names. */
export function Copyables(props: {
  texts: readonly (readonly [label: string, text: string])[];
  code?: boolean;
}) {
  return (
    <dl class="copyables">
      <For each={props.texts}>
        {([label, text]) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <Copyable label={label} code={props.code ?? false}>
                {text}
              </Copyable>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}
