import { NOUNS } from "@peakline/core";
import { COMPUTED_NOUNS, type Locale } from "@peakline/core/view";

const NAMES: readonly string[] = [...NOUNS, ...COMPUTED_NOUNS];

/**
 * The image that networks show of a page, which the server draws: that of its record or its list, else that of the site.
 * @param data the address of the page as data
 * @example shareImage("en", "/v1/claims") // "/share/en/claims.png"
 */
export function shareImage(locale: Locale, data: string | undefined): string {
  const [, rest = "", noun = ""] = /^\/v1\/(([a-z]+)(?:\/.+)?)$/.exec(data ?? "") ?? [];
  return `/share/${locale}/${NAMES.includes(noun) ? rest : "site"}.png`;
}
