/** Tokens of RFC 8259, one of which starts where a text is read on. */
const TOKEN =
  /[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A string as far as it is one. */
const STARTED = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const SPACE = /[ \t\n\r]*/y;

/** What a pattern finds in a text from a place on; nothing where it does not begin there. */
function readAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** What may come next. "first" comes right after an opening bracket: the first entry, or the closing one. */
type Next = "value" | "first" | "name" | "colon" | "comma" | "end";

const CLOSERS: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/** What may come after a token; null where the token cannot stand. The closing brackets still to come are kept up. */
function after(token: string, next: Next, closers: string[]): Next | null {
  const closer = closers.at(-1);
  if (token === closer) {
    if (next !== "first" && next !== "comma") return null;
    closers.pop();
    return closers.length === 0 ? "end" : "comma";
  }
  if (next === "comma") return token !== "," ? null : closer === "}" ? "name" : "value";
  if (next === "colon") return token === ":" ? "value" : null;
  if (next === "name" || (next === "first" && closer === "}"))
    return token.startsWith('"') ? "colon" : null;
  const opened = CLOSERS[token];
  if (opened !== undefined) {
    closers.push(opened);
    return "first";
  }
  if (/^[}\],:]/.test(token)) return null;
  return closers.length === 0 ? "end" : "comma";
}

/**
 * Where a text stops being JSON: the index of what cannot stand there, or the length of a text that ends too early; null
 * where it is JSON. What JSON.parse says of it differs from one runtime to another, and often lacks the place.
 * @example brokenAt('{"a": NaN}') // 6
 */
export function brokenAt(text: string): number | null {
  const closers: string[] = [];
  let next: Next = "value";
  for (let at = 0; ; ) {
    at += readAt(SPACE, text, at).length;
    if (next === "end") return at === text.length ? null : at;
    const token = readAt(TOKEN, text, at);
    if (token === "") return at + readAt(STARTED, text, at).length;
    const then = after(token, next, closers);
    if (then === null) return at;
    next = then;
    at += token.length;
  }
}

/** In words why a body is no JSON, and where. */
export function explainBroken(text: string): string {
  if (text.trim() === "") return "The body is empty; it is to be JSON.";
  const at = brokenAt(text);
  if (at === null) return "The body is not JSON.";
  const lines = text.slice(0, at).split("\n");
  const place = `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
  if (at >= text.length) return `The body is not JSON: it ends at ${place} before it is complete.`;
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return `The body is not JSON: ${found} cannot stand at ${place}.`;
}
