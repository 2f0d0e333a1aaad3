/** An entity tag as RFC 9110, 8.8.3 writes it, weak or strong. */
const TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;

/** Whether a header names a tag. Weakly, the mark of a weak tag counts for nothing (RFC 9110, 8.8.3.2). */
function names(header: string, tag: string, weakly: boolean): boolean {
  if (header.trim() === "*") return true;
  const all = header.match(TAG) ?? [];
  return all.some((each) => each === tag || (weakly && each === `W/${tag}`));
}

/**
 * What the conditions of a request make of an answer that would be sent (RFC 9110, 13.2.2): 412 where If-Match names
 * other answers only, 304 where If-None-Match names this one, else 200. An answer has no date of change: conditions on
 * dates do not apply. `tag` is the strong entity tag of the answer.
 * @example judge(new Headers({ "If-None-Match": '"a", W/"b"' }), '"b"') // 304
 */
export function judge(headers: Headers, tag: string): 200 | 304 | 412 {
  const wanted = headers.get("if-match");
  if (wanted !== null && !names(wanted, tag, false)) return 412;
  const known = headers.get("if-none-match");
  return known !== null && names(known, tag, true) ? 304 : 200;
}
