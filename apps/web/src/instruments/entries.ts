import type { InstrumentInput } from "@peakline/core/instruments";

/** What the island knows of an input: its name, and when it is asked. */
export type Asked = Pick<InstrumentInput, "id" | "when">;

/**
 * The entries of a form that count: of the inputs that are asked, in their order, whatever is in them.
 * @example entriesOf([group, { id: "area", when: { input: "group", is: ["steel"] } }], { group: "cement", area: "key" }) // { group: "cement" }
 */
export function entriesOf(
  inputs: readonly Asked[],
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const { id, when } of inputs)
    if (when === null || when.is.includes(entries[when.input] ?? ""))
      entries[id] = values[id] ?? "";
  return entries;
}

/** The entries that an address asks with; null where it asks nothing, which is the example. Names that are none of the inputs, as of a campaign, are not its own. */
export function readEntries(
  inputs: readonly Asked[],
  search: string,
): Record<string, string> | null {
  const query = new URLSearchParams(search);
  const own = inputs.filter(({ id }) => query.has(id));
  return own.length === 0
    ? null
    : Object.fromEntries(own.map(({ id }) => [id, query.get(id) ?? ""]));
}
