/** Chosen values by facet; values of one facet are alternatives, facets all hold. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Reads choices from a query, values repeated or separated by commas as the API takes them. */
export function parseChoices(query: string, facets: readonly string[]): Choices {
  const params = new URLSearchParams(query);
  const entries = facets.flatMap((facet) => {
    const values = params.getAll(facet).flatMap((value) => value.split(","));
    const chosen = [...new Set(values.filter((value) => value !== ""))];
    return chosen.length === 0 ? [] : [[facet, chosen] as const];
  });
  return Object.fromEntries(entries);
}

/** True where nothing is chosen. */
export const isEmpty = (choices: Choices): boolean => Object.keys(choices).length === 0;

/** The query of choices, as short as the API reads it: "?modality=target&sector=cement,steel"; empty for none. */
export function formatChoices(choices: Choices): string {
  const parts = Object.entries(choices)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => `${facet}=${values.map(encodeURIComponent).join(",")}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The choices with one value more, or without it where it was chosen. */
export function toggleChoice(choices: Choices, facet: string, value: string): Choices {
  const values = choices[facet] ?? [];
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  const { [facet]: _, ...rest } = choices;
  return next.length === 0 ? rest : { ...rest, [facet]: next };
}

/** What a record carries for each facet. */
export type Carried = Readonly<Record<string, readonly string[]>>;

const carriesOne = (carried: Carried, facet: string, values: readonly string[]) =>
  values.some((value) => carried[facet]?.includes(value) ?? false);

/** True where the record fits all choices. */
export function fits(carried: Carried, choices: Choices): boolean {
  return Object.entries(choices).every(([facet, values]) => carriesOne(carried, facet, values));
}

/** For each facet, how many records carry each value among those that fit all other choices. */
export function countsOf(
  records: readonly Carried[],
  choices: Choices,
  facets: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const carried of records) {
    const missed = Object.keys(choices).filter(
      (facet) => !carriesOne(carried, facet, choices[facet] ?? []),
    );
    // Who fits all choices but one would be shown if that one were another.
    for (const facet of missed.length === 0 ? facets : missed.length === 1 ? missed : []) {
      const of = counts.get(facet);
      for (const value of carried[facet] ?? []) of?.set(value, (of.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
