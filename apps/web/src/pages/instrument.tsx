import {
  askInstrument,
  exampleOf,
  type Given,
  type Instrument,
  resolveSource,
} from "@peakline/core/instruments";
import { say } from "@peakline/core/view";
import { Block } from "../components/block.tsx";
import { Text } from "../components/text.tsx";
import type { Outcome } from "../instruments/ask.ts";
import { InstrumentForm } from "../instruments/form.tsx";
import { OutcomeView } from "../instruments/outcome.tsx";
import { localHref } from "../site/href.ts";
import type { PageOf, Site } from "../site/site.ts";

/** What an instrument says to its own example; a record without the sources that it needs leaves it without an answer. */
export function exampleOutcome(
  { dataset }: Pick<Site, "dataset">,
  instrument: Instrument,
  example: Given,
): Outcome {
  const answer = askInstrument(instrument, dataset, example);
  if (answer.kind === "refusal") {
    const issues = answer.issues.map(({ input, sentence }) => ({ path: input, sentence }));
    return { kind: "refused", issues };
  }
  const sources = answer.sources.map((source) => resolveSource(dataset, source));
  return { kind: "answer", answer: { ...answer, sources } };
}

/** The page of an instrument: what it asks, filled in with an example, and its answer with steps and sources. */
export const instrumentPage =
  (instrument: Instrument): PageOf =>
  (site) => {
    const { dataset, locale, messages } = site;
    const words = messages.instruments;
    const inputs = instrument.inputs(dataset);
    const example = exampleOf(inputs);
    const outcome = exampleOutcome(site, instrument, example);
    const address = `/v1/instruments/${instrument.id}/answer`;
    return {
      title: say(instrument.name, locale),
      description: say(instrument.description, locale),
      island: "instrument",
      data: `/v1/instruments/${instrument.id}`,
      body: () => (
        <div
          class="record"
          data-instrument={instrument.id}
          data-locale={locale}
          data-inputs={JSON.stringify(inputs.map(({ id, when }) => ({ id, when })))}
        >
          <header class="head">
            <p class="head-margin">
              <a class="kind" href={localHref(locale, "/instruments")}>
                {words.title}
              </a>
            </p>
            <div class="head-body">
              <h1>{say(instrument.name, locale)}</h1>
              <p class="lead">
                <Text>{say(instrument.description, locale)}</Text>
              </p>
            </div>
          </header>
          <Block heading={words.asks} note={words.exampleNote}>
            <InstrumentForm id={instrument.id} inputs={inputs} example={example} />
          </Block>
          <p
            class="visually-hidden"
            role="status"
            data-status
            data-words={JSON.stringify(messages.answer)}
          />
          <div data-answer>
            <OutcomeView
              outcome={outcome}
              homeless={outcome.kind === "refused" ? outcome.issues : []}
              words={messages.answer}
              locale={locale}
            />
          </div>
          <Block heading={words.asData}>
            <p class="as-data">
              <a href={`${address}?${new URLSearchParams(example)}`} data-download>
                JSON
              </a>
              <code>GET {address}</code>
            </p>
          </Block>
        </div>
      ),
    };
  };
