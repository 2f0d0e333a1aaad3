import type { Locale, Target } from "@peakline/core/view";
import type { Origin } from "../origin.ts";

/** Where the page of a record is on the server that is read from; null where none is. */
export function pageAddress(
  { isServer, address }: Pick<Origin, "isServer" | "address">,
  { noun, id }: Target,
  locale: Locale,
): string | null {
  return isServer ? `${address}/${locale}/${noun}/${id}` : null;
}
