import type { Locale } from "@peakline/core/view";
import type { Arguments } from "../arguments.ts";
import type { Terminal } from "../terminal.ts";

/** What a command is run with: its arguments without its own name, and the streams. */
export interface Run {
  readonly given: Arguments;
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly write: (text: string) => void;
  /** For what is said beside the output: it goes to stderr, so a pipe stays clean. */
  readonly remark: (text: string) => void;
  /** The command table, for help. */
  readonly commands: readonly Command[];
}

/** An option as help shows it. */
export interface Option {
  readonly name: string;
  /** What stands for its value; empty for a switch. */
  readonly value: string;
  readonly about: string;
}

/** One row of the command table: help, parsing and tests are made from it. */
export interface Command {
  readonly name: string;
  readonly usage: readonly string[];
  readonly summary: string;
  readonly about: readonly string[];
  readonly options: readonly Option[];
  /** True where the filters of the noun are options too. */
  readonly filters: boolean;
  readonly examples: readonly string[];
  /** What is heavy (the record, the API) is loaded inside. */
  readonly run: (run: Run) => Promise<void>;
}
