import type { QueryIssue, QueryIssueKind } from "../engine/query.ts";
import type { Bilingual } from "../schema/text.ts";
import { type Locale, say } from "./locale.ts";

/** What is said of each thing that can be wrong with a query; `{name}` and `{value}` are places for what was typed. */
export const QUERY_ISSUE_LABELS: Readonly<Record<QueryIssueKind | "did-you-mean", Bilingual>> = {
  "unknown-name": {
    en: "“{name}” is not a name that records can be asked by. In quotes it is searched for as text.",
    zh: "没有名为“{name}”的条件；加上引号，即按文字检索。",
  },
  "no-value": {
    en: "“{name}:” needs a value after it.",
    zh: "“{name}：”后面缺少取值。",
  },
  "unknown-value": {
    en: "No record has “{value}” as its {name}.",
    zh: "没有记录的 {name} 为“{value}”。",
  },
  "bad-period": {
    en: "“{value}” is not a period. Periods are written 2021, 2022-07 or 2021/2025.",
    zh: "“{value}”不是时期；时期写作 2021、2022-07 或 2021/2025。",
  },
  "no-noun": {
    en: "No record of the kind asked for can have {name}.",
    zh: "所查的记录不可能具有 {name}。",
  },
  "did-you-mean": { en: "Did you mean “{value}”?", zh: "是否指“{value}”？" },
};

function filled(text: Bilingual, locale: Locale, name: string, value: string): string {
  // A function, so that "$&" in what was typed stays as it is.
  return say(text, locale).replace(/\{(name|value)\}/g, (_, place) =>
    place === "name" ? name : value,
  );
}

/**
 * What is wrong with a query, in a sentence, and what may have been meant.
 * @example
 * const [issue] = parseQuery("secter:cement").issues;
 * issue && queryIssueText(issue, "en");
 * // "“secter” is not a name that records can be asked by. In quotes it is searched for as text. Did you mean “sector”?"
 */
export function queryIssueText(
  { kind, name, value, didYouMean }: Pick<QueryIssue, "kind" | "name" | "value" | "didYouMean">,
  locale: Locale,
): string {
  const said = filled(QUERY_ISSUE_LABELS[kind], locale, name, value);
  if (didYouMean === undefined) return said;
  const asked = filled(QUERY_ISSUE_LABELS["did-you-mean"], locale, name, didYouMean);
  return locale === "zh" ? said + asked : `${said} ${asked}`;
}
