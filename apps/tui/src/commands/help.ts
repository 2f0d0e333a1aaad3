import { FILTERS, NOUNS, nearest } from "@peakline/core";
import { COMPUTED_NOUNS } from "@peakline/core/view";
import { didYouMean, usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { cellsOf, pad } from "../layout/cells.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import { wrap, wrapLine } from "../layout/wrap.ts";
import type { Command, Option, Run } from "./command.ts";
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

const optionEntry = (option: Option, width: number) =>
  entry(optionText(option), option.about, width);

function nounEntries(width: number): Line[] {
  return NOUNS.flatMap((noun) => entry(noun, Object.keys(FILTERS[noun]).join(", "), width));
}

/** The usage of a command, in as many lines as it needs. */
function usageLines(each: string, width: number): Line[] {
  return wrapLine([segment("  peakline ", "faint"), segment(each, "key")], Math.max(1, width));
}

/** What `peakline help` says. */
export function overview(commands: readonly Command[], width: number): Line[] {
  return [
    ...wrap("Peakline: China's industrial green transition as checkable data.", width).map((each) =>
      line(each, "title"),
    ),
    BLANK,
    ...entry("peakline", "Open the explorer (in a terminal).", width),
    ...commands.flatMap(({ usage: [first = ""], summary }) => [
      ...usageLines(first, width),
      ...entry("", summary, width),
    ]),
    ...heading("Nouns"),
    ...wrap(NOUNS.join(", "), width - INDENT).map((each) => [
      segment(" ".repeat(INDENT)),
      segment(each),
    ]),
    ...entry("computed", COMPUTED_NOUNS.join(", "), width),
    ...heading("Topics: peakline help <topic>"),
    ...TOPICS.flatMap(({ name, summary }) => entry(name, summary, width)),
  ];
}

/** What `peakline help <command>` says. */
export function explain(command: Command, width: number): Line[] {
  const shared = [...(command.reads ? READING : []), ...SHOWING];
  return [
    ...wrap(command.summary, width).map((each) => line(each, "title")),
    BLANK,
    ...command.usage.flatMap((each) => usageLines(each, width)),
    ...(command.about.length > 0 ? [BLANK] : []),
    ...command.about.flatMap((text) => wrap(text, width).map((each) => line(each))),
    ...(ownOptions(command).length > 0 ? heading("Options") : []),
    ...ownOptions(command).flatMap((option) => optionEntry(option, width)),
    ...heading("Options of every command"),
    ...shared.flatMap((option) => optionEntry(option, width)),
    ...(command.filters ? [...heading("Nouns and their filters"), ...nounEntries(width)] : []),
    ...heading("Examples"),
    // What is copied is never broken.
    ...command.examples.map((example) => line(`  ${example}`)),
  ];
}

/** What `peakline help <topic>` says. */
export function explainTopic({ summary, parts }: Topic, width: number): Line[] {
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
export async function help({ given, terminal, write, commands }: Run): Promise<void> {
  const width = Math.min(WIDEST, terminal.columns);
  const [name, ...rest] = given.words;
  if (rest.length > 0) throw usage("help takes one command, or one topic.");
  const topic = TOPICS.find((each) => each.name === name);
  const lines =
    name === undefined
      ? overview(commands, width)
      : topic !== undefined
        ? explainTopic(topic, width)
        : explain(helped(commands, name), width);
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
