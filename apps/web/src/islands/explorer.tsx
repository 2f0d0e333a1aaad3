import { createEffect, createMemo, createSignal, For, onCleanup } from "solid-js";
import { render } from "solid-js/web";
import { countsOf, fits, formatChoices, parseChoices, toggleChoice } from "../explorer/choices.ts";
import { FacetList } from "../explorer/facet-list.tsx";
import { type PageFacet, type PageRow, readFacets, readRows } from "../explorer/read-page.ts";
import { fill } from "../fill.ts";
import type { Messages } from "../messages.ts";

interface Page {
  readonly root: HTMLElement;
  readonly facets: readonly PageFacet[];
  readonly rows: readonly PageRow[];
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

function Explorer(props: { page: Page }) {
  const { root, facets, rows, words } = props.page;
  const [choices, choose] = createChoices(facets);
  const carried = rows.map((row) => row.carried);
  const shown = createMemo(() => rows.filter((row) => fits(row.carried, choices())));
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const links = [...root.querySelectorAll<HTMLAnchorElement>("[data-download]")];

  createEffect(() => {
    const fitting = new Set(shown());
    for (const row of rows) row.element.hidden = !fitting.has(row);
    const count = find("[data-count]");
    const words = fitting.size === rows.length ? props.page.words.countAll : props.page.words.count;
    if (count) count.textContent = fill(words, { shown: fitting.size, total: rows.length });
    const none = find("[data-none]");
    if (none) none.hidden = fitting.size > 0;
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
          counts={countsOf(carried, choices(), facet.name)}
          words={words}
          onToggle={(value) => choose(toggleChoice(choices(), facet.name, value))}
        />
      )}
    </For>
  );
}

/** The rows of the pages after the first, in order. */
async function readFurther(root: Element): Promise<Element[]> {
  const links = root.querySelectorAll<HTMLAnchorElement>("[data-pages] a:not([aria-current])");
  const pages = [...links].map(async ({ href }) => {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${href} answered ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return [...page.querySelectorAll("tbody tr")];
  });
  return (await Promise.all(pages)).flat();
}

/** Takes the place of the plain links once all rows are there; where they cannot be had, the page stays as it is without a script. */
async function start(root: HTMLElement, place: Element): Promise<void> {
  // Rows that the address leaves out are not seen to go: what stands under them would jump.
  root.toggleAttribute("data-waiting", location.search !== "");
  const further = await readFurther(root).catch(() => null);
  if (further === null) {
    root.removeAttribute("data-waiting");
    return;
  }
  root.querySelector("tbody")?.append(...further);
  for (const pages of root.querySelectorAll<HTMLElement>("[data-pages]")) pages.hidden = true;
  const facets = readFacets(place);
  const rows = readRows(root, facets);
  const words = JSON.parse(root.dataset.words ?? "") as Messages["explorer"];
  place.textContent = "";
  render(() => <Explorer page={{ root, facets, rows, words }} />, place);
  // Two frames on: what moves while it is shown again counts as a jump.
  requestAnimationFrame(() => requestAnimationFrame(() => root.removeAttribute("data-waiting")));
}

const root = document.querySelector<HTMLElement>("[data-explorer]");
const place = root?.querySelector("[data-facets]");
if (root && place) void start(root, place);
