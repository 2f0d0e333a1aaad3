import { createEffect, createMemo, createRoot, createSignal, For, onCleanup } from "solid-js";
import { render } from "solid-js/web";
import {
  countsOf,
  fits,
  formatChoices,
  isEmpty,
  parseChoices,
  toggleChoice,
} from "../explorer/choices.ts";
import { FacetList } from "../explorer/facet-list.tsx";
import { createFurther } from "../explorer/further-rows.ts";
import { type PageFacet, type PageRow, readFacets, readRows } from "../explorer/read-page.ts";
import { createTable } from "../explorer/show-rows.ts";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";
import { answered } from "../site/answered.ts";
import { nextFrame } from "../site/next-frame.ts";

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

/** What a facet counts while nothing is chosen: as the page prints it. */
const printedCounts = ({ values }: PageFacet): ReadonlyMap<string, number> =>
  new Map(values.map(({ value, count }) => [value, count]));

/** Makes the page follow the choices. Returns the view of a facet on which they are made. */
function createExplorer({ root, table, facets, printed, words }: Page) {
  const [choices, choose] = createChoices(facets);
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const links = [...root.querySelectorAll<HTMLAnchorElement>("[data-download]")];
  const pages = [...root.querySelectorAll<HTMLElement>("[data-pages]")];
  const further = createFurther(root, facets);
  const rows = () => [...printed, ...further.rows()];
  const show = createTable(table);

  createEffect(() => {
    if (!isEmpty(choices())) further.read();
  });
  createEffect(() => {
    const chosen = !isEmpty(choices());
    const state = further.state();
    const narrowed = chosen && state !== "failed";
    const reading = narrowed && state !== "whole";
    const shown = narrowed ? rows().filter(({ carried }) => fits(carried, choices())) : printed;
    const busy = (is: boolean) => find(".explorer-table")?.setAttribute("aria-busy", String(is));
    busy(true);
    show(shown).then((whole) => whole && busy(reading));
    for (const each of pages) each.hidden = narrowed;
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
  // Among all rows, once these are there.
  const counts = createMemo(() =>
    isEmpty(choices()) || further.state() !== "whole"
      ? undefined
      : countsOf(
          rows().map(({ carried }) => carried),
          choices(),
          facets.map(({ name }) => name),
        ),
  );
  return (facet: PageFacet) => {
    const asPrinted = printedCounts(facet);
    return (
      <FacetList
        facet={facet}
        chosen={choices()[facet.name] ?? []}
        counts={counts()?.get(facet.name) ?? asPrinted}
        words={words}
        onToggle={(value) => choose(toggleChoice(choices(), facet.name, value))}
      />
    );
  };
}

/** Check boxes take the place of the plain links, facet by facet. */
async function start(root: HTMLElement, place: Element, table: Element): Promise<void> {
  // The page is readable as it is: it is drawn first.
  await nextFrame();
  const facets = readFacets(place);
  const printed = readRows(root, facets);
  const words = JSON.parse(root.dataset.words ?? "") as Messages["explorer"];
  await nextFrame();
  const facetView = createRoot(() => createExplorer({ root, table, facets, printed, words }));
  const sections = place.querySelectorAll("[data-facet]");
  for (const [at, facet] of facets.entries()) {
    const section = sections[at];
    if (section === undefined) continue;
    await nextFrame();
    section.textContent = "";
    render(() => facetView(facet), section);
  }
}

const root = document.querySelector<HTMLElement>("[data-explorer]");
const place = root?.querySelector("[data-facets]");
const table = root?.querySelector("tbody");
if (root && place && table) start(root, place, table);
