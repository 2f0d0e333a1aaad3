import type { Locale } from "@peakline/core/view";
import { askCells } from "./ask-cells.ts";
import type { CellMode } from "./layout/cells.ts";

/** What is known of the terminal, or of the pipe, that a command writes to. */
export interface Terminal extends CellMode {
  /** True where a person reads: columns, wrapping, no limit on words. */
  readonly isTerminal: boolean;
  /** True where the explorer can open. */
  readonly isInteractive: boolean;
  readonly colour: boolean;
  /** In how many cells it draws the signs in which terminals differ: "±", "→", "₂". */
  readonly ambiguous: 1 | 2;
  /** True where signs are to be ASCII, and drawings words. */
  readonly ascii: boolean;
  readonly columns: number;
  /** False where a reader wants words in place of drawings. */
  readonly drawings: boolean;
  readonly locale: Locale;
  /** Asks the terminal for `ambiguous`; left out where it cannot be asked, or its user has told. */
  readonly askCells?: () => Promise<1 | 2 | null>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** When to colour, as the command line says it; auto leaves it to the environment. */
export const COLOUR_WHEN = ["auto", "always", "never"] as const;

/**
 * Whether to colour. FORCE_COLOR decides where it is set, as in Node itself; then NO_COLOR, where it is not empty
 * (no-color.org); then CLICOLOR_FORCE and CLICOLOR (bixense.com/clicolors); then whether a terminal reads that can.
 */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== "0") return true;
  return isTerminal && env.CLICOLOR !== "0" && env.TERM !== "dumb";
}

/** Whether to draw: a screen reader spells braille out dot by dot, so whoever sets ACCESSIBLE is told in words. */
export function wantsDrawings({ ACCESSIBLE = "" }: Environment): boolean {
  return ACCESSIBLE === "" || ACCESSIBLE === "0" || ACCESSIBLE === "false";
}

/**
 * Whether the explorer is read from top to bottom, as a screen reader does, and never drawn anew: ACCESSIBLE asks for it,
 * and INK_SCREEN_READER, which readers of other programs in the terminal have set already.
 */
export function wantsLinear(env: Environment): boolean {
  return !wantsDrawings(env) || env.INK_SCREEN_READER === "true";
}

/** How the terminal shows text, as its user has told once and for all; a command line may say otherwise. */
function cellModeOf(env: Environment): CellMode {
  return {
    ambiguous: env.PEAKLINE_AMBIGUOUS === "2" ? 2 : 1,
    ascii: env.PEAKLINE_ASCII === "1" || env.PEAKLINE_ASCII === "true",
  };
}

/** The language of the environment: POSIX asks LC_ALL first, then the category, then LANG. */
export function localeOf(env: Environment): Locale {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^zh\b|^zh_/i.test(name) ? "zh" : "en";
}

/** Reads the terminal of this process. */
export function readTerminal(
  env: Environment,
  stdout: NodeJS.WriteStream,
  stdin: NodeJS.ReadStream,
): Terminal {
  const isTerminal = stdout.isTTY === true;
  const cells = cellModeOf(env);
  const isTold = env.PEAKLINE_AMBIGUOUS === "1" || env.PEAKLINE_AMBIGUOUS === "2";
  const canAnswer = isTerminal && stdin.isTTY === true && env.TERM !== "dumb" && !wantsLinear(env);
  return {
    ...cells,
    isTerminal,
    // What is only written from top to bottom needs nothing that a dumb terminal lacks.
    isInteractive: isTerminal && stdin.isTTY === true && (env.TERM !== "dumb" || wantsLinear(env)),
    colour: wantsColour(env, isTerminal),
    columns: stdout.columns || 80,
    // There is no braille in ASCII.
    drawings: wantsDrawings(env) && !cells.ascii,
    locale: localeOf(env),
    ...(canAnswer && !isTold && { askCells: () => askCells(stdin, stdout) }),
  };
}
