import { parsePeriod } from "../quantity/period.ts";
import {
  type CodeField,
  DAY_CHARACTERS,
  FIRST_LIFE,
  FIRST_YEAR,
  MONTH_CHARACTERS,
  REPEATED_PRODUCT,
  SECOND_LIFE,
  YEAR_CHARACTERS,
} from "./battery-code-tables.ts";

/** A character that cannot stand where it does; positions count from 1. */
interface WrongCharacter {
  readonly position: number;
  readonly character: string;
  readonly field: CodeField;
}

/** A code cut into its fields. */
export interface ParsedCode {
  readonly use: "first" | "second";
  readonly parts: readonly { readonly field: CodeField; readonly text: string }[];
  readonly wrong: readonly WrongCharacter[];
}

/** The fields by the length of a code; null for a length that no code has. */
function layoutOf(
  length: number,
  first: number,
  second: number,
): { use: ParsedCode["use"]; fields: readonly CodeField[] } | null {
  if (length === first) return { use: "first", fields: FIRST_LIFE };
  if (length === second) return { use: "second", fields: SECOND_LIFE };
  if (length === second + 1) return { use: "second", fields: [...SECOND_LIFE, REPEATED_PRODUCT] };
  return null;
}

/** Cuts a code into its fields and names every character that cannot stand where it does; null where no code has its length. */
export function parseBatteryCode(code: string, first: number, second: number): ParsedCode | null {
  const characters = [...code];
  const layout = layoutOf(characters.length, first, second);
  if (layout === null) return null;
  let at = 0;
  const parts: { field: CodeField; text: string }[] = [];
  const wrong: WrongCharacter[] = [];
  for (const field of layout.fields) {
    const some = characters.slice(at, at + field.length);
    parts.push({ field, text: some.join("") });
    for (const [index, character] of some.entries())
      if (!field.allowed.includes(character))
        wrong.push({ position: at + index + 1, character, field });
    at += field.length;
  }
  return { use: layout.use, parts, wrong };
}

/** The date of a code: an ISO day; no-value: the table has none for a letter; no-day: there is no such day in the calendar. */
export type DecodedDate = { readonly day: string } | "no-value" | "no-day";

const twoDigits = (value: number) => `${value}`.padStart(2, "0");

/**
 * The day behind the three characters of a date.
 * @example decodeDate("A", "1", "0") // { day: "2020-01-31" }
 */
export function decodeDate(year: string, month: string, day: string): DecodedDate {
  const [y, m, d] = [
    YEAR_CHARACTERS.indexOf(year),
    MONTH_CHARACTERS.indexOf(month),
    DAY_CHARACTERS.indexOf(day),
  ];
  if (y < 0 || m < 0 || d < 0) return "no-value";
  const text = `${FIRST_YEAR + y}-${twoDigits(m + 1)}-${twoDigits(d + 1)}`;
  return parsePeriod(text) === null ? "no-day" : { day: text };
}
