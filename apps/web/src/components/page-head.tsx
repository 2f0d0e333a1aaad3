import type { JSX } from "solid-js";

/** The head of a page that is no record: what it is called, what it is for, and what else stands there. */
export function PageHead(props: { title: string; lead: string; children?: JSX.Element }) {
  return (
    <header class="head">
      <div class="head-body">
        <h1>{props.title}</h1>
        <p class="lead">{props.lead}</p>
        {props.children}
      </div>
    </header>
  );
}
