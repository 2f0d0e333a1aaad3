import { askedInputs, exampleOf, type Instrument } from "@peakline/core/instruments";
import { joinList, say } from "@peakline/core/view";
import { For } from "solid-js";
import { Text } from "../components/text.tsx";
import { outcomeText } from "../instruments/outcome.tsx";
import { localHref } from "../site/href.ts";
import { type PageOf, useSite } from "../site/site.ts";
import { exampleOutcome } from "./instrument.tsx";

/** An instrument in the list: what it is for, what it asks, and what it says to its example. */
function Item(props: { instrument: Instrument }) {
  const site = useSite();
  const { dataset, locale, messages } = site;
  const { instrument } = props;
  const inputs = instrument.inputs(dataset);
  const example = exampleOf(inputs);
  const outcome = exampleOutcome(site, instrument, example);
  const names = askedInputs(inputs, example).map(({ name }) => say(name, locale));
  return (
    <section class="block">
      <div class="block-head">
        <h2>
          <a href={localHref(locale, `/instruments/${instrument.id}`)}>
            {say(instrument.name, locale)}
          </a>
        </h2>
      </div>
      <div class="block-body">
        <p class="prose">
          <Text>{say(instrument.description, locale)}</Text>
        </p>
        <p class="answer-asks">
          <small class="allowed-label">{messages.instruments.asks}</small>
          <Text>{joinList(names, locale)}</Text>
        </p>
        <p class="steps answer-example">
          <small class="allowed-label">{messages.instruments.exampleAnswer}</small>
          <Text>{outcomeText(outcome, messages.answer, locale)}</Text>
        </p>
      </div>
    </section>
  );
}

/** The list of instruments. */
export const instrumentsPage =
  (instruments: readonly Instrument[]): PageOf =>
  ({ messages }) => ({
    title: messages.instruments.title,
    description: messages.instruments.description,
    data: "/v1/instruments",
    body: () => (
      <div class="record">
        <header class="head">
          <div class="head-body">
            <h1>{messages.instruments.title}</h1>
            <p class="lead">{messages.instruments.description}</p>
          </div>
        </header>
        <For each={instruments}>{(instrument) => <Item instrument={instrument} />}</For>
      </div>
    ),
  });
