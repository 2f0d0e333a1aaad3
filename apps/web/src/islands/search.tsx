import { ApiError, type Client, createClient, read } from "@peakline/api/client";
import type { Noun } from "@peakline/core";
import type { Locale, Target } from "@peakline/core/view";
import { createEffect, createResource, createSignal, onCleanup } from "solid-js";
import { render } from "solid-js/web";
import type { SearchWords } from "../components/search-form.tsx";
import { type Answer, Results } from "../search/results.tsx";
import { answered } from "../site/answered.ts";

/** How long typing may pause before the question is sent. */
const PAUSE = 120;
const PAGE = 50;
const PREVIEW = 7;

const queryOf = ({ search }: Location) => new URLSearchParams(search).get("q")?.trim() ?? "";

interface Question {
  readonly query: string;
  readonly noun: Noun | undefined;
  readonly limit: number;
}

async function ask(client: Client, { query, noun, limit }: Question): Promise<Answer> {
  const narrowed = noun === undefined ? {} : { noun };
  try {
    const { data, total, facets } = await read(
      client.v1.search.$get({ query: { q: query, limit: String(limit), ...narrowed } }),
    );
    return { query, noun, hits: data, total, nouns: facets.noun ?? [], facets };
  } catch (error) {
    const problem = error instanceof ApiError ? error.problem : null;
    if (problem?.issue === undefined) throw error;
    const { issue, didYouMean } = problem;
    return {
      query,
      noun,
      hits: [],
      total: 0,
      nouns: [],
      facets: {},
      problem: { issue, didYouMean },
    };
  }
}

function nounOf({ search }: Location, { nouns }: SearchWords): Noun | undefined {
  const noun = new URLSearchParams(search).get("noun") ?? "";
  return Object.hasOwn(nouns, noun) ? (noun as Noun) : undefined;
}

/** Follows what is typed, after a pause; what is there at first counts at once. */
function createQuery(input: HTMLInputElement) {
  const [query, setQuery] = createSignal(input.value.trim());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    clearTimeout(timer);
    timer = setTimeout(() => setQuery(input.value.trim()), PAUSE);
  };
  input.addEventListener("input", read);
  onCleanup(() => input.removeEventListener("input", read));
  return [query, setQuery] as const;
}

function SearchAnswer(props: { root: HTMLElement; input: HTMLInputElement; full: boolean }) {
  const { root, input, full } = props;
  const locale = root.dataset.search as Locale;
  const words = JSON.parse(root.dataset.words ?? "") as SearchWords;
  const client = createClient(location.origin);
  const [query, setQuery] = createQuery(input);
  // The noun of the address belongs to the words of the address: other words are searched for everywhere.
  const first = { query: query(), noun: nounOf(location, words) };
  if (query() === "") answered();
  const [answer] = createResource(
    () =>
      query() !== "" && {
        query: query(),
        noun: query() === first.query ? first.noun : undefined,
        limit: full ? PAGE : PREVIEW,
      },
    (question) => ask(client, question).finally(answered),
  );
  if (full) {
    // The address follows the field, without a step in the history for every letter.
    createEffect(() => {
      const text = query();
      if (text === queryOf(location)) return;
      const search = text === "" ? "" : `?q=${encodeURIComponent(text)}`;
      history.replaceState(null, "", location.pathname + search);
    });
    root.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      setQuery(input.value.trim());
    });
  }
  return (
    <Results
      query={query()}
      // While the next answer is on its way the last one stays: no flicker between letters.
      answer={answer.error === undefined ? answer.latest : undefined}
      failed={answer.error !== undefined}
      words={words}
      locale={locale}
      full={full}
      hrefOf={(target: Target) => `/${locale}/${target.noun}/${target.id}`}
    />
  );
}

const root = document.querySelector<HTMLElement>("[data-search]");
const input = root?.querySelector<HTMLInputElement>("input[type=search]");
const place = root?.querySelector("[data-answer]");
if (root && input && place) {
  const full = document.querySelector("[data-browse]") !== null;
  // An address may ask more than the field takes, and than the API answers.
  input.value = queryOf(location).slice(0, input.maxLength) || input.value;
  render(() => <SearchAnswer root={root} input={input} full={full} />, place);
}
