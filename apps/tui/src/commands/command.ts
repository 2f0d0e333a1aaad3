import type { Locale } from "@peakline/core/view";
import type { Arguments, Form } from "../arguments.ts";
import type { Origin } from "../origin.ts";
import type { Terminal } from "../terminal.ts";

/** What a command is run with: its arguments without its own name, and the streams. */
export interface Run {
  readonly given: Arguments;
  /** Where it reads. */
  readonly origin: Origin;
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly write: (text: string) => void;
  /** For what is said beside the output: it goes to stderr, so a pipe stays clean. */
  readonly remark: (text: string) => void;
  /** Ends the command with another code than 0, once its output is written. */
  readonly endWith: (code: number) => void;
  /** The command table, for help and completion. */
  readonly commands: readonly Command[];
}

/** An option as help shows it. */
export interface Option {
  readonly name: string;
  /** What stands for its value; empty for a switch. */
  readonly value: string;
  readonly about: string;
  /** The values it takes, where they are few and known. */
  readonly values?: readonly string[];
}

/** What the first word of a command is, for completion. */
export type Word = "noun" | "instrument" | "command" | "shell" | "data" | "texts" | "file" | "none";

/** One row of the command table: help, parsing, completion, documentation and tests are made from it. */
export interface Command {
  readonly name: string;
  readonly usage: readonly string[];
  readonly summary: string;
  readonly about: readonly string[];
  /** Its own options; those of its forms, of where it reads and of how it is shown follow from what stands below. */
  readonly options: readonly Option[];
  /** The forms for programs that it answers in. */
  readonly forms: readonly Form[];
  /** True where it reads the record, and so can read another one. */
  readonly reads: boolean;
  /** True where the filters of the noun are options too. */
  readonly filters: boolean;
  readonly word: Word;
  readonly examples: readonly string[];
  /** What is heavy (the record, the API) is loaded inside. */
  readonly run: (run: Run) => Promise<void>;
}
