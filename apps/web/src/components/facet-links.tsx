import { FILTERS, facetOf, type Noun, type Nouns } from "@peakline/core";
import { FIELD_LABELS, filterValueLabel, type Locale, say } from "@peakline/core/view";
import { For } from "solid-js";
import { recordHref } from "../site/href.ts";
import { type Site, useSite } from "../site/site.ts";

/** The nouns that are explored in a table with facets. */
export type ExploredNoun = "claims" | "commitments";

/** The facets in the order in which readers ask; what is not named here follows. */
const FIRST = [
  "modality",
  "status",
  "followed",
  "sector",
  "theme",
  "document",
  "authority",
  "plan",
  "mechanism",
];

/** A facet with the names and counts of its values. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly values: readonly { value: string; count: number; label: string }[];
}

type Fields = Readonly<
  Record<string, (record: Nouns[Noun], dataset: Site["dataset"]) => readonly (string | null)[]>
>;

/** The facets of a noun that tell its records apart, with the names and counts of their values. */
export function facetsOf({ dataset, locale }: Site, noun: ExploredNoun): Facet[] {
  const names = Object.keys(FILTERS[noun]);
  const ordered = [...FIRST.filter((name) => names.includes(name)), ...names];
  return [...new Set(ordered)].flatMap((name) => {
    const values = facetOf(dataset, noun, name, dataset[noun] as Nouns[ExploredNoun][]);
    if (values.length < 2) return [];
    const label = say(FIELD_LABELS[name as keyof typeof FIELD_LABELS], locale);
    return [
      {
        name,
        label,
        values: values.map(({ value, count }) => ({
          value,
          count,
          label: filterValueLabel(dataset, noun, name, value, locale),
        })),
      },
    ];
  });
}

/** What a record carries for each facet, as data attributes for the island to read. */
export function carriedBy(
  { dataset }: Site,
  noun: ExploredNoun,
  record: Nouns[ExploredNoun],
  facets: readonly Facet[],
): Record<`data-${string}`, string> {
  const fields = FILTERS[noun] as unknown as Fields;
  return Object.fromEntries(
    facets.map(({ name }) => [
      `data-${name}`,
      (fields[name]?.(record, dataset) ?? []).filter((value) => value !== null).join(" "),
    ]),
  );
}

/** Facets whose values have a page that lists what carries them. */
const PAGES: Readonly<Record<string, Noun>> = {
  document: "documents",
  indicator: "indicators",
  sector: "sectors",
  plan: "plans",
  mechanism: "mechanisms",
  actor: "actors",
  speaker: "actors",
};

/** Where a choice leads without a script: to the page of what it names, or to what the API answers. */
function hrefOf(locale: Locale, noun: ExploredNoun, name: string, id: string): string {
  const page = PAGES[name];
  return page === undefined ? `/v1/${noun}?${name}=${id}` : recordHref(locale, { noun: page, id });
}

/** So many values are read at a glance; where there are more, they unfold. */
const GLANCE = 8;

/** The facets as plain links; the island reads its choices from them and takes their place. */
export function FacetLinks(props: { noun: ExploredNoun; facets: readonly Facet[] }) {
  const { locale } = useSite();
  return (
    <For each={props.facets}>
      {(facet) => (
        <section class="facet" data-facet={facet.name}>
          <details open={facet.values.length <= GLANCE}>
            <summary>
              <h3>{facet.label}</h3> <span class="count">{facet.values.length}</span>
            </summary>
            <ul>
              <For each={facet.values}>
                {(value) => (
                  <li>
                    <a
                      href={hrefOf(locale, props.noun, facet.name, value.value)}
                      data-value={value.value}
                      data-carriers={value.count}
                    >
                      {value.label}
                    </a>{" "}
                    <span class="count">{value.count}</span>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </section>
      )}
    </For>
  );
}
