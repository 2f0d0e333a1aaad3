import { CITATION_STYLES, cite } from "../cite.ts";
import type { Command } from "../command.ts";
import { open } from "../open.ts";

import { LISTS, option } from "./parts.ts";

/** Where it comes from, and where it is taken. */
export const SOURCE_COMMANDS: readonly Command[] = [
  {
    name: "verify",
    usage: ["verify [folder] [--json]"],
    summary: "Compare the record with your own copies of the texts.",
    about: [
      "The folder holds the texts as plain UTF-8, named as `source.file` of each document; without one that of PEAKLINE_TEXTS is read.",
      "ok: token and sentence stand where the record says; moved: the same sentence stands elsewhere; text-differs: the token is at its place in a changed sentence; not-found: neither is there. Code 4 where one is not ok.",
      "In a pipe each place is one line: state, id, paragraph, token, start, and where it stands now, with tabs between.",
    ],
    options: [],
    forms: ["json"],
    reads: true,
    filters: false,
    word: "texts",
    examples: ["peakline help verify"],
    run: async (run) => (await import("../verify.ts")).verify(run),
  },
  {
    name: "cite",
    usage: ["cite <id> [--style s]", "cite <noun> <id> [--style s]"],
    summary: "A document, a record or an answer as a reference.",
    about: [
      "A document is cited as its publisher's, anything else as a record of this release. With --api it has its address there.",
    ],
    options: [
      option(
        "style",
        "s",
        `${CITATION_STYLES.join(", ")}: APA (by default), GB/T 7714-2015, BibTeX, or CSL-JSON.`,
        CITATION_STYLES,
      ),
    ],
    forms: [],
    reads: true,
    filters: false,
    word: "noun",
    examples: [
      "peakline cite scio-2024-07-05-high-quality",
      "peakline cite indicators energy-per-value-added --style bibtex",
    ],
    run: cite,
  },
  {
    name: "open",
    usage: ["open <id> [--print]", "open <noun> <id> [--print]"],
    summary: "Open the source of a record in the browser.",
    about: [
      "With --api it opens the page of the record on that server. In a pipe, with --print, and where there is no desktop, the address is printed.",
    ],
    options: [option("print", "", "Print the address and open nothing.")],
    forms: [],
    reads: true,
    filters: false,
    word: "noun",
    examples: ["peakline open scio-2024-07-05-high-quality --print"],
    run: open,
  },
  {
    name: "export",
    usage: ["export [noun] [--output path] [--json | --ndjson | --csv | --md]"],
    summary: "Write the record, or all of a noun, whole.",
    about: [
      "Nothing is paged or cut. Without a noun JSON is the whole record as /v1/dataset has it, and NDJSON one line for each record, its noun first; CSV and Markdown need a folder, in which each noun is a file.",
      "A noun is one of `list`, or targets, series, checks, findings, promises or conflicts.",
    ],
    options: [
      option(
        "output",
        "path",
        "The file to write; a folder where the whole record is CSV or Markdown.",
      ),
    ],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "noun",
    examples: ["peakline export claims --csv > claims.csv", "peakline export --ndjson | head -3"],
    run: async (run) => (await import("../export.ts")).exportRecord(run),
  },
];
