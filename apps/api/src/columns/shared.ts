import type { Anchor, Bilingual, Period } from "@peakline/core";
import type { Column } from "../csv.ts";

/** A text in both languages, as two columns. */
export function bilingual<T>(
  name: string,
  get: (record: T) => Bilingual | null | undefined,
): Column<T>[] {
  return [
    [`${name}_en`, (record) => get(record)?.en ?? null],
    [`${name}_zh`, (record) => get(record)?.zh ?? null],
  ];
}

/** A period as its ISO text, and in words where it has none. */
export function period<T>(name: string, get: (record: T) => Period | null): Column<T>[] {
  const isoOf = (value: Period | null) => (typeof value === "string" ? value : null);
  const wordsOf = (value: Period | null) =>
    value === null || typeof value === "string" ? null : value.text;
  return [
    [name, (record) => isoOf(get(record))],
    ...bilingual<T>(`${name}_text`, (record) => wordsOf(get(record))),
  ];
}

/** What has no flat form is written as JSON; an empty list as nothing. */
export const json = (value: readonly unknown[]): string | null =>
  value.length === 0 ? null : JSON.stringify(value);

/** Where it stands in its document. */
export const anchor: readonly Column<{ anchor: Anchor; verified: boolean }>[] = [
  ["paragraph", (record) => record.anchor.paragraph, "integer"],
  ["token", (record) => record.anchor.token],
  ["nth", (record) => record.anchor.nth, "integer"],
  ["start", (record) => record.anchor.start, "integer"],
  ["end", (record) => record.anchor.end, "integer"],
  ["sentence", (record) => record.anchor.sentence],
  ["verified", (record) => record.verified, "boolean"],
];
