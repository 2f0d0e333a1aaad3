import { nearest } from "@peakline/core";
import { LOCALES, type Locale } from "@peakline/core/view";
import { type Arguments, isOn, parseArguments, singleValue } from "./arguments.ts";
import type { Command } from "./commands/command.ts";
import { explain, findCommand, overview } from "./commands/help.ts";
import { COMMANDS } from "./commands/table.ts";
import { didYouMean, EXIT, Failure, usage } from "./failure.ts";
import { linesToString } from "./layout/ansi.ts";
import type { Terminal } from "./terminal.ts";

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

async function explore(given: Arguments, { terminal, write }: World): Promise<void> {
  checkOptions(given, ["lang", "help", "version"], "peakline");
  const locale = localeOf(given, terminal.locale);
  if (terminal.isInteractive) {
    const { openExplorer } = await import("./open.ts");
    return openExplorer({ locale, colour: terminal.colour });
  }
  const { dataset } = await import("@peakline/core/data");
  const counts = ["documents", "claims", "commitments"] as const;
  const record = counts.map((noun) => `${dataset[noun].length} ${noun}`).join(", ");
  const text = linesToString(
    overview(COMMANDS, Math.min(WIDEST, terminal.columns)),
    terminal.colour,
  );
  write(`${text}\nRelease ${dataset.version}: ${record}.\n`);
}

async function runCommand(command: Command, given: Arguments, world: World): Promise<void> {
  const { terminal, write, complain } = world;
  // The options of a command with filters depend on its noun: it checks them itself.
  if (!command.filters)
    checkOptions(
      given,
      command.options.map(({ name }) => name),
      command.name,
    );
  await command.run({
    given,
    terminal,
    locale: localeOf(given, terminal.locale),
    write,
    remark: (text) => complain(`${text}\n`),
    commands: COMMANDS,
  });
}

async function dispatch(argv: readonly string[], world: World): Promise<void> {
  const { words, options } = parseArguments(argv);
  const [name, ...rest] = words;
  if (isOn({ words, options }, "version")) return world.write(`${process.env.PEAKLINE_VERSION}\n`);
  const wantsHelp = isOn({ words, options }, "help");
  if (name === undefined && !wantsHelp) return explore({ words, options }, world);
  const given = { words: rest, options };
  if (!wantsHelp && name !== undefined)
    return runCommand(findCommand(COMMANDS, name), given, world);
  const width = Math.min(WIDEST, world.terminal.columns);
  const lines =
    name === undefined ? overview(COMMANDS, width) : explain(findCommand(COMMANDS, name), width);
  world.write(linesToString(lines, world.terminal.colour));
}

/** Runs a command line; the exit code says how it went. */
export async function runCommandLine(argv: readonly string[], world: World): Promise<number> {
  try {
    await dispatch(argv, world);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const advice = error.advice === "" ? "" : `${error.advice}\n`;
    world.complain(`peakline: ${error.message}\n${advice}`);
    return error.code;
  }
}
