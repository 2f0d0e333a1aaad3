import { FILTERS, facetOf, type Noun, type Nouns } from "@peakline/core";
import { FIELD_LABELS, filterValueLabel, say } from "@peakline/core/view";
import { For } from "solid-js";
import type { Site } from "../site/site.ts";

/** The nouns that are explored in a table with facets. */
export type ExploredNoun = "claims" | "commitments";

/** The facets in the order in which readers ask; what is not named here follows. */
const FIRST = [
  "modality",
  "status",
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

/** The facets as plain links; the island reads its choices from them and takes their place. */
export function FacetLinks(props: { facets: readonly Facet[] }) {
  return (
    <For each={props.facets}>
      {(facet) => (
        <section class="facet" data-facet={facet.name}>
          <h3>{facet.label}</h3>
          <ul>
            <For each={facet.values}>
              {(value) => (
                <li>
                  <a href={`?${facet.name}=${value.value}`} data-value={value.value}>
                    {value.label}
                  </a>{" "}
                  <span class="count">{value.count}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </For>
  );
}
