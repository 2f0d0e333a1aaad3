import { FILTERS, NOUNS, nearest } from "@peakline/core";
import { COMPUTED_NOUNS, type Locale } from "@peakline/core/view";
import { didYouMean, usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { cellsOf, pad } from "../layout/cells.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import type { Command, Option, Run } from "./command.ts";
import { commandIn, optionIn, topicIn } from "./in-language.ts";
import { ownOptions, READING, SHOWING } from "./options.ts";
import { TOPICS, type Topic } from "./topics.ts";

const WIDEST = 100;
const TERM = 18;
const INDENT = 2;
/** Fewer columns than this have no room for two. */
const NARROW = 40;

const heading = (text: string): Line[] => [BLANK, line(text, "title")];

/** A term and what it means, in two columns. */
function entry(term: string, meaning: string, width: number): Line[] {
  // In a narrow terminal the meaning stands below its term.
  const column = width < NARROW ? INDENT : TERM;
  const beside = column === TERM && cellsOf(term) < TERM - 1;
  const lines = wrap(meaning, Math.max(1, width - INDENT - column)).map((text, index) => [
    segment(" ".repeat(INDENT)),
    segment(pad(index === 0 && beside ? term : "", column), "key"),
    segment(text),
  ]);
  const head = wrap(term, Math.max(1, width - INDENT)).map((text) => [
    segment(" ".repeat(INDENT)),
    segment(text, "key"),
  ]);
  return beside || term === "" ? lines : [...head, ...lines];
}

/** An option as it is written: "--limit n", "--json[=fields]". */
export const optionText = ({ name, value }: Pick<Option, "name" | "value">): string =>
  `--${name}${value === "" || value.startsWith("[") ? value : ` ${value}`}`;

const optionEntry = (option: Option, width: number, locale: Locale) =>
  entry(optionText(option), optionIn(option, locale), width);

const HEADINGS = {
  en: {
    about: "Peakline: China's industrial green transition as checkable data.",
    explorer: "Open the explorer (in a terminal).",
    nouns: "Nouns",
    computed: "computed",
    topics: "Topics: peakline help <topic>",
    options: "Options",
    shared: "Options of every command",
    filters: "Nouns and their filters",
    examples: "Examples",
  },
  zh: {
    about: "Peakline：以可核对的数据呈现中国工业绿色转型。",
    explorer: "打开浏览界面（在终端中）。",
    nouns: "记录类别",
    computed: "计算所得",
    topics: "主题：peakline help <主题>",
    options: "选项",
    shared: "各命令通用的选项",
    filters: "记录类别及其筛选项",
    examples: "示例",
  },
} as const;

function nounEntries(width: number): Line[] {
  return NOUNS.flatMap((noun) => entry(noun, Object.keys(FILTERS[noun]).join(", "), width));
}

/** The usage of a command, in as many lines as it needs. */
function usageLines(each: string, width: number): Line[] {
  return wrapLine([segment("  peakline ", "faint"), segment(each, "key")], Math.max(1, width));
}

/** What `peakline help` says. */
export function overview(commands: readonly Command[], width: number, locale: Locale): Line[] {
  const words = HEADINGS[locale];
  return [
    ...wrap(words.about, width).map((each) => line(each, "title")),
    BLANK,
    ...entry("peakline", words.explorer, width),
    ...commands.flatMap((command) => [
      ...usageLines(command.usage[0] ?? "", width),
      ...entry("", commandIn(command, locale).summary, width),
    ]),
    ...heading(words.nouns),
    ...wrap(NOUNS.join(", "), width - INDENT).map((each) => [
      segment(" ".repeat(INDENT)),
      segment(each),
    ]),
    ...entry(words.computed, COMPUTED_NOUNS.join(", "), width),
    ...heading(words.topics),
    ...TOPICS.flatMap((topic) => entry(topic.name, topicIn(topic, locale).summary, width)),
  ];
}

/** What `peakline help <command>` says. */
export function explain(command: Command, width: number, locale: Locale): Line[] {
  const words = HEADINGS[locale];
  const shared = [...(command.reads ? READING : []), ...SHOWING];
  const { summary, about } = commandIn(command, locale);
  return [
    ...wrap(summary, width).map((each) => line(each, "title")),
    BLANK,
    ...command.usage.flatMap((each) => usageLines(each, width)),
    ...(about.length > 0 ? [BLANK] : []),
    ...about.flatMap((text) => wrap(text, width).map((each) => line(each))),
    ...(ownOptions(command).length > 0 ? heading(words.options) : []),
    ...ownOptions(command).flatMap((option) => optionEntry(option, width, locale)),
    ...heading(words.shared),
    ...shared.flatMap((option) => optionEntry(option, width, locale)),
    ...(command.filters ? [...heading(words.filters), ...nounEntries(width)] : []),
    ...heading(words.examples),
    // What is copied is never broken.
    ...command.examples.map((example) => line(`  ${example}`)),
  ];
}

/** What `peakline help <topic>` says. */
function explainTopic(topic: Topic, width: number, locale: Locale): Line[] {
  const { summary, parts } = topicIn(topic, locale);
  return [
    ...wrap(summary, width).map((each) => line(each, "title")),
    ...parts.flatMap((part) => [
      BLANK,
      ...(typeof part === "string"
        ? wrap(part, width).map((each) => line(each))
        : part.flatMap(([term, meaning]) => entry(term, meaning, width))),
    ]),
  ];
}

/** The command with a name, or a sentence about what it might have been. */
export function findCommand(commands: readonly Command[], name: string): Command {
  // One of what a command lists: `target` is `targets`.
  const found =
    commands.find((command) => command.name === name) ??
    commands.find((command) => command.name === `${name}s`);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  const advice = name.includes("/")
    ? `To show a record: peakline show ${name}`
    : didYouMean(nearest(name, names)) || `The commands are ${names.join(", ")}.`;
  throw usage(`There is no command "${name}".`, advice);
}

/** peakline help [command | topic] */
export async function help({ given, terminal, locale, write, commands }: Run): Promise<void> {
  const width = Math.min(WIDEST, terminal.columns);
  const [name, ...rest] = given.words;
  if (rest.length > 0) throw usage("help takes one command, or one topic.");
  const topic = TOPICS.find((each) => each.name === name);
  const lines =
    name === undefined
      ? overview(commands, width, locale)
      : topic !== undefined
        ? explainTopic(topic, width, locale)
        : explain(helped(commands, name), width, locale);
  write(linesToString(lines, terminal.colour));
}

/** The command that help is asked for; a slip may have meant a topic. */
function helped(commands: readonly Command[], name: string): Command {
  const topics = TOPICS.map((topic) => topic.name);
  const names = [...commands.map((command) => command.name), ...topics];
  const meant = nearest(name, names);
  if (meant !== undefined && topics.includes(meant) && !names.includes(name))
    throw usage(`There is no command or topic "${name}".`, didYouMean(meant));
  return findCommand(commands, name);
}
