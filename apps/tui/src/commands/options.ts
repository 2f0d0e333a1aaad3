import { LOCALES } from "@peakline/core/view";
import type { Form } from "../arguments.ts";
import { COLOUR_WHEN } from "../terminal.ts";
import type { Command, Option } from "./command.ts";

const FORM_ABOUT: Readonly<Record<Form, string>> = {
  json: "The body that the API gives for the same question, byte for byte; with =fields only these of each record.",
  ndjson: "One record as JSON a line, never cut; with =fields only these of each.",
  csv: "CSV (RFC 4180) with a header line, never cut; with =fields only these columns.",
  md: "Markdown.",
};
const FORM_VALUE: Readonly<Record<Form, string>> = {
  json: "[=fields]",
  ndjson: "[=fields]",
  csv: "[=fields]",
  md: "",
};

/** Where a command reads. */
export const READING: readonly Option[] = [
  {
    name: "data",
    value: "folder",
    about: "Read your own claims from a folder in the format of packages/core/data.",
  },
  {
    name: "with-record",
    value: "",
    about: "Lay the folder of --data over the record that ships with this program.",
  },
  {
    name: "api",
    value: "url",
    about: "Read from a Peakline server instead of the record that ships with this program.",
  },
];

/** How what is read by people is shown. */
export const SHOWING: readonly Option[] = [
  {
    name: "lang",
    value: LOCALES.join("|"),
    about: "Language of the output; by default that of LC_ALL, LC_MESSAGES or LANG.",
    values: LOCALES,
  },
  {
    name: "color",
    value: COLOUR_WHEN.join("|"),
    about:
      "Whether to colour what people read; auto goes by the environment, and no pipe is coloured.",
    values: COLOUR_WHEN,
  },
  {
    name: "ascii",
    value: "",
    about: "Dashes, quotes and signs in ASCII, and words in place of drawings.",
  },
  {
    name: "ambiguous",
    value: "1|2|auto",
    about:
      "How many cells your terminal takes for signs such as ± and →; auto asks it, where the explorer opens.",
    values: ["1", "2", "auto"],
  },
];

/** A form as an option. */
const formOption = (form: Form): Option => ({
  name: form,
  value: FORM_VALUE[form],
  about: FORM_ABOUT[form],
});

/** Every option of a command that is its own: those of where it reads and of how it is shown are the same for all. */
export const ownOptions = ({ options, forms }: Command): readonly Option[] => [
  ...options,
  ...forms.map(formOption),
];

/** Every option that a command takes. */
export const optionsOf = (command: Command): readonly Option[] => [
  ...ownOptions(command),
  ...(command.reads ? READING : []),
  ...SHOWING,
];
