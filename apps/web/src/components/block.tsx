import { type JSX, Show } from "solid-js";

/** A section whose heading hangs in the margin beside its content. */
export function Block(props: {
  heading: string;
  id?: string | undefined;
  count?: number;
  note?: string;
  children: JSX.Element;
}) {
  return (
    <section class="block" id={props.id}>
      <div class="block-head">
        <h2>
          {props.heading}
          <Show when={props.count !== undefined}>
            {" "}
            <span class="count">{props.count}</span>
          </Show>
        </h2>
        <Show when={props.note}>
          <p class="block-note">{props.note}</p>
        </Show>
      </div>
      <div class="block-body">{props.children}</div>
    </section>
  );
}
