import { INSTRUMENTS } from "@peakline/core/instruments";
import type { Form } from "../arguments.ts";
import { CLOSED } from "./answer-filters.ts";
import { answers } from "./answers.ts";
import { CITATION_STYLES, cite } from "./cite.ts";
import type { Command, Option } from "./command.ts";
import { conflicts } from "./conflicts.ts";
import { derive } from "./derive.ts";
import { gallery } from "./gallery.ts";
import { help } from "./help.ts";
import { instrument } from "./instrument.ts";
import { list } from "./list.ts";
import { mcp } from "./mcp.ts";
import { open } from "./open.ts";
import { scenario } from "./scenario.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { timeline } from "./timeline.ts";
import { TOPICS } from "./topics.ts";

const LISTS: readonly Form[] = ["json", "ndjson", "csv", "md"];
const RECORDS: readonly Form[] = ["json", "ndjson", "md"];
const ANSWERS: readonly Form[] = ["json", "ndjson"];

const SHELLS = ["bash", "zsh"] as const;

const option = (
  name: string,
  value: string,
  about: string,
  values?: readonly string[],
): Option => ({ name, value, about, ...(values !== undefined && { values }) });
const LIMIT_OPTION = option(
  "limit",
  "n",
  "At most so many records (with --json and --md from 1 to 1000, by default 100).",
);
const AS_OF_OPTION = option(
  "as-of",
  "day",
  "Only what was published up to and including that day: 2024-07-24.",
);
const INDICATOR_OPTION = option("indicator", "id", "Only of an indicator.");
const QUESTION_OPTIONS: readonly Option[] = [
  option("baseline", "period", "Ask for the change from it; left out, for the level."),
  option("modality", "m", "actual (by default), target or forecast.", [
    "actual",
    "target",
    "forecast",
  ]),
  AS_OF_OPTION,
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
  {
    name: "targets",
    usage: ["targets [id] [--class c] [--indicator id] [--as-of day] [--json]"],
    summary: "Where every target stands, computed from what was reported.",
    about: [
      "Several values of one filter are alternatives: repeat it, or put commas between them.",
      ROWS,
      "`peakline targets <id>` tells how; the id is that of the claim that sets the target.",
    ],
    options: [
      option("class", "c", `Where it may stand: ${CLOSED.class?.join(", ")}.`, CLOSED.class),
      INDICATOR_OPTION,
      AS_OF_OPTION,
      LIMIT_OPTION,
    ],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "none",
    examples: [
      "peakline targets --class met",
      "peakline show targets cns-2021-12-03-results/steel-capacity-target",
    ],
    run: answers("targets"),
  },
  {
    name: "series",
    usage: ["series [id] [--indicator id] [--json]"],
    summary: "List series: claims that speak of the same thing.",
    about: [ROWS, "`peakline series <id>` tells what follows for it, by which steps."],
    options: [INDICATOR_OPTION, AS_OF_OPTION, LIMIT_OPTION],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "none",
    examples: ["peakline series --indicator nev-sales", `peakline show series ${ENERGY}`],
    run: answers("series"),
  },
  {
    name: "checks",
    usage: ["checks [id] [--verdict v] [--kind k] [--claim id] [--json]"],
    summary: "Does it add up: which claims agree and which cannot.",
    about: [
      "Several values of one filter are alternatives: repeat it, or put commas between them.",
      ROWS,
      "`peakline checks <id>` tells by which steps.",
    ],
    options: [
      option("verdict", "v", `What was found: ${CLOSED.verdict?.join(", ")}.`, CLOSED.verdict),
      option("kind", "k", `What is compared: ${CLOSED.kind?.join(", ")}.`, CLOSED.kind),
      INDICATOR_OPTION,
      option("claim", "id", "Only checks that a claim takes part in."),
      AS_OF_OPTION,
      LIMIT_OPTION,
    ],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "none",
    examples: ["peakline checks --verdict consistent", "peakline checks --kind reading --json"],
    run: answers("checks"),
  },
  {
    name: "check",
    usage: ["check [folder | id] [--with-record] [--json]"],
    summary: "Is your own data right, and can all of it be true.",
    about: [
      "A folder in the format of packages/core/data is read like --data. Everything wrong with it is told at once, each with its file and key: code 1. Claims that cannot all be true and that no explanations.toml explains are told as sets: code 4.",
      "With the id of a check it shows that check: code 4 where it is inconsistent. With neither it checks what --data or --api names, or the record that ships with this program.",
      "In a pipe each line begins with bad or inconsistent, with tabs between.",
    ],
    options: [],
    forms: ["json"],
    reads: true,
    filters: false,
    word: "data",
    examples: ["peakline check"],
    run: async (run) => (await import("./check.ts")).check(run),
  },
  {
    name: "findings",
    usage: ["findings [id] [--json]"],
    summary: "The most telling results, in sentences.",
    about: [
      "Every sentence and number is computed from the claims that are named with it.",
      "`peakline findings <id>` shows what a finding rests on.",
    ],
    options: [AS_OF_OPTION, LIMIT_OPTION],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "none",
    examples: ["peakline findings", "peakline findings --json"],
    run: answers("findings"),
  },
  {
    name: "promises",
    usage: ["promises [id] [--answer a] [--plan id] [--as-of day] [--json]"],
    summary: "What followed from every commitment.",
    about: [
      "Computed from what later documents say of the same plan, mechanism or result indicator.",
      "Several values of one filter are alternatives: repeat it, or put commas between them.",
      ROWS,
      "`peakline promises <id>` tells step by step; the id is that of the commitment.",
    ],
    options: [
      option("answer", "a", `What followed: ${CLOSED.answer?.join(", ")}.`, CLOSED.answer),
      option("document", "id", "Only promises of a document."),
      option("plan", "id", "Only promises under a plan."),
      option("mechanism", "id", "Only promises of a mechanism."),
      AS_OF_OPTION,
      LIMIT_OPTION,
    ],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "none",
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
    options: [AS_OF_OPTION],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "none",
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
    forms: RECORDS,
    reads: true,
    filters: false,
    word: "none",
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
    forms: ANSWERS,
    reads: true,
    filters: false,
    word: "none",
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
    options: [],
    forms: ANSWERS,
    reads: true,
    filters: false,
    word: "file",
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
    options: [],
    forms: LISTS,
    reads: true,
    filters: false,
    word: "instrument",
    examples: [
      "peakline instrument",
      "peakline instrument capacity-replacement",
      "peakline instrument battery-code code=X12MCPM27KLPCLX2M2382320",
      "peakline instrument target kind=change direction=down change=17 baseYear=2005 targetYear=2010 form=yearly 'values=2006=1.51, 2007=-2.20, 2008=-4.18'",
    ],
    run: instrument(INSTRUMENTS),
  },
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
    run: async (run) => (await import("./verify.ts")).verify(run),
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
    run: async (run) => (await import("./export.ts")).exportRecord(run),
  },
  {
    name: "serve",
    usage: ["serve [--port n] [--host name] [--site folder]"],
    summary: "Serve the API and the website on one port.",
    about: [
      "Only this machine can connect unless --host says otherwise: 0.0.0.0 is every network. LOG, RATE_LIMIT, TRUST_PROXY and DRAIN_SECONDS are read from the environment. Ctrl-C ends it.",
      "The website is made from the record of this release: with --data only the API is served.",
    ],
    options: [
      option("port", "n", "By default PORT, or 4180; 0 is any free one."),
      option("host", "name", "By default HOST, or 127.0.0.1."),
      option("site", "folder", "The built website; by default the one beside this program."),
    ],
    forms: [],
    reads: true,
    filters: false,
    word: "none",
    examples: ["peakline help serve"],
    run: async (run) => (await import("./serve.ts")).serve(run),
  },
  {
    name: "mcp",
    usage: ["mcp [--api url | --data folder]"],
    summary: "Serve the record to assistants, as MCP tools.",
    about: [
      "It speaks the Model Context Protocol over standard input and output, and ends when its input does: an assistant starts it by itself, told the command in its settings.",
      "Answers are short and carry their sources. Nothing leaves this machine, unless --api names a server to read from.",
    ],
    options: [],
    forms: [],
    reads: true,
    filters: false,
    word: "none",
    examples: ["peakline mcp"],
    run: mcp,
  },
  {
    name: "gallery",
    usage: ["gallery [name]"],
    summary: "Every kind of chart, and what is hard to draw.",
    about: [
      "A name is that of one case, or of a kind of chart: series, index, path, compare, conflict, scoreboard, derivation, plan, timeline.",
      "The drawings are as wide as the terminal, and in a pipe 80 columns. Where ACCESSIBLE=1 is set they are told in words.",
    ],
    options: [],
    forms: [],
    reads: false,
    filters: false,
    word: "none",
    examples: ["peakline gallery", "peakline gallery scoreboard --lang zh"],
    run: gallery,
  },
  {
    name: "completion",
    usage: ["completion <bash | zsh>"],
    summary: "Print the completions of a shell.",
    about: [
      'bash: eval "$(peakline completion bash)" in ~/.bashrc. zsh: peakline completion zsh > a file named _peakline in a folder of $fpath.',
    ],
    options: [],
    forms: [],
    reads: false,
    filters: false,
    word: "shell",
    examples: SHELLS.map((shell) => `peakline completion ${shell}`),
    run: async (run) => (await import("./completion.ts")).completion(run),
  },
  {
    name: "help",
    usage: ["help [command | topic]"],
    summary: "Explain a command, or a topic.",
    about: [`The topics are ${TOPICS.map(({ name }) => name).join(", ")}.`],
    options: [],
    forms: [],
    reads: false,
    filters: false,
    word: "command",
    examples: ["peakline help list", "peakline help query"],
    run: help,
  },
];
