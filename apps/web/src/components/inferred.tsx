import type { JSX } from "solid-js";
import { useSite } from "../site/site.ts";

/** Marks what the source does not print: a dotted line for the eye, the word for everybody. */
export function Inferred(props: { when: boolean; children: JSX.Element; quiet?: boolean }) {
  const { messages } = useSite();
  if (!props.when) return props.children;
  return (
    <>
      <span class="inferred" title={messages.inferredLong}>
        {props.children}
      </span>{" "}
      <small class="inferred-word" classList={{ "visually-hidden": props.quiet ?? false }}>
        {messages.inferred}
      </small>
    </>
  );
}
