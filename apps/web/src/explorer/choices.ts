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

/** True where the record fits all choices, apart from those of one facet where one is named. */
export function fits(carried: Carried, choices: Choices, except?: string): boolean {
  return Object.entries(choices).every(
    ([facet, values]) =>
      facet === except || values.some((value) => carried[facet]?.includes(value) ?? false),
  );
}

/** For one facet, how many records carry each value among those that fit all other choices. */
export function countsOf(
  records: readonly Carried[],
  choices: Choices,
  facet: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const carried of records) {
    if (!fits(carried, choices, facet)) continue;
    for (const value of carried[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
