import type { Fact, Row } from "@peakline/core/view";
import { Show } from "solid-js";
import { Facts } from "./facts.tsx";
import type { Cut } from "./fold.tsx";
import { Inferred } from "./inferred.tsx";
import { Rows } from "./rows.tsx";
import { Linked } from "./text-link.tsx";

/** Two columns are compared: neither may grow far beyond the other. */
const BESIDE: Cut = { first: 3, most: 4 };

/** One side of a comparison: a value under its name, what is known about it, and the statements behind it. What is derived has a dashed rule. */
export function Side(props: { fact: Fact; facts?: readonly Fact[]; rows?: readonly Row[] }) {
  return (
    <section data-basis={props.fact.derived === true ? "derived" : undefined}>
      <h2>{props.fact.label}</h2>
      <p class="allowed">
        <span class="allowed-values">
          <Inferred when={props.fact.inferred}>
            <Show when={props.fact.values[0]}>{(value) => <Linked link={value()} />}</Show>
          </Inferred>
        </span>
      </p>
      <Show when={props.facts?.length}>
        <Facts facts={props.facts ?? []} />
      </Show>
      <Show when={props.rows?.length}>
        <Rows rows={props.rows ?? []} cut={BESIDE} />
      </Show>
    </section>
  );
}
