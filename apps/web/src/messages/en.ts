import { AS_OF } from "./as-of.ts";
import { COMPARE } from "./compare.ts";
import { SCENARIO } from "./scenario.ts";

// What an island says is a text with places, `{total}`, for `fill`: the page hands it over in its own language,
// so that no island carries the words of both.
/** What the web app says in English. */
export const en = {
  siteTitle: "Peakline",
  tagline: "China’s industrial green transition as checkable data",
  lead: "Officials promise and report this transition in briefings, plans and news reports. Peakline turns every number they print into a claim with its place in the source, and shows which values it allows.",
  skip: "Skip to the content",
  home: "Peakline, home",
  nouns: "Record",
  tools: "Search, language, appearance",
  languageSwitch: "中文",
  goTo: "Go to",
  theme: { auto: "Automatic", light: "Light", dark: "Dark", label: "Appearance" },

  search: {
    title: "Search",
    label: "Search the record",
    placeholder: "green factories, 能耗, steel …",
    submit: "Search",
    description: "Full text over both languages: claims, commitments, indicators, plans and more.",
    none: "Nothing in the record matches “{query}”.",
    grammar:
      "Narrow it with `sector:cement`, `modality:target` or `period:2021/2025`; keep “words together” in quotes; leave out with a minus: `-sector:cement`. Chinese is found by its pinyin too: `lvsegongchang`, `lsgc`.",
    everything: "All",
    narrow: "Narrow the results",
    alone: "One word alone:",
    again: "Try again",
    hint: "Try fewer or other words, or start from one of the lists.",
    one: "1 result",
    count: "{total} results",
    more: "The first {shown} of {total} results",
    all: "All results for “{query}”",
    failed: "The search did not answer. Check the connection and try again.",
    noScript: "Results as you type need JavaScript. Without it, the API answers the same question:",
    noScriptSubmit: "Ask the API",
    browse: "Or start from a list",
  },

  numbers: {
    title: "The record in numbers",
    covered: (count: string, texts: string) =>
      `of the ${count} numbers in the ${texts} texts at hand are accounted for`,
  },
  news: {
    targets: {
      heading: "How the targets stand",
      all: (count: number) => `All ${count} statements of targets`,
    },
    checks: {
      heading: "What does not add up",
      all: (count: number) => `All ${count} checks`,
    },
    findings: {
      heading: "The most telling findings",
      all: (count: number) => `All ${count} findings`,
    },
  },
  hand: {
    rule: "The newest documents that state a number first hand; with each, its first claim on the indicator that the record speaks of most often.",
  },
  byDate: "Newest documents",
  allOf: (count: number, noun: string) => `All ${count} ${noun.toLowerCase()}`,
  doors: {
    title: "Four doors to the same record",
    api: "API",
    apiText: "Every page has its twin in JSON, every list also in CSV. No key is needed.",
    terminal: "Terminal",
    terminalText: "A full explorer and plain commands that pipe.",
    package: "Package",
    packageText: "The record, the arithmetic and the words, typed.",
    data: "Download and API",
    dataText: "Files to download, addresses to ask.",
  },

  claim: {
    sure: "How sure",
    from: "Where from",
    about: "What exactly",
    noInterval: "A status in words: it has no range of values.",
  },
  record: { facts: "Facts", asData: "This record as data" },
  use: {
    explanation: "What this number rests on",
    heading: "Use this",
    cite: "Cite",
    citeSource: "The source itself",
    forPrograms: "BibTeX and CSL-JSON",
    take: "Download",
    record: "This record",
    claims: "Its claims",
    seriesClaims: "Claims of its series",
    address: "Link to it",
    addressNote:
      "The address of the page shows the latest release. The one with the release never changes what it answers, and works as long as a server has release {version}.",
    thisPage: "This page",
    thisRelease: "Its data in this release",
    embed: "Show it elsewhere",
    card: "Card, as a frame",
    image: "Chart, as an image",
    wrong: "Something is wrong?",
    wrongNote: "Tell whoever serves this site, with what stands below filled in.",
    wrongFile: "In the repository, CONTRIBUTING.md says how to correct it; it is written in",
    wrongComputed:
      "This is computed from claims: on the page of the claim that is wrong stands the file in which it is written.",
    report: "Report",
    reportLines: ["Says: ", "Should say: ", "Source (address, paragraph): "],
    copy: "Copy",
    copied: "Copied",
  },
  computed: "What is computed from it",
  chart: {
    headings: {
      series: "Over time",
      index: "Over time",
      path: "On the way to the target",
      compare: "Beside each other",
      conflict: "Beside each other",
      scoreboard: "How the targets stand",
      derivation: "How it follows",
      plan: "From promise to result",
      timeline: "Over time",
    },
    extents:
      "Each mark is every value that its statement allows; an arrow is an end that nobody stated.",
    table: "As a table",
    pass: "Past the picture",
  },
  gallery: {
    title: "Gallery of charts",
    description:
      "Every kind of chart as it is drawn on this site: on the record, and on made-up data that is hard to draw.",
    lead: "Every kind of chart, first on the record, then on data that no source has: nothing at all, very large and very small, open at both ends, too many to fit. So one can see what each looks like and that it says the same as its sentence and its table.",
  },
  compared: "What it comes to",
  belongs: "Where it belongs",
  derived: "derived",
  derivedLong: "follows from several statements; no source prints it",
  inferred: "inferred",
  inferredLong: "not printed in the source",
  inferredNote: "Dotted underline: inferred, not printed in the source.",
  document: {
    about: "About the document",
    text: "Paragraph by paragraph",
    textNote:
      "The text itself is not ours to show. Each paragraph is described in our own words; the claims and commitments stand where the text makes them.",
    furniture: (first: number, last: number) =>
      first === last
        ? `Paragraph ${first}: page furniture`
        : `Paragraphs ${first}–${last}: page furniture`,
    paragraph: (number: number) => `Paragraph ${number}`,
  },

  verify: {
    title: "Check it against your own copy",
    lead: "If you have the text as a file, open it here: every claim is looked for at its place and by the hash of its sentence. The file is read in this browser and sent nowhere.",
    noScript: "This needs JavaScript. On the command line, `pnpm verify` does the same.",
    choose: "Your copy, a text file",
    comparing: "Comparing …",
    noHash:
      "This browser computes hashes only at secure addresses: open this site by https or on this machine, or use `pnpm verify`.",
    notText: "This is not a text file in UTF-8 or GB 18030.",
    failed:
      "The places of the record could not be loaded. Check the connection and choose the file again.",
    same: "“{name}” is the text of the record, byte for byte.",
    other:
      "“{name}” is not the text of the record: its hash is another. What can be said without it: where a number and the hash of its sentence are found, the claim still stands.",
    ok: "at its place",
    moved: "same sentence, elsewhere",
    differs: "number there, sentence differs",
    lost: "not found",
    ofRecords: "{count} of {total} claims and commitments",
    numbers: "Numbers",
    covered: "{numbers}: {claimed} claimed, {unclaimed} left out for a reason",
    counted: "{numbers}, {claimed} of them claimed; the record has not counted this text",
    astray: "{count} not at their place",
    key: "Underlined: a claim or commitment, leading to it. Dashed: moved. Wavy: its sentence differs. Dotted: a number that no claim states.",
    text: "Your copy",
  },

  explorer: {
    narrow: "Narrow down",
    choices: "Choices",
    clear: "Clear all",
    remove: "Remove: {label}",
    countAll: "All {total}",
    count: "{shown} of {total}",
    counting: "{shown} so far",
    none: "No record fits all these choices.",
    failed:
      "The rest of the table could not be fetched: this is its first page, without your choices.",
    more: "{count} more",
    noScript:
      "Without JavaScript each of these leads to its own page, or to the API’s answer; the table goes on from page to page.",
    pages: "Pages of the table",
    page: "Page {number}",
    csv: "CSV of what is shown",
    json: "JSON of what is shown",
    value: "Value",
    action: "Action",
    statement: "Statement",
    period: "Period",
    source: "Source",
    kind: "Kind",
  },
  list: { other: "Other", top: "The whole", more: "{count} more", contents: "On this page" },

  instruments: {
    title: "Instruments",
    description:
      "Small calculators over published rules: each answer comes with its steps and its sources, and says where the rules end.",
    asks: "What it asks",
    exampleAnswer: "With the example",
    asData: "This answer as data",
    exampleNote: "Filled in with an example; the answer follows what you enter.",
    example: "Back to the example",
    optional: "optional",
    noScript:
      "Without JavaScript the answer below is that of the example; the API answers what you enter.",
    noScriptSubmit: "Ask the API",
  },
  answer: {
    title: "Answer",
    steps: "How it was computed",
    sources: "What it rests on",
    notes: "To keep in mind",
    refusedOne: "No answer: one entry cannot be used.",
    refused: "No answer: {count} entries cannot be used.",
    failed: "The instrument did not answer. Check the connection and try again.",
  },

  compare: COMPARE.en,
  scenario: SCENARIO.en,
  asOf: AS_OF.en,

  data: {
    title: "Data and API",
    description:
      "Download every claim as CSV, ask the API without a key, or import the record as a typed package.",
    lead: "Everything on this site is data. The same record is served as files, over HTTP, in the terminal and as an npm package; all of them say the same because all of them are the same.",
    files: "Files",
    filesNote:
      "JSON has every field. CSV is for programs; CSV for Excel opens in a spreadsheet with its Chinese intact.",
    excel: "CSV for Excel",
    tables: "Description of the tables (Data Package)",
    feed: "What came into the record (Atom feed)",
    whole: "Whole record",
    api: "HTTP API",
    apiNote:
      "No key. Lists take the same filters as the tables of this site and answer { data, next, total, version }; errors are problem+json.",
    apiDocs: "API description (OpenAPI 3.1)",
    one: "One claim",
    filtered: "A filtered list, as CSV",
    searching: "Search, in English or Chinese",
    terminal: "Terminal",
    terminalNote: "A full explorer; with --json each command pipes.",
    assistants: "Assistants",
    assistantsNote:
      "Tools of the Model Context Protocol (MCP): short answers, each with its sources. In the settings of a client:",
    package: "Package",
    packageNote: "Typed, without Zod at run time, the same words as this site.",
    licence: "Licence",
    licenceText:
      "Data: CC BY 4.0. Code: MIT. The source texts belong to their publishers and are not part of the record; each claim points at its place in them.",
  },

  reference: {
    title: "API reference",
    description:
      "Every address of the HTTP API: parameters and what they may be, an example with its answer, and what can go wrong.",
    lead: "No key, from any website, and nothing is kept. What follows is made from the contract that the API itself serves; each example is a link, and its answer is what the API says.",
    rules: "How to ask",
    rulesText: [
      "Several values of one filter, repeated or with commas between them, are alternatives; different filters all hold. An unknown parameter or value is an error, never an empty answer.",
      "A list answers { data, next, total, version }; next is the address of its next page. Every answer says the release it belongs to, and has an ETag.",
    ],
    errors: "When something is wrong",
    errorsText:
      "Every answer that is no success is problem+json (RFC 9457): a kind, a sentence that says what is wrong and what would be right, and where there is one the value that was meant.",
    everywhere: "Everywhere",
    problems: "All kinds of problems",
    parameters: "Parameters",
    noParameters: "none",
    required: "required",
    range: "{least} to {most}",
    otherwise: "{value} where left out",
    oneOf: "One of",
    body: "Body",
    example: "Example",
    answer: "Its answer, cut short",
    forms: "Other forms",
    replies: "Answers",
    tags: {
      changes: "Changes of the record",
      about: "About",
      documents: "Documents",
      claims: "Claims",
      commitments: "Commitments",
      indicators: "Indicators",
      plans: "Plans",
      mechanisms: "Mechanisms",
      sectors: "Sectors",
      actors: "Actors",
      tables: "Tables",
      series: "Series",
      targets: "Targets",
      derive: "What follows",
      checks: "Does it add up?",
      conflicts: "Conflicts",
      findings: "Findings",
      promises: "What followed?",
      instruments: "Instruments",
      scenario: "What if",
      search: "Search",
      dataset: "The whole record",
    } as Readonly<Record<string, string>>,
  },

  method: {
    title: "How a number is read",
    description:
      "From printed digits and a hedge to the values a claim allows; what is stated, inferred, assumed and derived; what coverage means.",
    lead: "A printed number is not a point. “6.8 %” was rounded by somebody, “more than 5.5 million” has no upper end, “about 16 %” admits several values. Peakline keeps the digits as printed and computes every value that the statement allows.",
    interval: "Printed digits give an interval",
    intervalText: [
      "The digits say how far the number was rounded: 6.8 stands for every value from 6.75 to 6.85. A count of things is exact, unless it ends in two or more zeros, where it was rounded there: 2,783 factories are 2,783; 6,800 enterprises are 6,750 to 6,850.",
      "A fall is negative: “down 6.8 %” has the value −6.8 and allows −6.85 to −6.75. A fall ends at −100 %. Percent and percentage points are different things, and so are tonnes of steel and tonnes of carbon dioxide.",
    ],
    qualifiers: "Then the hedge moves its ends",
    qualifiersText:
      "One table decides, the same for every claim. Each row names its authority, so that a reader can disagree with it.",
    columns: {
      chinese: "Chinese",
      english: "English",
      example: "Example",
      allows: "Allows",
      authority: "Authority",
    },
    noHedge: "no hedge",
    kinds: "Four kinds of knowledge",
    kindsText: [
      [
        "Stated",
        "stated",
        "Printed in the source. The claim points at the paragraph and the printed token.",
      ],
      [
        "Inferred",
        "inferred",
        "A field the source does not print but a reader needs: a baseline year, a sign. It is underlined with dots and marked with the word wherever it is shown.",
      ],
      [
        "Assumed",
        "assumed",
        "An input that a user or a declared default supplies. Never a claim, and never silently part of an answer: it is marked “assumes”, with a dotted rule.",
      ],
      [
        "Derived",
        "derived",
        "A value that nobody printed but that follows from what was printed, always with its inputs and steps: see “What follows” on the page of a series. It has a dashed rule.",
      ],
    ] as readonly (readonly [string, string, string])[],
    modalityText:
      "Whether a claim reports, sets a goal or expects is recorded from what the document does, never from its tense: translations flip it. “Will be reduced by more than 20 %” may report a result of a plan that has ended.",
    charts: "How charts are drawn",
    chartsText:
      "A mark covers every value that a statement allows, so that a hedge can be seen: an arrow is an end that nobody stated. Reported is filled, targets and forecasts are hollow, what is partly inferred is paler, what is derived is dashed; where targets stand is told by shape as well as colour. Under each chart stands the same as a sentence and as a table.",
    authority: "Who stands behind the wording",
    authorityText:
      "A translation cannot settle a hedge. Each document says what kind of text it is, and every list can be narrowed by it.",
    coverage: "Every number is accounted for",
    coverageText:
      "In each document every digit string and every number word from two up is either claimed or excluded with a reason: a date, a list number, the name of a plan, page furniture. The share is computed, and a document marked complete does not build below 100 %.",
    anchor: "A place you can check",
    anchorText:
      "A claim points at its place: paragraph, printed token and which occurrence. Where the text was at hand, the place was found in it and is kept with its character offsets and a hash of the sentence. The text itself is not redistributed; whoever has it can verify every claim against it.",
  },

  footer: {
    about: "Every number with its place in the source and every value it allows.",
    record: "Record",
    more: "More",
    method: "How a number is read",
    data: "Data and API",
    version: (version: string) => `Version ${version}`,
    licence: "Data CC BY 4.0, code MIT",
  },
  glossary: {
    title: "Glossary",
    description:
      "The words of the record in English and Chinese: units, hedges, kinds of statement, verdicts, boundaries, themes.",
    lead: "Every word that the record uses in a sense of its own, with the official Chinese term beside it. Generated from the record: what stands here is what is computed with.",
    list: "See the list",
  },
  noPage: {
    notFound: {
      title: "Page not found",
      text: "There is no page at this address. The record may have been renamed, or the address mistyped.",
    },
    notAllowed: {
      title: "Pages can only be read",
      text: "Nothing can be sent to this address. The API answers at /v1.",
    },
    offline: {
      title: "You are offline",
      text: "This page has not been visited on this device before, so there is no copy of it. Pages that you have visited open as they were, and the whole record is kept as data once it has been loaded.",
    },
    home: "To the home page",
    search: "Search the record",
  },
};
