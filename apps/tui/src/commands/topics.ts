/** Something that concerns several commands, as `peakline help <name>` and the documentation tell it. */
export interface Topic {
  readonly name: string;
  readonly summary: string;
  /** Paragraphs, and terms with what they mean. */
  readonly parts: readonly (string | readonly (readonly [term: string, meaning: string])[])[];
}

/** The topics of help, in its order. */
export const TOPICS: readonly Topic[] = [
  {
    name: "formatting",
    summary: "What is written to a terminal, into a pipe, and as data.",
    parts: [
      "A terminal gets columns as wide as it is, in its own colours. A pipe gets one line for each thing that is told, its fields separated by tabs: no colour, nothing cut, nothing beside it; what is said beside the output goes to the standard error.",
      [
        ["--json", "The body of the API for the same question, byte for byte: a list is a page."],
        [
          "--json=a,b",
          "Only these members of each record; a name that is none is told with all there are.",
        ],
        ["--ndjson[=a,b]", "One record a line, never paged."],
        ["--csv[=a,b]", "RFC 4180 with a header line, never paged."],
        ["--md", "Markdown, in the language of --lang."],
        [
          "--color when",
          "auto, always or never; before all variables of `peakline help environment`.",
        ],
        ["--ascii", "Dashes, quotes and signs in ASCII; letters of a language stay."],
        [
          "--ambiguous n",
          "1 or 2: the cells that your terminal takes for signs such as ± and →; auto, as by default: PEAKLINE_AMBIGUOUS, else the explorer asks the terminal.",
        ],
      ],
    ],
  },
  {
    name: "exit-codes",
    summary: "What the code says with which a command ends.",
    parts: [
      [
        ["0", "Done. A reader that stops early, as head does, is no failure."],
        [
          "1",
          "Failure: a server that does not answer, a file that cannot be read, data that is wrong.",
        ],
        ["2", "The command is written wrong."],
        ["3", "There is no such record."],
        [
          "4",
          "A check failed: claims that cannot all be true, or a place that a text does not have.",
        ],
      ],
    ],
  },
  {
    name: "environment",
    summary: "The variables that are read.",
    parts: [
      [
        [
          "LC_ALL, LC_MESSAGES, LANG",
          "The first that is set gives the language: Chinese where it begins with zh, else English.",
        ],
        [
          "FORCE_COLOR",
          "Colour what people read, even in a pipe; 0 or false: never. Decides before the others.",
        ],
        ["NO_COLOR", "No colour, where it is not empty."],
        ["CLICOLOR_FORCE", "Colour even in a pipe, where it is neither empty nor 0."],
        ["CLICOLOR", "0: no colour."],
        ["TERM", "dumb: no colour, and no explorer."],
        [
          "ACCESSIBLE",
          "Words in place of drawings, and an explorer that is read from top to bottom, where it is neither empty, 0 nor false.",
        ],
        ["INK_SCREEN_READER", "true: an explorer that is read from top to bottom."],
        [
          "PEAKLINE_AMBIGUOUS",
          "1 or 2: the cells that your terminal takes for signs such as ± and →. Left out, the explorer asks the terminal, and commands take 1.",
        ],
        ["PEAKLINE_ASCII", "1 or true: as --ascii."],
        ["PEAKLINE_TEXTS", "The folder of source texts for `peakline verify`."],
        ["DISPLAY, WAYLAND_DISPLAY", "Whether there is a desktop to open an address with."],
        [
          "PORT, HOST, LOG, RATE_LIMIT, TRUST_PROXY, DRAIN_SECONDS, SHARE_FONTS",
          "For `peakline serve`.",
        ],
      ],
    ],
  },
  {
    name: "query",
    summary: "The grammar of search, the same as in addresses and on the web.",
    parts: [
      [
        ["green factories", "Both words, in English or Chinese, anywhere in a record."],
        ['"green factory"', "The words together."],
        [
          "sector:cement",
          "What carries this value. The names are the filters of `list`, and period.",
        ],
        ["sector:cement,glass", "One of several values."],
        ["-modality:target", "Not what carries this value; a minus excludes a word too."],
        ["行业：水泥", "The same in Chinese, with either colon."],
      ],
      "Different terms all hold. A shell takes quotes for itself: '\"green factory\" sector:cement'.",
    ],
  },
  {
    name: "accessibility",
    summary: "For screen readers, and for eyes of every kind.",
    parts: [
      "Nothing is told by colour alone, and no background is painted: the colours are the sixteen that your terminal lets you choose.",
      [
        ["ACCESSIBLE=1", "A chart is told as its sentence and its table."],
        ["--ascii", "The same, and no sign that a reader may spell out or skip."],
        ["--color never", "No colour and no weight: plain text."],
        ["| cat", "Plain lines in reading order, one thing each."],
      ],
    ],
  },
  {
    name: "data",
    summary: "Your own claims: --data, --with-record and check.",
    parts: [
      "A folder in the format of packages/core/data is read by every command with --data: alone, or with --with-record laid over the record that ships with this program. A file stands in the place of the one with its path; the tables (actors.toml, sectors.toml, places.toml and so on) add their entries, and an entry replaces the one with its id.",
      [
        [
          "documents/<id>/document.toml",
          "What the document is: title, publisher, dates, language, authority, source.",
        ],
        [
          "documents/<id>/claims.toml",
          "One table for each claim: statement, indicator, period, quantity, anchor.",
        ],
        ["documents/<id>/commitments.toml", "What is promised without a number."],
        ["indicators/<id>.toml", "What is measured, its unit, and whether it sums over time."],
        ["rules/<id>.toml", "Relations between series that hold by their definitions."],
        [
          "explanations.toml",
          "What explains claims that cannot all be true, by the id of the check.",
        ],
      ],
      "`peakline check <folder>` tells everything that is wrong at once, each with its file and key, and then which claims cannot all be true. A document without its text leaves source.file out and sets complete = false; its claims have an anchor with the token alone.",
      "`peakline export --json` writes the record whole; CONTRIBUTING.md shows how a document is entered, step by step.",
    ],
  },
];
