/** A series that can be chosen: its id, its name, and the base unit of its levels; empty where it has none. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly base: string;
}

/**
 * The choices whose names hold every word, in any case and order.
 * @example matching([{ id: "a", name: "Crude steel output", base: "t" }], "steel crude").length // 1
 */
export function matching(choices: readonly Choice[], query: string): Choice[] {
  const words = query
    .toLowerCase()
    .split(/[\s·,，、]+/)
    .filter((word) => word !== "");
  return choices.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
}
