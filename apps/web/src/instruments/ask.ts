import { ApiError, type Client, read } from "@peakline/api/client";
import type { Bilingual } from "@peakline/core";
import type { ShownAnswer } from "./answer.tsx";

/** What is wrong with one entry. */
export interface EntryIssue {
  /** The name of the input. */
  readonly path: string;
  readonly sentence: Bilingual;
}

/** What came of asking: an answer, what is wrong with the entries, or nothing at all. */
export type Outcome =
  | { readonly kind: "answer"; readonly answer: ShownAnswer }
  | { readonly kind: "refused"; readonly issues: readonly EntryIssue[] }
  | { readonly kind: "failed" };

/** Asks the API. An answer that cannot be read is a failure like none at all. */
export async function ask(
  client: Client,
  instrument: string,
  entries: Readonly<Record<string, string>>,
): Promise<Outcome> {
  try {
    const answer = await read(
      client.v1.instruments[":instrument"].answer.$get({ param: { instrument }, query: entries }),
    );
    return { kind: "answer", answer };
  } catch (error) {
    const issues = error instanceof ApiError ? (error.problem?.issues ?? []) : [];
    if (issues.length === 0) return { kind: "failed" };
    return {
      kind: "refused",
      issues: issues.map(({ path, message, sentence }) => ({
        path,
        sentence: sentence ?? { en: message, zh: message },
      })),
    };
  }
}
