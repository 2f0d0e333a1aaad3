import type { Dataset } from "@peakline/core";
import {
  exampleOf,
  type Given,
  type Instrument,
  type InstrumentInput,
} from "@peakline/core/instruments";
import { joinList, type Locale, say } from "@peakline/core/view";
import { rowsOfCells } from "../components/tables.ts";
import { type Block, text } from "../layout/block.ts";
import { BLANK, line } from "../layout/line.ts";
import { wrap } from "../layout/wrap.ts";
import { WORDS } from "../words.ts";
import { tsvLine } from "./tsv.ts";

/** More choices than this would bury the other inputs. */
const SHOWN = 8;

/** A word of a command as a shell takes it. */
const quoted = (word: string) =>
  /^[\w.=,:/+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

const commandOf = (id: string, given: Given) =>
  [
    "peakline",
    "instrument",
    id,
    ...Object.entries(given).map((pair) => quoted(pair.join("="))),
  ].join(" ");

/** The instruments, a line each: id, name, description. */
export const listLines = (instruments: readonly Instrument[], locale: Locale) =>
  instruments
    .map(({ id, name, description }) => tsvLine([id, say(name, locale), say(description, locale)]))
    .join("");

/** The instruments for a reader, each with the command that says more. */
export function listBlocks(
  instruments: readonly Instrument[],
  width: number,
  locale: Locale,
): Block[] {
  return instruments.flatMap(({ id, name, description }) => [
    text(
      line(`${say(name, locale)}`, "title"),
      line(`  peakline instrument ${id}`, "faint"),
      ...wrap(say(description, locale), width - 2).map((each) => line(`  ${each}`)),
      BLANK,
    ),
  ]);
}

/** When an input is asked that depends on another. */
function whenText({ when }: InstrumentInput, locale: Locale): string {
  return when === null ? "" : WORDS[locale].askedWhere(when.input, joinList(when.is, locale));
}

/** An input as a line: its name, what it is, kind, whether it can be left out, unit, example, choices. */
function inputFields(input: InstrumentInput, locale: Locale): string[] {
  const said = (of: InstrumentInput["unit"]) => (of === null ? "" : say(of, locale));
  return [
    input.id,
    say(input.name, locale),
    input.kind,
    input.required ? "required" : "optional",
    said(input.unit),
    input.example,
    input.choices.map(({ id }) => id).join(", "),
    whenText(input, locale),
    said(input.description),
  ];
}

/** What can be entered, for a reader: the choices by id and name, or the kind and unit. */
function enterText(input: InstrumentInput, locale: Locale): string {
  const words = WORDS[locale];
  const { choices, unit, kind, required, description } = input;
  const shown = choices.slice(0, SHOWN).map(({ id, name }) => `${id} (${say(name, locale)})`);
  const rest = choices.length > SHOWN ? [words.more(choices.length - SHOWN)] : [];
  const values =
    kind === "choice"
      ? joinList([...shown, ...rest], locale)
      : [words.kinds[kind], unit === null ? "" : say(unit, locale)].filter(Boolean).join(", ");
  const parts = [
    say(input.name, locale),
    values,
    required ? "" : words.optional,
    whenText(input, locale),
    description === null ? "" : say(description, locale).replace(/[.。]$/, ""),
  ];
  return parts.filter((part) => part !== "").join(locale === "zh" ? "；" : "; ");
}

/** What an instrument asks, a line for each input. */
export function aboutLines(instrument: Instrument, dataset: Dataset, locale: Locale): string {
  const inputs = instrument.inputs(dataset);
  return inputs.map((input) => tsvLine(inputFields(input, locale))).join("");
}

/** What an instrument asks, for a reader, with the command that asks its example. */
export function aboutBlocks(
  instrument: Instrument,
  dataset: Dataset,
  width: number,
  locale: Locale,
): Block[] {
  const words = WORDS[locale];
  const inputs = instrument.inputs(dataset);
  const rows = inputs.map((input) => [
    { text: input.id },
    { text: enterText(input, locale) },
    { text: input.example },
  ]);
  return [
    text(
      line(say(instrument.name, locale), "title"),
      ...wrap(say(instrument.description, locale), width).map((each) => line(each)),
      BLANK,
    ),
    ...rowsOfCells([words.input, words.enter, words.example], rows, width),
    text(BLANK, line(commandOf(instrument.id, exampleOf(inputs)), "key")),
  ];
}
