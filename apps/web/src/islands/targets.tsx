import { type Client, createClient, read } from "@peakline/api/client";
import type { Locale } from "@peakline/core/view";
import { createEffect, createResource, Show } from "solid-js";
import { Portal, render } from "solid-js/web";
import { createAddress, type Step } from "../address.ts";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import { answered } from "../site/answered.ts";
import { islandSite, type PartWords } from "../site/island-site.ts";
import { nextFrame } from "../site/next-frame.ts";
import { SiteContext } from "../site/site.ts";
import { asOfQuery, placeOf, readAsOf } from "../targets/as-of.ts";
import { type Board, BoardContents, BoardView } from "../targets/board.tsx";
import { DaySlider } from "../targets/slider.tsx";

/** How long a slider may pause before its day is asked for. */
const PAUSE = 120;

/** The parts of the page that are of now, each to be taken out and put back. */
interface Place {
  readonly board: HTMLElement;
  /** Where the contents of another day stand. */
  readonly then: HTMLElement;
  readonly select: HTMLSelectElement;
  readonly nows: readonly HTMLElement[];
}

const ask = (client: Client, asOf: string, lang: Locale) =>
  read(client.v1.scoreboard.$get({ query: { asOf, lang } }));

function AsOf(props: { place: Place; words: Messages["asOf"]; locale: Locale }) {
  const { locale, words } = props;
  const { board, nows, select, then } = props.place;
  const options = [...select.options].toReversed();
  const days = options.map(({ value }) => value);
  const nameOf = (day: string) => options[placeOf(day, days)]?.text ?? day;
  const client = createClient(location.origin);
  const [day, go] = createAddress(readAsOf, asOfQuery);
  const [answer] = createResource(day, (asOf) => ask(client, asOf, locale));
  const now = [...board.childNodes];

  const shown = () => (day() === null || answer.error !== undefined ? undefined : answer.latest);
  createEffect(() => {
    // What is of now stays until there is something to take its place.
    const isNow = day() === null || (answer.error === undefined && shown() === undefined);
    for (const element of nows) element.hidden = !isNow;
    if (isNow && now.some((node) => !node.isConnected)) board.append(...now);
    // Taken out and not hidden: what takes their place has the same names.
    if (!isNow) for (const node of now) node.remove();
    select.value = days[placeOf(day(), days)] ?? "";
    if (day() === null || !isNow) answered();
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let moving = false;
  const step = (): Step => (moving ? "replace" : "push");
  const move = (to: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      go(to, step());
      moving = true;
    }, PAUSE);
  };
  const choose = (to: string | null) => {
    clearTimeout(timer);
    // The last publication is what is known now.
    go(to === days.at(-1) ? null : to, step());
    moving = false;
  };
  select.addEventListener("change", () => choose(select.value));
  select.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(select.value);
  });

  const told = () => {
    if (day() === null) return "";
    if (answer.error !== undefined) return words.failed;
    const found = shown();
    return found === undefined
      ? ""
      : fill(words.told, { day: found.day, sentence: found.sentence });
  };
  return (
    <>
      <DaySlider
        day={day()}
        days={days}
        nameOf={nameOf}
        words={words}
        onMove={move}
        onChoose={choose}
      />
      <p class="as-of-told" role="status">
        {told()}
      </p>
      <Show when={shown()} keyed>
        {(found) => (
          <>
            <Portal mount={then}>
              <BoardContents board={found as unknown as Board} />
            </Portal>
            <Portal mount={board}>
              <BoardView board={found as unknown as Board} />
            </Portal>
          </>
        )}
      </Show>
    </>
  );
}

const form = document.querySelector<HTMLFormElement>("[data-as-of]");
const slider = form?.querySelector("[data-slider]");
const select = form?.querySelector("select");
const board = document.querySelector<HTMLElement>("[data-board]");
const then = document.querySelector<HTMLElement>("[data-then]");
if (form && slider && select && board && then) {
  const locale = form.dataset.asOf as Locale;
  const words = JSON.parse(form.dataset.words ?? "") as Messages["asOf"];
  const parts = JSON.parse(form.dataset.parts ?? "") as PartWords;
  const nows = [...document.querySelectorAll<HTMLElement>("[data-now]")];
  // The page is readable as it is: it is drawn first.
  nextFrame().then(() =>
    render(
      () => (
        <SiteContext.Provider value={islandSite(locale, parts)}>
          <AsOf place={{ board, then, select, nows }} words={words} locale={locale} />
        </SiteContext.Provider>
      ),
      slider,
    ),
  );
}
