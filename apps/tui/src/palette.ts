import { NOUNS, parsePeriod } from "@peakline/core";
import { exampleOf } from "@peakline/core/instruments";
import { COMPUTED_LABELS, COMPUTED_NOUNS, NOUN_LABELS, rowView, say } from "@peakline/core/view";
import type { Action } from "./binding.ts";
import type { Context } from "./context.ts";
import { placeOn, publicationDays } from "./days.ts";
import { KEYMAP } from "./keymap.ts";
import { findRecord } from "./page.ts";
import { instrumentAt, listOf, type Place } from "./place.ts";

/** What can be opened or done by its name. */
export interface Entry {
  readonly name: string;
  /** A key that does the same, or what it is. */
  readonly hint: string;
  readonly does:
    | { readonly kind: "go"; readonly place: Place }
    | { readonly kind: "do"; readonly action: Action };
}

/** So many records are offered beside pages and actions. */
const RECORDS = 20;
/** Fewer letters than this mean too many records. */
const TELLING = 2;

/** What can be done on the screen beneath, by the names of the keys. */
const DOABLE: readonly Action[] = [
  "copy",
  "address",
  "source",
  "charts",
  "earlier",
  "later",
  "language",
  "clear",
  "back",
  "forward",
  "search",
  "suspend",
  "quit",
];

const keyFor = (action: Action) =>
  KEYMAP.find((binding) => binding.action === action)?.shown.split(" ")[0] ?? "";

type Named = Pick<Context, "dataset" | "instruments" | "locale" | "words">;

/** Every page by its name. */
function pages({ dataset, instruments, locale, words }: Named): Entry[] {
  const go = (name: string, place: Place, hint = ""): Entry => ({
    name,
    hint,
    does: { kind: "go", place },
  });
  return [
    go(words.home, { kind: "home" }, keyFor("home")),
    ...COMPUTED_NOUNS.map((noun, at) =>
      go(say(COMPUTED_LABELS[noun], locale), { kind: "answers", noun }, keyFor(`answers-${at}`)),
    ),
    ...NOUNS.map((noun, at) =>
      go(say(NOUN_LABELS[noun], locale), listOf(noun), keyFor(`noun-${at}`)),
    ),
    go(words.timeline, { kind: "timeline" }, keyFor("timeline")),
    go(
      words.scenario,
      { kind: "scenario", drafts: [], editing: null, typing: null, unfolded: null },
      keyFor("scenario"),
    ),
    go(words.instruments, { kind: "instruments" }, keyFor("instruments")),
    go(words.keys, { kind: "keys" }, keyFor("keys")),
    ...instruments.map((instrument) =>
      go(
        say(instrument.name, locale),
        instrumentAt(instrument.id, exampleOf(instrument.inputs(dataset))),
        words.instruments,
      ),
    ),
  ];
}

function actions({ locale }: Named): Entry[] {
  return DOABLE.flatMap((action): Entry[] => {
    const binding = KEYMAP.find((each) => each.action === action);
    if (binding === undefined) return [];
    return [
      { name: say(binding.label, locale), hint: keyFor(action), does: { kind: "do", action } },
    ];
  });
}

/** The timeline on a day that is typed. */
function onDay({ dataset, words }: Named, query: string): Entry[] {
  const day = query.trim();
  if (parsePeriod(day)?.kind !== "date") return [];
  const place = placeOn({ kind: "timeline" } as const, day, publicationDays(dataset));
  return [{ name: words.knownOn(day), hint: words.timeline, does: { kind: "go", place } }];
}

function records(
  { dataset, search, locale }: Pick<Context, "dataset" | "search" | "locale">,
  query: string,
): Entry[] {
  if (query.trim().length < TELLING && !/\p{Script=Han}/u.test(query)) return [];
  return search(query)
    .hits.slice(0, RECORDS)
    .flatMap(({ noun, id }): Entry[] => {
      const record = findRecord(dataset, noun, id);
      if (record === undefined) return [];
      const { title } = rowView(dataset, noun, record, locale);
      return [{ name: title, hint: id, does: { kind: "go", place: { kind: "record", noun, id } } }];
    });
}

/** How well a name fits what is typed: 0 begins with it, 1 has a word that does, 2 has it, 3 has its letters in order; null not at all. */
function fitOf(name: string, query: string): number | null {
  const [text, typed] = [name.toLowerCase(), query.trim().toLowerCase()];
  if (text.startsWith(typed)) return 0;
  if (text.includes(` ${typed}`)) return 1;
  if (text.includes(typed)) return 2;
  let from = 0;
  for (const letter of typed) {
    const found = text.indexOf(letter, from);
    if (found < 0) return null;
    from = found + 1;
  }
  return 3;
}

/** Beyond this a name only has the letters that are typed somewhere in it. */
const CLOSE = 2;

/** What is meant by what is typed, the best first: pages and actions by name, then records, then what only has the letters. */
export function entriesFor(context: Context, query: string): Entry[] {
  const named = [...pages(context), ...actions(context)]
    .flatMap((entry) => {
      const fit = fitOf(entry.name, query);
      return fit === null ? [] : [{ entry, fit }];
    })
    .sort((a, b) => a.fit - b.fit);
  const close = named.filter(({ fit }) => fit <= CLOSE).map(({ entry }) => entry);
  const far = named.filter(({ fit }) => fit > CLOSE).map(({ entry }) => entry);
  return [...onDay(context, query), ...close, ...records(context, query), ...far];
}
