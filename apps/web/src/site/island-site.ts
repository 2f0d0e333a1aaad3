import type { Locale } from "@peakline/core/view";
import type { Messages } from "../messages.ts";
import type { Site } from "./site.ts";

/** The words that parts of pages say, and that an island which draws such parts is handed with its own. */
export type PartWords = Pick<
  Messages,
  "chart" | "inferred" | "inferredLong" | "derived" | "derivedLong" | "list"
>;

/** The words of parts, as the page hands them over. */
export const partWords = (messages: Messages): PartWords => ({
  chart: messages.chart,
  inferred: messages.inferred,
  inferredLong: messages.inferredLong,
  derived: messages.derived,
  derivedLong: messages.derivedLong,
  list: messages.list,
});

/**
 * The site of parts that an island draws: its language and the words of parts. The record stays on the server: a part that
 * asks for it, or for words that were not handed over, fails at once.
 */
export function islandSite(locale: Locale, words: PartWords): Site {
  const parts: Partial<Messages> = words;
  const messages = new Proxy(parts as Messages, {
    get: (of, name) => {
      const found = of[name as keyof Messages];
      if (found === undefined) throw new Error(`the page hands over no words ${String(name)}`);
      return found;
    },
  });
  return {
    locale,
    messages,
    path: location.pathname.slice(locale.length + 1),
    get dataset(): never {
      throw new Error("an island has no record");
    },
  };
}
