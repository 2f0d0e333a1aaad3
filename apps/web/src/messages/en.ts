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
  theme: { auto: "Automatic", light: "Light", dark: "Dark", label: "Appearance" },

  search: {
    title: "Search",
    label: "Search the record",
    placeholder: "green factories, 能耗, steel …",
    submit: "Search",
    description: "Full text over both languages: claims, commitments, indicators, plans and more.",
    none: "Nothing in the record matches “{query}”.",
    grammar:
      "Narrow it with sector:cement, modality:target or period:2021/2025; keep “words together” in quotes; leave out with a minus: -sector:cement.",
    everything: "All",
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
      `of the ${count} numbers in the ${texts} texts at hand, accounted for`,
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
    rule: "The newest with a primary claim that has a number; with each, the first on the indicator that the record speaks of most often.",
  },
  byDate: "Newest documents",
  allOf: (count: number, noun: string) => `All ${count} ${noun.toLowerCase()}`,
  doors: {
    title: "Four doors to the same record",
    api: "API",
    apiText: "Every page has its twin in JSON, every list also in CSV. No key, no limit.",
    terminal: "Terminal",
    terminalText: "A full explorer and plain commands that pipe.",
    package: "Package",
    packageText: "The record, the arithmetic and the words, typed.",
    data: "Download and API",
    dataText: "Files to take away, addresses to ask.",
  },

  claim: {
    sure: "How sure",
    from: "Where from",
    about: "What exactly",
    noInterval: "A status in words: it has no range of values.",
  },
  record: { facts: "Facts", asData: "This record as data" },
  computed: "What is computed from it",
  overTime: "Over time",
  chartAbout:
    "Each mark is every value that a statement allows. Solid is reported, hollow is a goal; an arrow is an open end, because nobody said where it stops; what covers a part of a year is pale.",
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

  explorer: {
    narrow: "Narrow down",
    choices: "Choices",
    clear: "Clear all",
    remove: "Remove: {label}",
    countAll: "All {total}",
    count: "{shown} of {total}",
    none: "No record fits all these choices.",
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

  data: {
    title: "Data and API",
    description:
      "Download every claim as CSV, ask the API without a key, or import the record as a typed package.",
    lead: "Everything on this site is data. The same record is served as files, over HTTP, in the terminal and as an npm package; all of them say the same because all of them are the same.",
    files: "Files",
    filesNote: "CSV opens in any spreadsheet; JSON has every field.",
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
    package: "Package",
    packageNote: "Typed, without Zod at run time, the same words as this site.",
    licence: "Licence",
    licenceText:
      "Data: CC BY 4.0. Code: MIT. The source texts belong to their publishers and are not part of the record; each claim points at its place in them.",
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
  notFound: {
    title: "Page not found",
    text: "There is no page at this address. The record may have been renamed, or the address mistyped.",
    home: "To the home page",
    search: "Search the record",
  },
};
