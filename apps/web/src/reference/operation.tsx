import { For, Show } from "solid-js";
import { Code } from "../components/code.tsx";
import { fill } from "../fill.ts";
import { useSite } from "../site/site.ts";
import type { Operation, Parameter, Reply } from "./contract.ts";
import { formRequest, requestOf } from "./requests.ts";
import { shorten } from "./shorten.ts";
import { Told } from "./told.tsx";

/** What stands under the name of a parameter: whether it must be there, its range, what it is otherwise. */
function Limits(props: { parameter: Parameter }) {
  const words = useSite().messages.reference;
  const { required, range, otherwise } = props.parameter;
  const parts = [
    required ? words.required : "",
    range === null ? "" : fill(words.range, { least: range[0], most: range[1] }),
    otherwise === null ? "" : fill(words.otherwise, { value: otherwise }),
  ].filter((part) => part !== "");
  return (
    <For each={parts}>
      {(part) => (
        <>
          {" "}
          <small>{part}</small>
        </>
      )}
    </For>
  );
}

function Parameters(props: { parameters: readonly Parameter[] }) {
  const words = useSite().messages.reference;
  return (
    <dl class="parameters">
      <For each={props.parameters}>
        {(parameter) => (
          <div>
            <dt>
              <code>{parameter.name}</code>
              <Limits parameter={parameter} />
            </dt>
            <dd>
              <Told>{parameter.description}</Told>
              <Show when={parameter.values.length > 0}>
                <span class="values">
                  {words.oneOf}{" "}
                  <For each={parameter.values}>
                    {(value) => (
                      <>
                        <code>{value}</code>{" "}
                      </>
                    )}
                  </For>
                </span>
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** Answers by their status. */
export function Replies(props: { replies: readonly Reply[] }) {
  return (
    <dl class="replies">
      <For each={props.replies}>
        {(reply) => (
          <div>
            <dt>{reply.status}</dt>
            <dd>
              <Told>{reply.description}</Told>{" "}
              <Show when={reply.schema}>{(schema) => <code>{schema()}</code>}</Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** A request as a link, as one would type it. */
function Request(props: { address: string }) {
  return (
    <a class="request" href={props.address}>
      <code>{decodeURIComponent(props.address.replaceAll("+", " "))}</code>
    </a>
  );
}

/** A request, and its answer folded away. */
export function Example(props: { address: string; answer: string | undefined }) {
  const words = useSite().messages.reference;
  return (
    <>
      <Request address={props.address} />
      <Show when={props.answer}>
        {(answer) => (
          <details class="fold">
            <summary>{words.answer}</summary>
            <Code label={words.answer}>{shorten(answer())}</Code>
          </details>
        )}
      </Show>
    </>
  );
}

function Forms(props: { operation: Operation }) {
  const { dataset } = useSite();
  return (
    <For each={props.operation.forms}>
      {(form) => (
        <div id={form.id}>
          <Show
            when={formRequest(form, props.operation, dataset)}
            fallback={<code>{form.path}</code>}
          >
            {(address) => <Request address={address()} />}
          </Show>
          <p class="operation-note">
            <Told>{form.summary}</Told>
          </p>
        </div>
      )}
    </For>
  );
}

/** A scenario for a reader to change: energy per unit of value added had fallen by 3.5 % in 2023. */
const SCENARIO = `curl http://localhost:4180/v1/scenario \\
  -H "Content-Type: application/json" -d '{
  "hypotheses": [{
    "series": "energy-per-value-added.stated.above-designated-size.industry.-.china.-",
    "period": "2023", "baseline": "2022",
    "printed": "3.5", "unit": "percent", "change": "relative", "direction": "down"
  }]
}'`;

/** One operation: what it answers, what it takes, an example, and what can go wrong. */
export function OperationItem(props: { operation: Operation }) {
  const { dataset, answers, messages } = useSite();
  const words = messages.reference;
  const { id, method, path, summary, description, parameters, replies, forms } = props.operation;
  const request = requestOf(props.operation, dataset);
  return (
    <article class="operation" id={id}>
      <h3>
        <a href={`#${id}`}>
          <Told>{summary}</Told>
        </a>
      </h3>
      <p class="operation-address">
        <span class="method">{method}</span> <code>{path}</code>
      </p>
      <Show when={description}>
        <p class="prose operation-note">
          <Told>{description}</Told>
        </p>
      </Show>
      <dl class="operation-facts">
        <dt>{words.parameters}</dt>
        <dd>
          <Show when={parameters.length > 0} fallback={words.noParameters}>
            <Parameters parameters={parameters} />
          </Show>
        </dd>
        <Show when={props.operation.body}>
          {(body) => (
            <>
              <dt>{words.body}</dt>
              <dd>
                <code>{body()}</code> <Code label={words.body}>{SCENARIO}</Code>
              </dd>
            </>
          )}
        </Show>
        <Show when={request}>
          {(address) => (
            <>
              <dt>{words.example}</dt>
              <dd>
                <Example address={address()} answer={answers?.[address()]} />
              </dd>
            </>
          )}
        </Show>
        <Show when={forms.length > 0}>
          <dt>{words.forms}</dt>
          <dd>
            <Forms operation={props.operation} />
          </dd>
        </Show>
        <dt>{words.replies}</dt>
        <dd>
          <Replies replies={replies} />
        </dd>
      </dl>
    </article>
  );
}
