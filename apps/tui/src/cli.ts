import { nearest } from "@peakline/core";
import { LOCALES, type Locale } from "@peakline/core/view";
import { type Arguments, isOn, parseArguments, singleValue } from "./arguments.ts";
import type { Command } from "./commands/command.ts";
import { explain, findCommand, overview } from "./commands/help.ts";
import { optionsOf, READING, SHOWING } from "./commands/options.ts";
import { COMMANDS } from "./commands/table.ts";
import { didYouMean, EXIT, Failure, usage } from "./failure.ts";
import { linesToString } from "./layout/ansi.ts";
import { setCellMode } from "./layout/cells.ts";
import { type Origin, own, served, shipped } from "./origin.ts";
import { COLOUR_WHEN, type Terminal } from "./terminal.ts";

/** The world that the command line writes to. */
export interface World {
  readonly terminal: Terminal;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

const WIDEST = 100;

function localeOf(given: Arguments, otherwise: Locale): Locale {
  const asked = singleValue(given, "lang");
  if (asked === undefined) return otherwise;
  const found = LOCALES.find((locale) => locale === asked);
  if (found !== undefined) return found;
  throw usage(`There is no language "${asked}".`, `The languages are ${LOCALES.join(" and ")}.`);
}

/** The value of an option that takes few; the first of them by default. */
function oneOf<T extends string>(given: Arguments, name: string, values: readonly T[]): T {
  const asked = singleValue(given, name) ?? values[0];
  const found = values.find((value) => value === asked);
  if (found !== undefined) return found;
  throw usage(`"${asked}" is not a value of --${name}.`, `It is one of ${values.join(", ")}.`);
}

/** The terminal as the options of a command line want it. */
function shownOn(given: Arguments, terminal: Terminal): Terminal {
  const when = oneOf(given, "color", COLOUR_WHEN);
  const ascii = isOn(given, "ascii") || terminal.ascii;
  const cells = oneOf(given, "ambiguous", ["auto", "1", "2"]);
  const { askCells, ...rest } = terminal;
  return {
    ...rest,
    ...(cells === "auto" && askCells !== undefined && { askCells }),
    colour: when === "auto" ? terminal.colour : when === "always",
    ambiguous: cells === "auto" ? terminal.ambiguous : cells === "2" ? 2 : 1,
    ascii,
    drawings: terminal.drawings && !ascii,
    locale: localeOf(given, terminal.locale),
  };
}

/** Where a command line reads: the shipped record, the folder of the user, or the server that it names. */
function originOf(given: Arguments, command?: Command): Origin {
  const url = singleValue(given, "api");
  const folder = singleValue(given, "data");
  const withRecord = isOn(given, "with-record");
  if (url !== undefined && folder !== undefined)
    throw usage("--api and --data exclude each other: a server has its own record.");
  // A folder that is a word is named by the command itself.
  const isWord = command?.word === "data" && given.words.length > 0;
  if (withRecord && folder === undefined && !isWord)
    throw usage("--with-record lays a folder over the record: --data <folder> names it.");
  if (folder !== undefined) return own(folder, withRecord);
  return url === undefined ? shipped() : served(url);
}

function checkOptions(given: Arguments, known: readonly string[], of: string): void {
  const unknown = [...given.options.keys()].find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const all = known.map((name) => `--${name}`).join(", ");
  const advice = didYouMean(
    nearest(
      `--${unknown}`,
      known.map((name) => `--${name}`),
    ),
  );
  throw usage(`${of} has no option --${unknown}.`, advice || `It has ${all}.`);
}

const namesOf = (options: readonly { name: string }[]) => options.map(({ name }) => name);

async function explore(given: Arguments, { terminal, write }: World): Promise<void> {
  const known = [...namesOf(READING), ...namesOf(SHOWING), "help", "version"];
  checkOptions(given, known, "peakline");
  const origin = originOf(given);
  if (terminal.isInteractive) {
    // The terminal answers while everything else loads.
    const asked = terminal.askCells?.() ?? null;
    const { openExplorer } = await import("./open.ts");
    const { colour, drawings, ambiguous, ascii, locale } = terminal;
    const shown = { locale, colour, drawings, ambiguous, ascii };
    return openExplorer(origin, { ...shown, asked });
  }
  const dataset = await origin.record();
  const counts = ["documents", "claims", "commitments"] as const;
  const record = counts.map((noun) => `${dataset[noun].length} ${noun}`).join(", ");
  const text = linesToString(
    overview(COMMANDS, Math.min(WIDEST, terminal.columns), terminal.locale),
    terminal.colour,
  );
  write(`${text}\nRelease ${dataset.version}: ${record}.\n`);
}

async function runCommand(command: Command, given: Arguments, world: World): Promise<number> {
  const { terminal, write, complain } = world;
  // The options of a command with filters depend on its noun: it checks them itself.
  if (!command.filters) checkOptions(given, namesOf(optionsOf(command)), command.name);
  let code: number = EXIT.ok;
  await command.run({
    given,
    origin: originOf(given, command),
    terminal,
    locale: terminal.locale,
    write,
    remark: (text) => complain(`${text}\n`),
    endWith: (other) => {
      code = other;
    },
    commands: COMMANDS,
  });
  return code;
}

async function dispatch(argv: readonly string[], outer: World): Promise<number> {
  const { words, options } = parseArguments(argv);
  const [name, ...rest] = words;
  if (isOn({ words, options }, "version")) {
    outer.write(`${process.env.PEAKLINE_VERSION}\n`);
    return EXIT.ok;
  }
  const world = { ...outer, terminal: shownOn({ words, options }, outer.terminal) };
  setCellMode(world.terminal);
  const wantsHelp = isOn({ words, options }, "help");
  const given = { words: rest, options };
  if (!wantsHelp && name !== undefined)
    return runCommand(findCommand(COMMANDS, name), given, world);
  if (!wantsHelp) await explore({ words, options }, world);
  else {
    const width = Math.min(WIDEST, world.terminal.columns);
    const { locale } = world.terminal;
    const lines =
      name === undefined
        ? overview(COMMANDS, width, locale)
        : explain(findCommand(COMMANDS, name), width, locale);
    world.write(linesToString(lines, world.terminal.colour));
  }
  return EXIT.ok;
}

/** Runs a command line; the exit code says how it went. */
export async function runCommandLine(argv: readonly string[], world: World): Promise<number> {
  try {
    return await dispatch(argv, world);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const advice = error.advice === "" ? "" : `${error.advice}\n`;
    world.complain(`peakline: ${error.message}\n${advice}`);
    return error.code;
  }
}
