import { usage } from "./failure.ts";

/** A command line, taken apart but not yet judged. */
export interface Arguments {
  readonly words: readonly string[];
  /** The values of each option in their order; `null` where it was given none. */
  readonly options: ReadonlyMap<string, readonly (string | null)[]>;
}

/** The forms of an output that programs read. Each is a switch, and takes the fields wanted after "=". */
export const FORMS = ["json", "ndjson", "csv", "md"] as const;
export type Form = (typeof FORMS)[number];

/** The options that never take the next word for their value; every other one does. */
const SWITCHES: readonly string[] = [...FORMS, "help", "version", "with-record", "ascii", "print"];

const SHORT: Readonly<Record<string, string>> = {
  "-h": "--help",
  "-v": "--version",
  "-V": "--version",
};

/** "-sector:cement" is a word of a query, "-6.8" a number. */
const EXCLUDED = /^-(?:\d|[^-=]+[:：])/;

/**
 * Takes a command line apart: words, `--option value`, `--option=value`; `--` ends the options.
 * @example parseArguments(["list", "claims", "--sector", "steel"]).options.get("sector") // ["steel"]
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const words: string[] = [];
  const options = new Map<string, (string | null)[]>();
  for (let index = 0; index < argv.length; index++) {
    const given = argv[index] ?? "";
    if (given === "--") {
      words.push(...argv.slice(index + 1));
      break;
    }
    const argument = SHORT[given] ?? given;
    if (!argument.startsWith("-") || argument === "-" || EXCLUDED.test(argument)) {
      words.push(argument);
      continue;
    }
    const [, name = "", inline] = /^--?([^=]*)(?:=(.*))?$/s.exec(argument) ?? [];
    const next = argv[index + 1];
    const takesNext =
      inline === undefined &&
      !SWITCHES.includes(name) &&
      next !== undefined &&
      !next.startsWith("--");
    if (takesNext) index++;
    const value = inline ?? (takesNext ? (next ?? null) : null);
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return { words, options };
}

/** Whether a switch was given. */
export function isOn({ options }: Arguments, name: string): boolean {
  const values = options.get(name);
  if (values?.some((value) => value !== null)) throw usage(`--${name} takes no value.`);
  return values !== undefined;
}

/** The values given to an option. */
export function valuesOf({ options }: Arguments, name: string): string[] {
  return (options.get(name) ?? []).map((value) => {
    if (value === null || value === "") throw usage(`--${name} needs a value.`);
    return value;
  });
}

/** The value of an option that is given once. */
export function singleValue(given: Arguments, name: string): string | undefined {
  const values = valuesOf(given, name);
  if (values.length > 1) throw usage(`--${name} is given ${values.length} times.`);
  return values[0];
}

/** The form that is asked for, with the fields wanted of each record; null where people are to read. */
export function formOf(given: Arguments): { form: Form; fields: readonly string[] | null } | null {
  const [form, other] = FORMS.filter((each) => given.options.has(each));
  if (form === undefined) return null;
  if (other !== undefined) throw usage(`--${form} and --${other} exclude each other.`);
  const values = (given.options.get(form) ?? []).filter((value) => value !== null);
  return { form, fields: values.length === 0 ? null : values.join(",").split(",") };
}

/** The number given to --limit. */
export function limitOf(given: Arguments): number | undefined {
  const value = singleValue(given, "limit");
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw usage(`--limit is a whole number from 1 up, not "${value}".`);
  return Number(value);
}
