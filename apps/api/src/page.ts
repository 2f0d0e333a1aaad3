import { ProblemError } from "./problem.ts";

/** A part of a list, and the cursor of what comes after it. */
export interface Page<T> {
  readonly data: T[];
  readonly next: string | undefined;
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
  const last = records.findIndex((record) => encode(keyOf(record)) === cursor);
  if (cursor !== undefined && last === -1) {
    throw new ProblemError(
      "bad-cursor",
      "No record of this list has this cursor. Follow `next` as it is, or start again without a cursor.",
      { param: "cursor", value: cursor },
    );
  }
  const data = records.slice(last + 1, last + 1 + limit);
  const end = data.at(-1);
  const more = end !== undefined && last + 1 + data.length < records.length;
  return { data, next: more ? encode(keyOf(end)) : undefined };
}

/** The address of the next page: this one with another cursor, so that it keeps every filter. */
export function nextAddress(url: string, cursor: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set("cursor", cursor);
  return `${pathname}?${searchParams}`;
}
