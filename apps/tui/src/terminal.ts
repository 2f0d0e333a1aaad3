import type { Locale } from "@peakline/core/view";

/** What is known of the terminal, or of the pipe, that a command writes to. */
export interface Terminal {
  /** True where a person reads: columns, wrapping, no limit on words. */
  readonly isTerminal: boolean;
  /** True where the explorer can open. */
  readonly isInteractive: boolean;
  readonly colour: boolean;
  readonly columns: number;
  readonly locale: Locale;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to colour. FORCE_COLOR decides where it is set, as in Node itself; then NO_COLOR, where it is not empty
 * (no-color.org); then whether a terminal reads that can.
 */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== "dumb";
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
  return {
    isTerminal,
    isInteractive: isTerminal && stdin.isTTY === true && env.TERM !== "dumb",
    colour: wantsColour(env, isTerminal),
    columns: stdout.columns || 80,
    locale: localeOf(env),
  };
}
