import { createClient } from "@peakline/api/client";
import type { Locale } from "@peakline/core/view";
import { createSignal, Show } from "solid-js";
import { render } from "solid-js/web";
import type { AnswerWords } from "../instruments/answer.tsx";
import { ask, type EntryIssue, type Outcome } from "../instruments/ask.ts";
import { type Asked, readEntries } from "../instruments/entries.ts";
import { createFields, type Fields } from "../instruments/fields.ts";
import { OutcomeView, outcomeText } from "../instruments/outcome.tsx";

/** How long typing may pause before the question is sent. */
const PAUSE = 250;

interface Page {
  readonly id: string;
  readonly inputs: readonly Asked[];
  readonly fields: Fields;
  readonly root: HTMLElement;
  readonly place: Element;
  readonly status: HTMLElement;
  readonly words: AnswerWords;
  readonly locale: Locale;
}

interface Told {
  readonly outcome: Outcome;
  readonly homeless: readonly EntryIssue[];
}

/** Shows what came of asking: the answer in its place, issues beside their fields, one sentence for who cannot see it. */
function createAnswer({ fields, place, status, words, locale }: Page) {
  const [told, setTold] = createSignal<Told>();
  return (outcome: Outcome) => {
    const homeless = fields.tell(outcome.kind === "refused" ? outcome.issues : []);
    if (told() === undefined) {
      place.textContent = "";
      render(
        () => (
          <Show when={told()}>
            {(now) => (
              <OutcomeView
                outcome={now().outcome}
                homeless={now().homeless}
                words={words}
                locale={locale}
              />
            )}
          </Show>
        ),
        place,
      );
    }
    setTold({ outcome, homeless });
    status.textContent = outcomeText(outcome, words, locale);
  };
}

/** Answers what is entered. The address is the state: one step of its history for each field that is changed. */
function start(page: Page): void {
  const { id, inputs, fields, root } = page;
  const client = createClient(location.origin);
  const show = createAnswer(page);
  const reset = root.querySelector<HTMLElement>("[data-reset]");
  const data = root.querySelector<HTMLAnchorElement>("[data-download]");
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The field whose step in the history is still being made. */
  let editing: string | null = null;

  const send = async (entries: Readonly<Record<string, string>>) => {
    const turn = ++asked;
    if (reset) reset.hidden = location.search === "";
    if (data) data.search = `?${new URLSearchParams(entries)}`;
    const outcome = await ask(client, id, entries);
    // What was asked later is what the reader waits for.
    if (turn === asked) show(outcome);
  };
  const settle = (name: string) => {
    clearTimeout(timer);
    timer = undefined;
    const entries = fields.entries();
    const search = `?${new URLSearchParams(entries)}`;
    if (search === location.search) return;
    const step = editing === name ? "replaceState" : "pushState";
    history[step](null, "", location.pathname + search);
    editing = name;
    void send(entries);
  };

  const nameOf = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).name;
  fields.form.addEventListener("input", (event) => {
    fields.follow();
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE, nameOf(event));
  });
  fields.form.addEventListener("change", (event) => {
    settle(nameOf(event));
    editing = null;
  });
  fields.form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle(editing ?? "");
    editing = null;
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    editing = null;
    const entries = readEntries(inputs, location.search);
    fields.fill(entries);
    void send(entries ?? fields.entries());
  });

  const entries = readEntries(inputs, location.search);
  fields.fill(entries);
  if (entries !== null) void send(entries);
}

const root = document.querySelector<HTMLElement>("[data-instrument]");
const form = root?.querySelector("form");
const place = root?.querySelector("[data-answer]");
const status = root?.querySelector<HTMLElement>("[data-status]");
if (root && form && place && status) {
  const locale = root.dataset.locale as Locale;
  const inputs = JSON.parse(root.dataset.inputs ?? "[]") as Asked[];
  const words = JSON.parse(status.dataset.words ?? "") as AnswerWords;
  start({
    id: root.dataset.instrument ?? "",
    inputs,
    fields: createFields(form, inputs, locale),
    root,
    place,
    status,
    words,
    locale,
  });
}
