import { weighted } from "../weighted.ts";

/**
 * The language of the site that a reader likes best; English where neither is asked for.
 * @example languageOf("zh-CN,zh;q=0.9,en;q=0.8") // "zh"
 */
export function languageOf(acceptLanguage: string | null): "en" | "zh" {
  const liked = weighted(acceptLanguage ?? "").find(
    ({ value, weight }) => weight > 0 && /^(?:en|zh)(?:-|$)/.test(value),
  );
  return liked?.value.startsWith("zh") ? "zh" : "en";
}
