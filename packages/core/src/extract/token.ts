import type { Span } from "./paragraph.ts";

const isDigit = (char: string | undefined) => char !== undefined && /\d/.test(char);
const isLetter = (char: string | undefined) => char !== undefined && /[A-Za-z]/.test(char);
const isSeparator = (char: string | undefined) => char === "." || char === ",";

function standsAlone(text: string, start: number, end: number): boolean {
  const [first, last] = [text[start], text[end - 1]];
  const [before, after] = [text[start - 1], text[end]];
  if (isDigit(first) && (isDigit(before) || (isSeparator(before) && isDigit(text[start - 2]))))
    return false;
  if (isDigit(last) && (isDigit(after) || (isSeparator(after) && isDigit(text[end + 1]))))
    return false;
  if (isLetter(first) && isLetter(before)) return false;
  return !(isLetter(last) && isLetter(after));
}

/**
 * Where a token stands in a stretch of text: "2" is not inside "2020", nor "two" inside "network",
 * but letters may follow digits ("123.6" in "123.6GW").
 * @example occurrencesOf("From 2 to 123.6GW in 2022", { start: 0, end: 25 }, "123.6") // [{ start: 10, end: 15 }]
 */
export function occurrencesOf(text: string, within: Span, token: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(token, within.start); at !== -1; at = text.indexOf(token, at + 1)) {
    const end = at + token.length;
    if (end > within.end) break;
    if (standsAlone(text, at, end)) found.push({ start: at, end });
  }
  return found;
}
