import {
  type ComputedNoun,
  computedView,
  headlineOf,
  type Locale,
  type RecordView,
} from "@peakline/core/view";
import { For, type JSX } from "solid-js";
import { CompareLink } from "../compare/compare-link.tsx";
import { Charts } from "../components/chart.tsx";
import { RecordHead } from "../components/record-parts.tsx";
import { Text } from "../components/text.tsx";
import { UseThis } from "../components/use-this.tsx";
import type { PageOf } from "../site/site.ts";
import { CheckBody } from "./check.tsx";
import { PromiseBody } from "./promise.tsx";
import { SeriesBody } from "./series.tsx";
import { TargetBody } from "./target.tsx";

const BODIES: Readonly<Record<ComputedNoun, (props: { view: RecordView }) => JSX.Element>> = {
  targets: TargetBody,
  series: SeriesBody,
  checks: CheckBody,
  promises: PromiseBody,
  findings: CheckBody,
};

const sentence = (text: string, locale: Locale) =>
  locale === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** What is said first: a verdict over what it is about, or the name alone. Of several values none is torn in two lines. */
function Title(props: { view: RecordView; headline: string }) {
  if (props.headline === "")
    return (
      <h1>
        <Text>{props.view.title}</Text>
      </h1>
    );
  return (
    <hgroup>
      <p class="verdict" data-tone={props.view.tone}>
        <For each={props.headline.split(/(?<=[;；])/)}>
          {(part) => (
            <span class="verdict-part">
              <Text>{part}</Text>
            </span>
          )}
        </For>
      </p>
      <h1 class="statement">
        <Text>{props.view.title}</Text>
      </h1>
    </hgroup>
  );
}

/** The page of an answer of the engine: the verdict first, then what it rests on, step by step. */
export const computedPage =
  (noun: ComputedNoun, id: string): PageOf =>
  ({ dataset, locale }) => {
    const view = computedView(dataset, noun, id, locale);
    if (view === null) throw new Error(`no answer ${id} among the ${noun}`);
    const data = `/v1/${noun}/${id}`;
    const headline = sentence(view.headline, locale);
    const Body = BODIES[noun];
    return {
      title: headline === "" ? `${view.title}: ${view.lead}` : `${headline}: ${view.title}`,
      description: headlineOf(dataset, view.to, locale) ?? view.lead,
      data,
      body: () => (
        <article class="record">
          <RecordHead view={view}>
            <Title view={view} headline={headline} />
            <p class="lead">
              <Text>{view.lead}</Text>
            </p>
            <CompareLink of={view.to} />
          </RecordHead>
          <Charts of={view.to} />
          <Body view={view} />
          <UseThis view={view} />
        </article>
      ),
    };
  };
