import { FILTERS, NOUNS, nearest } from "@peakline/core";
import { COMPUTED_NOUNS } from "@peakline/core/view";
import { didYouMean, usage } from "../failure.ts";
import { linesToString } from "../layout/ansi.ts";
import { BLANK, type Line, line, segment } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import type { Command, Option, Run } from "./command.ts";

const WIDEST = 100;
const TERM = 18;
const INDENT = 2;

const heading = (text: string): Line[] => [BLANK, line(text, "title")];

/** A term and what it means, in two columns. */
function entry(term: string, meaning: string, width: number): Line[] {
  const indent = INDENT + TERM;
  const beside = term.length < TERM - 1;
  const lines = wrap(meaning, width - indent).map((text, index) => [
    segment(" ".repeat(INDENT)),
    segment((index === 0 && beside ? term : "").padEnd(TERM), "key"),
    segment(text),
  ]);
  return beside ? lines : [[segment(" ".repeat(INDENT)), segment(term, "key")], ...lines];
}

const optionEntry = ({ name, value, about }: Option, width: number) =>
  entry(`--${name}${value === "" ? "" : ` ${value}`}`, about, width);

function nounEntries(width: number): Line[] {
  return NOUNS.flatMap((noun) => entry(noun, Object.keys(FILTERS[noun]).join(", "), width));
}

/** What `peakline help` says. */
export function overview(commands: readonly Command[], width: number): Line[] {
  return [
    line("Peakline: China's industrial green transition as checkable data.", "title"),
    BLANK,
    ...entry("peakline", "Open the explorer (in a terminal).", width),
    ...commands.flatMap(({ usage: [first = ""], summary }) => [
      [segment("  peakline ", "faint"), segment(first, "key")],
      ...entry("", summary, width),
    ]),
    ...heading("Nouns"),
    ...wrap(NOUNS.join(", "), width - INDENT).map((each) => [
      segment(" ".repeat(INDENT)),
      segment(each),
    ]),
    [segment(`  computed: ${COMPUTED_NOUNS.join(", ")}`)],
    ...heading("Exit codes"),
    ...entry("0", "done", width),
    ...entry("1", "failure", width),
    ...entry("2", "the command is written wrong", width),
    ...entry("3", "there is no such record", width),
    ...heading("Environment"),
    ...entry(
      "NO_COLOR",
      "No colour. FORCE_COLOR=0 or 1 decides before it. Lines in a pipe, JSON and CSV never have any.",
      width,
    ),
    ...entry(
      "LC_ALL, LANG",
      "Their language is the language of the output: English or Chinese.",
      width,
    ),
  ];
}

/** What `peakline help <command>` says. */
export function explain(command: Command, width: number): Line[] {
  return [
    line(command.summary, "title"),
    BLANK,
    ...command.usage.map((each) => [segment("  peakline ", "faint"), segment(each, "key")]),
    ...(command.about.length > 0 ? [BLANK] : []),
    ...command.about.flatMap((text) => wrap(text, width).map((each) => line(each))),
    ...(command.options.length > 0 ? heading("Options") : []),
    ...command.options.flatMap((option) => optionEntry(option, width)),
    ...(command.filters ? [...heading("Nouns and their filters"), ...nounEntries(width)] : []),
    ...heading("Examples"),
    ...command.examples.map((example) => line(`  ${example}`)),
  ];
}

/** The command with a name, or a sentence about what it might have been. */
export function findCommand(commands: readonly Command[], name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  const advice = name.includes("/")
    ? `To show a record: peakline show ${name}`
    : didYouMean(nearest(name, names)) || `The commands are ${names.join(", ")}.`;
  throw usage(`There is no command "${name}".`, advice);
}

/** peakline help [command] */
export async function help({ given, terminal, write, commands }: Run): Promise<void> {
  const width = Math.min(WIDEST, terminal.columns);
  const [name, ...rest] = given.words;
  if (rest.length > 0) throw usage("help takes one command.");
  const lines =
    name === undefined ? overview(commands, width) : explain(findCommand(commands, name), width);
  write(linesToString(lines, terminal.colour));
}
