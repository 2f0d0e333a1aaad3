import { answers } from "./answers.ts";
import type { Command, Option } from "./command.ts";
import { derive, timeline } from "./derive.ts";
import { help } from "./help.ts";
import { list } from "./list.ts";
import { scenario } from "./scenario.ts";
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

const AS_OF_OPTION: Option = {
  name: "as-of",
  value: "day",
  about: "Only what was published up to and including that day: 2024-07-24.",
};
const option = (name: string, value: string, about: string): Option => ({ name, value, about });
const INDICATOR_OPTION = option("indicator", "id", "Only of an indicator.");
const QUESTION_OPTIONS: readonly Option[] = [
  option("baseline", "period", "Ask for the change from it; left out, for the level."),
  option("modality", "m", "actual (by default), target or forecast."),
  AS_OF_OPTION,
  JSON_OPTION,
  LANG_OPTION,
];
const ENERGY = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";

/** Had energy per unit of value added fallen by 3 % in 2023. */
const WHAT_IF = JSON.stringify({
  series: ENERGY,
  period: "2023",
  baseline: "2022",
  printed: "3",
  unit: "percent",
  change: "relative",
  direction: "down",
});

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
    name: "targets",
    usage: ["targets [--class c] [--indicator id] [--as-of day] [--json | --csv]"],
    summary: "Where every target stands, computed from what was reported.",
    about: [
      "Classes are behind, on-track, ahead, met, missed and unchecked.",
      "peakline show targets <claim> tells how.",
    ],
    options: [
      option("class", "c", "Only where it may stand so."),
      INDICATOR_OPTION,
      AS_OF_OPTION,
      JSON_OPTION,
      CSV_OPTION,
      LANG_OPTION,
    ],
    filters: false,
    examples: [
      "peakline targets --class met",
      "peakline show targets cns-2021-12-03-results/steel-capacity-target",
    ],
    run: answers("targets"),
  },
  {
    name: "series",
    usage: ["series [--indicator id] [--json | --csv]"],
    summary: "List series: claims that speak of the same thing.",
    about: ["peakline show series <id> tells what follows for it."],
    options: [INDICATOR_OPTION, JSON_OPTION, CSV_OPTION, LANG_OPTION],
    filters: false,
    examples: ["peakline series --indicator nev-sales", `peakline show series ${ENERGY}`],
    run: answers("series"),
  },
  {
    name: "checks",
    usage: ["checks [--verdict v] [--kind k] [--claim id] [--json | --csv]"],
    summary: "Does it add up: which claims agree and which cannot.",
    about: [
      "Verdicts are consistent, inconsistent and unchecked.",
      "peakline show checks <id> tells by which steps.",
    ],
    options: [
      option("verdict", "v", "Only checks with that verdict."),
      option("kind", "k", "Only checks of that kind: duplicate, chain, parts, reading and others."),
      INDICATOR_OPTION,
      option("claim", "id", "Only checks that a claim takes part in."),
      AS_OF_OPTION,
      JSON_OPTION,
      CSV_OPTION,
      LANG_OPTION,
    ],
    filters: false,
    examples: ["peakline checks --verdict consistent", "peakline checks --kind reading --json"],
    run: answers("checks"),
  },
  {
    name: "derive",
    usage: ["derive <series> <period> [--baseline period] [--as-of day] [--json]"],
    summary: "What follows for a level or a change, with its steps.",
    about: [
      "Where nothing follows it says why, and what would follow under a declared assumption.",
    ],
    options: QUESTION_OPTIONS,
    filters: false,
    examples: [`peakline derive ${ENERGY} 2022 --baseline 2021`],
    run: derive,
  },
  {
    name: "timeline",
    usage: ["timeline <series> <period> [--baseline period] [--json]"],
    summary: "What was known when.",
    about: [],
    options: QUESTION_OPTIONS,
    filters: false,
    examples: [`peakline timeline ${ENERGY} 2022 --baseline 2021`],
    run: timeline,
  },
  {
    name: "scenario",
    usage: ["scenario <file | - | json> [--json]"],
    summary: "What if: what your own hypotheses change.",
    about: [
      'It is { "hypotheses": [...], "path": ... } as POST /v1/scenario takes it: a file, - for standard input, or the JSON itself in quotes.',
    ],
    options: [JSON_OPTION, LANG_OPTION],
    filters: false,
    examples: [`peakline scenario {"hypotheses":[${WHAT_IF}]}`],
    run: scenario,
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
