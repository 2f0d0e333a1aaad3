import { ApiError, type Client, read } from "@peakline/api/client";
import { type Locale, NOUN_LABEL } from "@peakline/core/view";
import type { Command } from "./commands.ts";

const FEW = 8;

/** The records that a query finds; none where the query is not one. */
export async function findRecords(
  client: Client,
  query: string,
  locale: Locale,
): Promise<readonly Command[]> {
  try {
    const { data } = await read(client.v1.search.$get({ query: { q: query, limit: String(FEW) } }));
    return data.map(({ noun, id, title }) => ({
      group: "records",
      label: title[locale],
      note: NOUN_LABEL[noun][locale],
      href: `/${locale}/${noun}/${id}`,
    }));
  } catch (error) {
    if (error instanceof ApiError && error.problem?.issue !== undefined) return [];
    throw error;
  }
}
