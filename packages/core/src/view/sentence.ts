import { joinList, type Locale } from "./locale.ts";

/** The mark that ends a sentence. */
export const stop = (locale: Locale) => (locale === "zh" ? "。" : ".");

/** A text with a capital at its beginning; the address of a site, such as ksymf.com, is a name and keeps its own. */
export const capital = (text: string) =>
  /^[a-z\d-]+\.[a-z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** A text that stands inside a sentence: a label without its capital, a name such as RoHS as it is. */
export const uncapital = (text: string) =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A sentence without the mark that ends it, so that another can go on from it. */
export const unstopped = (text: string) => text.replace(/[.。]$/, "");

/** A clause of so many characters goes on after a colon with what it lists, which a headline has no room for. */
const LONG: Readonly<Record<Locale, number>> = { en: 140, zh: 60 };

/** The first clause of a text, without its mark; a stop inside a number or an abbreviation ends none. */
export function firstClause(text: string, locale: Locale): string {
  const [clause = ""] = text.split(locale === "zh" ? /[。；]/ : /\.(?= ["“A-Z])|; /);
  const [first = ""] = clause.length > LONG[locale] ? clause.split(/: |：/) : [clause];
  return unstopped(first);
}

/** An interval inside a sentence: that a single value is exact goes without saying there. */
export const inSentence = (interval: string) => interval.replace(/^(?:exactly |即)/, "");

/** Clauses as one sentence. Empty ones are left out; what stands before a semicolon keeps its capital. */
export function asSentence(clauses: readonly string[], locale: Locale): string {
  const told = clauses.filter((clause) => clause !== "");
  return `${capital(told.join(locale === "zh" ? "；" : "; "))}${stop(locale)}`;
}

/** Items of a sentence: "a, b and c"; in Chinese "a、b、c", because the names of ministries hold a 和 themselves. */
export function joinAnd(items: readonly string[], locale: Locale): string {
  if (items.length < 2 || locale === "zh") return joinList(items, locale);
  return `${joinList(items.slice(0, -1), locale)} and ${items.at(-1)}`;
}
