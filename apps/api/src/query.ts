import { IsoPeriod, Modality } from "@peakline/core/schema";
import { LOCALES } from "@peakline/core/view";
import * as z from "zod";
import type { Resource } from "./resource.ts";
import { sortable } from "./sort.ts";

/** One or more values of a parameter: repeated, or separated by commas. */
export const split = (value: string | string[]) =>
  // The OpenAPI generator tries every schema with null.
  [value].flat().flatMap((text) => (typeof text === "string" ? text.split(",") : text));

/** A parameter that takes alternatives from a short list of codes. */
export function codes<T extends z.ZodEnum>(code: T, description: string) {
  return z
    .preprocess(split, z.array(code))
    .optional()
    .meta({ description: `${description} Several values are alternatives.` });
}

/** A parameter that takes alternatives from the ids of a list of the record, which the handler knows. */
export function ids(list: string, description: string) {
  return z
    .preprocess(split, z.array(z.string()))
    .optional()
    .meta({ description: `${description} Ids of /v1/${list}; several are alternatives.` });
}

const LIMIT = "limit is a whole number from 1 to 1000";
const TEXT = "q is a text of 1 to 200 characters";

/** How much of a list one answer holds, and where it starts. */
export const paging = {
  limit: z
    .preprocess(
      (value: string | number) => (/^\d+$/.test(String(value)) ? Number(value) : value),
      z.int(LIMIT).min(1, LIMIT).max(1000, LIMIT),
    )
    .default(100)
    .meta({ description: "How many records one answer holds at most." }),
  cursor: z
    .string("cursor is given once")
    .optional()
    .meta({ description: "Where to go on: part of the `next` of the answer before; opaque." }),
};

/** What a list adds to its records when asked. */
export const including = {
  include: z
    .preprocess(split, z.array(z.enum(["facets"])))
    .optional()
    .meta({
      description:
        "facets: the values of every filter with their numbers of records, each counted over the records that fit all other filters.",
    }),
};

const named = new Map<string, z.ZodEnum<Record<string, string>>>();

/** A closed list of names under a name of its own in the contract, where several addresses take it. */
function namesOf(list: string, kind: "Sort" | "Member" | "Column", names: string[]) {
  const id = `${list.charAt(0).toUpperCase()}${list.slice(1)}${kind}`;
  const known =
    named.get(id) ??
    z.enum(names).meta({
      id,
      description: `Names for ${kind === "Sort" ? "sort" : "fields"} of /v1/${list}.`,
    });
  named.set(id, known);
  return z.preprocess(split, z.array(known)).optional();
}

const SORT =
  "Columns of the table form to sort by, the first first; `-` before a name turns it round. What has no value stands last, what is equal keeps its order.";

/** In which order a list is served. */
export function ordering<T>({ name, columns }: Pick<Resource<T>, "name" | "columns">) {
  const names = sortable(columns).flatMap((column) => [column, `-${column}`]);
  return { sort: namesOf(name, "Sort", names).meta({ description: SORT }) };
}

/** Which members of a record are served. */
export const choosingMembers = (list: string, members: readonly string[]) => ({
  fields: namesOf(list, "Member", [...members]).meta({
    description: "Only these members of each record; all by default.",
  }),
});

/** Which columns of a table are served. */
export const choosingColumns = <T>({ name, columns }: Pick<Resource<T>, "name" | "columns">) => ({
  fields: namesOf(
    name,
    "Column",
    columns.map(([column]) => column),
  ).meta({ description: "Only these columns, in their own order; all by default." }),
});

/** What only a form takes. */
export const FORM_PARAMETERS = {
  excel: z.enum(["1"], "excel is 1 or left out").optional().meta({
    description:
      "1: for a spreadsheet: with a byte order mark, and an apostrophe before what it would run as a formula.",
  }),
  lang: z
    .enum(LOCALES, "lang is en or zh")
    .default("en")
    .meta({ description: "In which language it is written." }),
};

/** What was known when. */
export const knownBy = {
  asOf: z.iso.date("asOf is a day: 2024-07-24").optional().meta({
    description:
      "Only what was published up to and including that day, Beijing calendar; by default all.",
  }),
};

const words = z.string(TEXT).trim().min(1, TEXT).max(200, TEXT);
const GRAMMAR =
  'Words in English or Chinese, "phrases", and name:value terms: every one of them must hold. `sector:iron-and-steel,cement modality:target period:2021/2025 能耗`: values of one name are alternatives, `-` before a term excludes it. Names are those of the filters, and period; 行业：水泥 does the same in Chinese.';

/** What to search for. */
export const searching = { q: words.meta({ description: GRAMMAR }) };

/** What a list may be searched for beside its filters; an answer of the engine is found by what it rests on. */
export const finding = { q: words.optional().meta({ description: GRAMMAR }) };

/** A question to the network: a level, or the change from a baseline. */
export const asking = {
  series: z
    .string("series is the id of a series, from /v1/series")
    .meta({ description: "Id of the series, from /v1/series." }),
  period: IsoPeriod.meta({ description: "The period asked for." }),
  baseline: IsoPeriod.optional().meta({
    description: "Against which period: asks for the change. Left out: asks for the level.",
  }),
  modality: Modality.default("actual").meta({ description: "Reported values by default." }),
  ...knownBy,
};

const SHARE = "share is a decimal between 0 and 1: 0.48";

/** What the user assumes of a half-year. */
export const shares = {
  share: z
    .preprocess(
      split,
      z.array(z.string().regex(/^0\.\d{1,12}$/, SHARE)).max(50, "at most 50 shares"),
    )
    .optional()
    .meta({
      description:
        "Assumed shares of the base year's energy used in its first half, for a half-year that no claim bounds; declared defaults otherwise.",
    }),
};
