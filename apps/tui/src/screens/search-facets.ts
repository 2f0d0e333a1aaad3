import {
  FILTER_LISTS,
  FILTERS,
  NOUNS,
  type Noun,
  parseQuery,
  type QueryAnswer,
} from "@peakline/core";
import { filterValueLabel } from "@peakline/core/view";
import type { Context } from "../context.ts";
import { type Block, text } from "../layout/block.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import { filterLabel, valueBlock } from "./facets.ts";

/** Of each name the values that most hits carry: all of them would push the later names out of sight. */
const SHOWN = 5;

const termOf = (name: string, value: string) => `${name}:${value}`;
const wordsOf = (query: string) => query.split(/\s+/).filter((word) => word !== "");

/** A noun whose records are filtered by a name: it says what the values are called. */
const nounWith = (name: string): Noun =>
  NOUNS.find((noun) => Object.hasOwn(FILTERS[noun], name)) ?? "claims";

/**
 * A query with the term of a facet in it, or without it where it was there. The space behind lets the reader type on.
 * @example withTerm("steel", "modality", "target") // "steel modality:target "
 */
export function withTerm(query: string, name: string, value: string): string {
  const words = wordsOf(query);
  const term = termOf(name, value);
  const next = words.includes(term) ? words.filter((word) => word !== term) : [...words, term];
  return next.map((word) => `${word} `).join("");
}

/** What hits have in common beside their noun: by name, the values that most of them carry, each one more term away. */
export function searchFacets(
  context: Context,
  query: string,
  { facets }: QueryAnswer,
  width: number,
): Block[] {
  const words = wordsOf(query);
  return Object.entries(facets).flatMap(([name, values]) => {
    const chosen = (value: string) => words.includes(termOf(name, value));
    const shown = values.filter(({ value }, index) => index < SHOWN || chosen(value));
    if (shown.length === 0) return [];
    return [
      text(line(filterLabel(name, context), "label")),
      ...shown.map(({ value, count }) => {
        const entry = { value, count, chosen: chosen(value) };
        return valueBlock(context, nounWith(name), name, entry, width);
      }),
      text(BLANK),
    ];
  });
}

/**
 * A term in the words of the reader, as far as the grammar reads them: names of fields, and of what has a name in the record.
 * The other values have one spelling alone.
 */
function termIn(context: Context, name: string, value: string): string {
  if (context.locale === "en") return termOf(name, value);
  const label = filterLabel(name, context);
  const isName = parseQuery(`${label}：${value}`).issues.length === 0;
  const named =
    FILTER_LISTS[name] === undefined
      ? value
      : filterValueLabel(context.dataset, nounWith(name), name, value, context.locale);
  return isName ? `${label}：${named}` : termOf(name, named);
}

/** The same where there is no room for a pane: of each name the term that most hits carry, as it may be typed. */
export function facetsLine(context: Context, { facets }: QueryAnswer): Line {
  return Object.entries(facets).flatMap(([name, [most]]) =>
    most === undefined
      ? []
      : [segment(`  ${termIn(context, name, most.value)}`), segment(` ${most.count}`, "faint")],
  );
}
