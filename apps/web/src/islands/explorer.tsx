import { createEffect, createMemo, createSignal, For, onCleanup } from "solid-js";
import { render } from "solid-js/web";
import {
  type Choices,
  countsOf,
  fits,
  formatChoices,
  isEmpty,
  parseChoices,
  toggleChoice,
} from "../explorer/choices.ts";
import { FacetList } from "../explorer/facet-list.tsx";
import { createFurther, showRows } from "../explorer/further-rows.ts";
import { type PageFacet, type PageRow, readFacets, readRows } from "../explorer/read-page.ts";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import { answered } from "../site/answered.ts";

interface Page {
  readonly root: HTMLElement;
  readonly table: Element;
  readonly facets: readonly PageFacet[];
  /** The rows that the page prints: those of its first page. */
  readonly printed: readonly PageRow[];
  readonly words: Messages["explorer"];
}

/** The choices live in the address: the address is read, written, and followed when the reader goes back. */
function createChoices(facets: readonly PageFacet[]) {
  const names = facets.map(({ name }) => name);
  const read = () => parseChoices(location.search, names);
  const [choices, setChoices] = createSignal(read());
  const follow = () => setChoices(read());
  addEventListener("popstate", follow);
  onCleanup(() => removeEventListener("popstate", follow));
  const choose = (next: ReturnType<typeof read>) => {
    history.pushState(null, "", `${location.pathname}${formatChoices(next)}`);
    setChoices(next);
  };
  return [choices, choose] as const;
}

/** What one facet counts: as printed while nothing is chosen, else among the rows that fit the other choices. */
function counted(facet: PageFacet, choices: Choices, rows: readonly PageRow[] | undefined) {
  return isEmpty(choices) || rows === undefined
    ? new Map(facet.values.map(({ value, count }) => [value, count]))
    : countsOf(
        rows.map(({ carried }) => carried),
        choices,
        facet.name,
      );
}

function Explorer(props: { page: Page }) {
  const { root, table, facets, printed, words } = props.page;
  const [choices, choose] = createChoices(facets);
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const links = [...root.querySelectorAll<HTMLAnchorElement>("[data-download]")];
  const pages = [...root.querySelectorAll<HTMLElement>("[data-pages]")];
  const further = createFurther(root, facets);
  const rows = () => [...printed, ...further.rows()];

  createEffect(() => {
    const chosen = !isEmpty(choices());
    if (chosen) further.read();
    const state = further.state();
    const narrowed = chosen && state !== "failed";
    const reading = narrowed && state !== "whole";
    const shown = narrowed ? rows().filter(({ carried }) => fits(carried, choices())) : printed;
    showRows(
      table,
      shown.map(({ element }) => element),
    );
    for (const each of pages) each.hidden = narrowed;
    find(".explorer-table")?.setAttribute("aria-busy", String(reading));
    const counts = { shown: shown.length, total: root.dataset.total ?? "" };
    const said = reading ? words.counting : narrowed ? words.count : words.countAll;
    const count = find("[data-count]");
    if (count) count.textContent = fill(chosen && !narrowed ? words.failed : said, counts);
    const none = find("[data-none]");
    if (none) none.hidden = !narrowed || reading || shown.length > 0;
    answered();
  });
  createEffect(() => {
    for (const link of links) link.search = formatChoices(choices());
  });

  const chips = createMemo(() =>
    facets.flatMap(({ name, label, values }) =>
      (choices()[name] ?? []).map((value) => ({
        name,
        value,
        label: `${label}: ${values.find((entry) => entry.value === value)?.label ?? value}`,
      })),
    ),
  );
  const chipList = find("[data-chips]");
  if (chipList) {
    createEffect(() => {
      chipList.hidden = chips().length === 0;
    });
    onCleanup(
      render(
        () => (
          <>
            <For each={chips()}>
              {(chip) => (
                <li>
                  <button
                    type="button"
                    aria-label={fill(words.remove, { label: chip.label })}
                    onClick={() => choose(toggleChoice(choices(), chip.name, chip.value))}
                  >
                    {chip.label}
                    <span aria-hidden="true"> ×</span>
                  </button>
                </li>
              )}
            </For>
            <li>
              <button type="button" class="chip-clear" onClick={() => choose({})}>
                {words.clear}
              </button>
            </li>
          </>
        ),
        chipList,
      ),
    );
  }
  return (
    <For each={facets}>
      {(facet) => (
        <FacetList
          facet={facet}
          chosen={choices()[facet.name] ?? []}
          counts={counted(facet, choices(), further.state() === "whole" ? rows() : undefined)}
          words={words}
          onToggle={(value) => choose(toggleChoice(choices(), facet.name, value))}
        />
      )}
    </For>
  );
}

/** Takes the place of the plain links. */
function start(root: HTMLElement, place: Element, table: Element): void {
  const facets = readFacets(place);
  const printed = readRows(root, facets);
  const words = JSON.parse(root.dataset.words ?? "") as Messages["explorer"];
  place.textContent = "";
  render(() => <Explorer page={{ root, table, facets, printed, words }} />, place);
}

const root = document.querySelector<HTMLElement>("[data-explorer]");
const place = root?.querySelector("[data-facets]");
const table = root?.querySelector("tbody");
if (root && place && table) start(root, place, table);
