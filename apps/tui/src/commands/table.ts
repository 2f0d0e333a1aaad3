import { INSTRUMENTS } from "@peakline/core/instruments";
import { CLOSED } from "./answer-filters.ts";
import { answers } from "./answers.ts";
import type { Command, Option } from "./command.ts";
import { conflicts } from "./conflicts.ts";
import { derive } from "./derive.ts";
import { help } from "./help.ts";
import { instrument } from "./instrument.ts";
import { list } from "./list.ts";
import { scenario } from "./scenario.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { timeline } from "./timeline.ts";

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
const ROWS =
  "In a pipe each is one line: id, value, period, title, source, tags, which of them is inferred, and what stands under the title, with tabs between.";
const PERIODS =
  "A period is a year, month or date, or two of one kind: 2022, 2022-01/2022-07, 2016/2020.";
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
      "The id of a claim is document/claim. What is computed has ids too: targets, series, checks and promises are nouns here.",
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
      "Several values of one filter are alternatives: repeat it, or put commas between them.",
      ROWS,
      "`peakline show targets <id>` tells how; the id is that of the claim that sets the target.",
    ],
    options: [
      option("class", "c", `Where it may stand: ${CLOSED.class?.join(", ")}.`),
      INDICATOR_OPTION,
      AS_OF_OPTION,
      LIMIT_OPTION,
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
    about: [ROWS, "`peakline show series <id>` tells what follows for it, by which steps."],
    options: [INDICATOR_OPTION, LIMIT_OPTION, JSON_OPTION, CSV_OPTION, LANG_OPTION],
    filters: false,
    examples: ["peakline series --indicator nev-sales", `peakline show series ${ENERGY}`],
    run: answers("series"),
  },
  {
    name: "checks",
    usage: ["checks [--verdict v] [--kind k] [--claim id] [--json | --csv]"],
    summary: "Does it add up: which claims agree and which cannot.",
    about: [
      "Several values of one filter are alternatives: repeat it, or put commas between them.",
      ROWS,
      "`peakline show checks <id>` tells by which steps.",
    ],
    options: [
      option("verdict", "v", `What was found: ${CLOSED.verdict?.join(", ")}.`),
      option("kind", "k", `What is compared: ${CLOSED.kind?.join(", ")}.`),
      INDICATOR_OPTION,
      option("claim", "id", "Only checks that a claim takes part in."),
      AS_OF_OPTION,
      LIMIT_OPTION,
      JSON_OPTION,
      CSV_OPTION,
      LANG_OPTION,
    ],
    filters: false,
    examples: ["peakline checks --verdict consistent", "peakline checks --kind reading --json"],
    run: answers("checks"),
  },
  {
    name: "findings",
    usage: ["findings [--json | --csv]"],
    summary: "The most telling results, in sentences.",
    about: [
      "Every sentence and number is computed from the claims that are named with it.",
      "`peakline show findings <id>` shows what a finding rests on.",
    ],
    options: [LIMIT_OPTION, JSON_OPTION, CSV_OPTION, LANG_OPTION],
    filters: false,
    examples: ["peakline findings", "peakline findings --json"],
    run: answers("findings"),
  },
  {
    name: "promises",
    usage: ["promises [--answer a] [--plan id] [--as-of day] [--json | --csv]"],
    summary: "What followed from every commitment.",
    about: [
      "Computed from what later documents say of the same plan, mechanism or result indicator.",
      "Several values of one filter are alternatives: repeat it, or put commas between them.",
      ROWS,
      "`peakline show promises <id>` tells step by step; the id is that of the commitment.",
    ],
    options: [
      option("answer", "a", `What followed: ${CLOSED.answer?.join(", ")}.`),
      option("document", "id", "Only promises of a document."),
      option("plan", "id", "Only promises under a plan."),
      option("mechanism", "id", "Only promises of a mechanism."),
      AS_OF_OPTION,
      LIMIT_OPTION,
      JSON_OPTION,
      CSV_OPTION,
      LANG_OPTION,
    ],
    filters: false,
    examples: [
      "peakline promises --answer nothing-reported",
      "peakline show promises scio-2021-07-16-h1/energy-efficiency",
    ],
    run: answers("promises"),
  },
  {
    name: "conflicts",
    usage: ["conflicts [--as-of day] [--json]"],
    summary: "Claims that cannot all be true.",
    about: [
      "Each set has as few claims as possible. In a pipe it is one line: series, kind, claims, and what their numbers come to, with tabs between. Where there is none nothing is printed.",
    ],
    options: [AS_OF_OPTION, JSON_OPTION, LANG_OPTION],
    filters: false,
    examples: ["peakline conflicts --json"],
    run: conflicts,
  },
  {
    name: "derive",
    usage: ["derive <series> <period> [--baseline period] [--as-of day] [--json]"],
    summary: "What follows for a level or a change, with its steps.",
    about: [
      PERIODS,
      "Where nothing follows it says why; for a half-year also what each share of the first half would give under a declared assumption.",
      "In a pipe: first the value and when, then each step, then what is assumed, stated, disputed and inferred, with tabs between.",
    ],
    options: QUESTION_OPTIONS,
    filters: false,
    examples: [
      `peakline derive ${ENERGY} 2022 --baseline 2021`,
      `peakline derive ${ENERGY} 2022-07/2022-12 --baseline 2021-07/2021-12`,
    ],
    run: derive,
  },
  {
    name: "timeline",
    usage: ["timeline <series> <period> [--baseline period] [--json]"],
    summary: "What was known when of a level or a change.",
    about: [
      PERIODS,
      "One entry for each day on which a publication changed the answer. In a pipe: the day, the answer, the documents, with tabs between.",
    ],
    options: QUESTION_OPTIONS,
    filters: false,
    examples: [`peakline timeline ${ENERGY} 2022 --baseline 2021`],
    run: timeline,
  },
  {
    name: "scenario",
    usage: ["scenario <file | - | json> [--json]"],
    summary: "What if: what your own hypotheses change and contradict.",
    about: [
      'A scenario is JSON as POST /v1/scenario takes it, { "hypotheses": [...], "path": ... }: in a file, from standard input with -, or given itself in quotes.',
      "In a pipe each line begins with changed, contradicted, unusable or path, with tabs between.",
    ],
    options: [JSON_OPTION, LANG_OPTION],
    filters: false,
    examples: [
      `peakline scenario '{"hypotheses":[${WHAT_IF}]}'`,
      `peakline scenario '{"path":{"shape":"constant-rate","from":{"year":2020,"value":"100"},"to":{"year":2025,"value":"86.5"}}}'`,
    ],
    run: scenario,
  },
  {
    name: "instrument",
    usage: ["instrument [id] [<name>=<value> ...] [--json]"],
    summary: "Calculators over published rules, for your own numbers.",
    about: [
      "Without an id it lists the instruments; with an id alone it says what that one asks for, with an example.",
      "An answer comes with its steps and its sources. In a pipe each line begins with answer, value, step, note or source, with tabs between.",
      "Inputs that cannot be used are all named at once, and nothing is computed.",
    ],
    options: [JSON_OPTION, LANG_OPTION],
    filters: false,
    examples: [
      "peakline instrument",
      "peakline instrument capacity-replacement",
      "peakline instrument battery-code code=X12MCPM27KLPCLX2M2382320",
      "peakline instrument target kind=change direction=down change=17 baseYear=2005 targetYear=2010 form=yearly 'values=2006=1.51, 2007=-2.20, 2008=-4.18'",
    ],
    run: instrument(INSTRUMENTS),
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
