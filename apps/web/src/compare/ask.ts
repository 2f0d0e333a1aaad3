import { ApiError, type Client, read } from "@peakline/api/client";
import { drawnSpec, type Locale, type RowsDrawing } from "@peakline/core/view";
import type { Compare } from "./state.ts";

/** What came of comparing: values beside each other, a sentence that says why there are none, or nothing at all. */
export type Outcome =
  | {
      readonly kind: "shown";
      readonly spec: ReturnType<typeof drawnSpec>;
      readonly periods: readonly { readonly id: string; readonly name: string }[];
      readonly missing: readonly string[];
    }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "unknown" | "failed" };

/** Asks the API to compare. */
export async function askCompare(
  client: Client,
  { series, periods, vintages }: Compare,
  lang: Locale,
): Promise<Outcome> {
  try {
    const answer = await read(
      client.v1.compare.$get({
        query: {
          series: [...series],
          lang,
          ...(periods.length > 0 && { periods: [...periods] }),
          ...(vintages && { vintages: "all" as const }),
        },
      }),
    );
    if (answer.drawing === null) return { kind: "refused", sentence: answer.sentence };
    const drawing = answer.drawing as RowsDrawing;
    const { missing } = answer;
    return { kind: "shown", spec: drawnSpec(drawing, lang), periods: answer.periods, missing };
  } catch (error) {
    return { kind: error instanceof ApiError && error.status === 400 ? "unknown" : "failed" };
  }
}
