import { For } from "solid-js";

/** A sentence with pieces of code between backticks, each set as code and kept on one line. */
export function Coded(props: { children: string }) {
  return (
    <For each={props.children.split("`")}>
      {(part, index) => (index() % 2 === 0 ? part : <code class="piece">{part}</code>)}
    </For>
  );
}
