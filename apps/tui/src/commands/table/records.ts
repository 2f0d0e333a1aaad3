import type { Command } from "../command.ts";
import { list } from "../list.ts";
import { search } from "../search.ts";
import { show } from "../show.ts";

import { AS_OF_OPTION, LIMIT_OPTION, LISTS, RECORDS } from "./parts.ts";

/** What is in the record. */
export const RECORD_COMMANDS: readonly Command[] = [
  {
    name: "list",
    usage: ["list <noun> [--<filter> <value> ...] [--as-of day] [--json]"],
    summary: "List the records of a noun.",
    about: [
      "Several values of one filter are alternatives: repeat it, or put commas between them.",
      "Different filters all hold. `name=value` does the same as `--name value`.",
      "In a pipe each record is one line: id, value, period, title, source, tags, and which of them is inferred, with tabs between.",
    ],
    options: [AS_OF_OPTION, LIMIT_OPTION],
    forms: LISTS,
    reads: true,
    filters: true,
    word: "noun",
    examples: [
      "peakline list claims --sector iron-and-steel",
      "peakline list claims modality=target --lang zh",
      "peakline list plans --csv > plans.csv",
    ],
    run: list,
  },
  {
    name: "show",
    usage: ["show <id> [--json]", "show <noun> <id> [--json]"],
    summary: "Show one record with all that is known of it.",
    about: [
      "The noun is found by the id; where two nouns have the same id it must be named.",
      "A terminal shows the charts of a series, target, check, plan, mechanism, indicator or sector; a pipe, and a terminal where ACCESSIBLE=1 is set, what they show in words.",
      "The id of a claim is document/claim. What is computed has ids too: targets, series, checks and promises are nouns here.",
    ],
    options: [AS_OF_OPTION],
    forms: RECORDS,
    reads: true,
    filters: false,
    word: "noun",
    examples: [
      "peakline show indicators energy-per-value-added",
      "peakline show scio-2021-07-16-h1 --json",
    ],
    run: show,
  },
  {
    name: "search",
    usage: ["search <words> [--limit n] [--json]"],
    summary: "Search all records in English and Chinese.",
    about: [
      "Every word must occur. The best hits come first; a terminal shows twenty unless told otherwise.",
      "`name:value` keeps what carries the value: the names are those of the filters of `list`, and period. Values of one name are alternatives, with commas between them; different names all hold. A minus before a term excludes it, quotes keep words together: '\"green factory\"'.",
      "In a pipe each hit is one line: noun, id, value, period, title, with tabs between.",
    ],
    options: [LIMIT_OPTION],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "none",
    examples: [
      "peakline search green factories",
      "peakline search sector:cement 产能",
      "peakline search 能耗 --ndjson",
    ],
    run: search,
  },
];
