import { type Dataset, FILTERS, facetOf, NOUNS, type Noun } from "@peakline/core";
import { INSTRUMENTS } from "@peakline/core/instruments";
import { FORMS } from "../arguments.ts";
import type { Command, Word } from "../commands/command.ts";
import { optionsOf } from "../commands/options.ts";
import { TOPICS } from "../commands/topics.ts";

/** What a shell can complete of a command line. */
export interface Completion {
  readonly commands: readonly CommandCompletion[];
  readonly nouns: readonly NounCompletion[];
}

interface CommandCompletion {
  readonly name: string;
  readonly summary: string;
  /** Its options, with the values of those whose values are known. */
  readonly options: readonly OptionCompletion[];
  /** What its first word can be; null where it is a file or a folder. */
  readonly words: readonly string[] | null;
  /** Whether the filters of the noun that it is given are options too. */
  readonly filters: boolean;
}

export interface OptionCompletion {
  readonly name: string;
  readonly takesValue: boolean;
  /** Empty where they are not known; null where it is a file or a folder. */
  readonly values: readonly string[] | null;
}

interface NounCompletion {
  readonly name: string;
  /** Its filters with the values that records have; of long lists the shell completes nothing. */
  readonly filters: readonly OptionCompletion[];
  /** The members of its records: what --json=, --ndjson= and --csv= take. */
  readonly fields: readonly string[];
}

const PATHS = ["data", "output", "site"];
/** More values than this make a script slow to read and a menu useless. */
const MENU = 60;

function optionsFor(command: Command): OptionCompletion[] {
  return [
    ...optionsOf(command).map(({ name, value, values }) => ({
      name,
      takesValue: value !== "" && !FORMS.some((form) => form === name),
      values: PATHS.includes(name) ? null : (values ?? []),
    })),
    { name: "help", takesValue: false, values: [] },
  ];
}

function wordsFor(word: Word, commands: readonly Command[]): readonly string[] | null {
  switch (word) {
    case "noun":
      return NOUNS;
    case "instrument":
      return INSTRUMENTS.map(({ id }) => id);
    case "command":
      return [...commands, ...TOPICS].map(({ name }) => name);
    case "shell":
      return ["bash", "zsh"];
    case "data":
    case "texts":
    case "file":
      return null;
    case "none":
      return [];
  }
}

function nounFor(dataset: Dataset, noun: Noun): NounCompletion {
  const filters = Object.keys(FILTERS[noun]).map((name) => {
    const values = facetOf(dataset, noun, name, dataset[noun]).map(({ value }) => value);
    return { name, takesValue: true, values: values.length > MENU ? [] : values.sort() };
  });
  const fields = [...new Set(dataset[noun].flatMap((record) => Object.keys(record)))];
  return { name: noun, filters, fields };
}

/** What can be completed, from the command table and the values of the record. */
export function completionOf(commands: readonly Command[], dataset: Dataset): Completion {
  return {
    commands: commands.map((command) => ({
      name: command.name,
      summary: command.summary,
      options: optionsFor(command),
      words: wordsFor(command.word, commands),
      filters: command.filters,
    })),
    nouns: NOUNS.map((noun) => nounFor(dataset, noun)),
  };
}
