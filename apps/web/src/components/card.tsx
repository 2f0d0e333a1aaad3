import type { DerivedView, Fact, Field, RecordView, Row } from "@peakline/core/view";
import { For, Show } from "solid-js";
import { recordHref } from "../site/href.ts";
import { useSite } from "../site/site.ts";
import { Facts } from "./facts.tsx";
import { Figure } from "./figure.tsx";
import { pick } from "./pick.ts";
import { Tags } from "./tags.tsx";
import { Text } from "./text.tsx";

/** What explains a value, in the order of the question: how much, since when, from where, how it was read. */
const EXPLAINS: readonly Field[] = [
  "threshold",
  "interval",
  "stated",
  "implied",
  "difference",
  "known",
  "tracking",
  "qualifier",
  "period",
  "baseline",
  "deadline",
  "document",
  "anchor",
  "verified",
];
/** Of each its first value says enough on a card. */
const FIRST = 1;
/** The latest of what follows; the page has them all. */
const DERIVED = 6;

/** The facts of a card. Where the row names the place in the source, the document is that place. */
function cardFacts({ facts }: RecordView, row: Row | null): Fact[] {
  const place = facts.find(({ field }) => field === "anchor")?.values[0]?.to;
  return pick(facts, EXPLAINS).map((fact) => {
    const { values } = fact;
    if (fact.field !== "document" || !row?.source)
      return { ...fact, values: values.slice(0, FIRST) };
    const to = place ?? values[0]?.to;
    return { ...fact, values: [{ text: row.source, ...(to && { to }) }] };
  });
}

/** A value that follows, with its arithmetic. */
function Follows(props: { value: DerivedView }) {
  const { locale } = useSite();
  return (
    <li>
      <Text>{`${props.value.title}${locale === "zh" ? "：" : ": "}${props.value.value}`}</Text>
      <For each={props.value.arithmetic}>
        {(line) => (
          <span class="card-step">
            <Text>{line}</Text>
          </span>
        )}
      </For>
    </li>
  );
}

/**
 * A record on a card: its value, what it says, and what explains it. Embedded in other sites, and shown over a number that
 * leads to the record.
 */
export function Card(props: { view: RecordView; row: Row | null; sentence: string }) {
  const { locale, messages } = useSite();
  const { view, row } = props;
  const derived = view.derived?.values.slice(-DERIVED) ?? [];
  const facts = cardFacts(view, row);
  return (
    <article class="card">
      <p class="card-kind">
        <span class="kind">{view.kind}</span> <Tags tags={view.tags} />
      </p>
      <Show when={view.headline !== ""}>
        <p class="card-value" data-tone={view.tone}>
          <Figure
            value={view.headline}
            hedgeInferred={view.to.noun === "claims" && (row?.inferred.includes("value") ?? false)}
          />
        </p>
      </Show>
      <p class="card-title">
        <a href={recordHref(locale, view.to)}>
          <Text>{view.title}</Text>
        </a>
      </p>
      <Show when={facts.length > 0 && view.to.noun !== "series"}>
        <Facts facts={facts} />
      </Show>
      <Show when={facts.length === 0 || view.to.noun === "series"}>
        <p class="card-sentence">
          <Text>{props.sentence}</Text>
        </p>
      </Show>
      <Show when={derived.length > 0}>
        <p class="card-label">{messages.derived}</p>
        <ul class="card-derived">
          <For each={derived}>{(value) => <Follows value={value} />}</For>
        </ul>
      </Show>
    </article>
  );
}
