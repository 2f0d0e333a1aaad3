import type { Command, Option } from "./command.ts";
import { help } from "./help.ts";
import { list } from "./list.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";

const JSON_OPTION: Option = {
  name: "json",
  value: "",
  about: "Print the body that the API gives for the same question, byte for byte.",
};
const CSV_OPTION: Option = {
  name: "csv",
  value: "",
  about: "Print every column as CSV (RFC 4180), whole.",
};
const LANG_OPTION: Option = {
  name: "lang",
  value: "en|zh",
  about: "Language of the output; by default that of LC_ALL, LC_MESSAGES or LANG.",
};
const LIMIT_OPTION: Option = {
  name: "limit",
  value: "n",
  about: "At most so many records (with --json from 1 to 1000, by default 100).",
};

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [
  {
    name: "list",
    usage: ["list <noun> [--<filter> <value> ...] [--limit n] [--json | --csv]"],
    summary: "List the records of a noun.",
    about: [
      "Several values of one filter are alternatives: repeat it, or put commas between them.",
      "Different filters all hold. `name=value` does the same as `--name value`.",
      "In a pipe each record is one line: id, value, period, title, source, tags, and which of them is inferred, with tabs between.",
    ],
    options: [LIMIT_OPTION, JSON_OPTION, CSV_OPTION, LANG_OPTION],
    filters: true,
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
      "The id of a claim is document/claim.",
    ],
    options: [JSON_OPTION, LANG_OPTION],
    filters: false,
    examples: [
      "peakline show indicators energy-per-value-added",
      "peakline show scio-2021-07-16-h1 --json",
    ],
    run: show,
  },
  {
    name: "search",
    usage: ["search <words> [--limit n] [--json | --csv]"],
    summary: "Search all records in English and Chinese.",
    about: [
      "Every word must occur. The best hits come first; a terminal shows twenty unless told otherwise.",
      "`name:value` keeps what carries the value: the names are those of the filters of `list`, and period. Values of one name are alternatives, with commas between them; different names all hold. A minus before a term excludes it, quotes keep words together: '\"green factory\"'.",
      "In a pipe each hit is one line: noun, id, value, period, title, with tabs between.",
    ],
    options: [LIMIT_OPTION, JSON_OPTION, CSV_OPTION, LANG_OPTION],
    filters: false,
    examples: [
      "peakline search green factories",
      "peakline search sector:cement 产能",
      "peakline search 能耗 --json",
    ],
    run: search,
  },
  {
    name: "help",
    usage: ["help [command]"],
    summary: "Explain a command.",
    about: [],
    options: [],
    filters: false,
    examples: ["peakline help list"],
    run: help,
  },
];
