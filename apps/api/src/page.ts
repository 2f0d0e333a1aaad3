import { ProblemError } from "./problem.ts";

/** Where a page starts: after the record with this cursor, or (null) at the start of the list. */
type Start = string | null;

/** A part of a list, and the cursors of the pages around it. */
export interface Page<T> {
  readonly data: T[];
  /** What comes after it; undefined on the last page. */
  readonly next: string | undefined;
  /** What comes before it; undefined on the first page. */
  readonly prev: Start | undefined;
  /** The last page, counted on from this one. */
  readonly last: Start;
}

const encode = (key: string) =>
  btoa(key).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/**
 * Cuts a page out of a list.
 * A cursor is the key of the last record before the page, so it stays right when records are added elsewhere in the list.
 */
export function pageOf<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Page<T> {
  const before = records.findIndex((record) => encode(keyOf(record)) === cursor);
  if (cursor !== undefined && before === -1) {
    throw new ProblemError(
      "bad-cursor",
      "No record of this list has this cursor. Follow `next` as it is, or start again without a cursor.",
      { param: "cursor", value: cursor },
    );
  }
  const first = before + 1;
  const startAt = (index: number): Start => {
    const record = records[index - 1];
    return record === undefined ? null : encode(keyOf(record));
  };
  const pagesAfter = Math.max(0, Math.ceil((records.length - first) / limit) - 1);
  return {
    data: records.slice(first, first + limit),
    next: pagesAfter > 0 ? (startAt(first + limit) ?? undefined) : undefined,
    prev: first === 0 ? undefined : startAt(Math.max(0, first - limit)),
    last: startAt(first + pagesAfter * limit),
  };
}

/** The address of another page: this one with another cursor, so that it keeps every filter. */
export function pageAddress(url: string, cursor: Start): string {
  const { pathname, searchParams } = new URL(url);
  if (cursor === null) searchParams.delete("cursor");
  else searchParams.set("cursor", cursor);
  const query = searchParams.toString();
  return query === "" ? pathname : `${pathname}?${query}`;
}

/** The Link header (RFC 8288) of a page: the first, the last, and those beside it where there are any. */
export function pageLinks<T>(url: string, { next, prev, last }: Page<T>): string {
  const pages = Object.entries({ first: null, prev, next, last });
  return pages
    .flatMap(([rel, start]) =>
      start === undefined ? [] : [`<${pageAddress(url, start)}>; rel="${rel}"`],
    )
    .join(", ");
}
