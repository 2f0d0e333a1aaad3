import { compareRationals, NOUGHT } from "../quantity/rational.ts";
import type { Bilingual } from "../schema/text.ts";
import type { InstrumentInput, InstrumentIssue } from "./instrument.ts";
import { type GivenNumber, readNumber } from "./number-input.ts";
import { said } from "./words.ts";

/** Inputs by name, each as text. */
export type Given = Readonly<Record<string, string>>;

/** The text of an input; null where it is left out or left empty. */
export function given(inputs: Given, id: string): string | null {
  const text = Object.hasOwn(inputs, id) ? (inputs[id]?.trim() ?? "") : "";
  return text === "" ? null : text;
}

/** A number that was checked before; null where it was left out. */
export function givenNumber(inputs: Given, id: string): GivenNumber | null {
  const text = given(inputs, id);
  return text === null ? null : readNumber(text);
}

/** What is wrong with an input, and what would be right. */
export function issue(
  input: string,
  reason: InstrumentIssue["reason"],
  sentence: Bilingual,
  allowed: readonly string[] = [],
): InstrumentIssue {
  return { input, reason, sentence, allowed };
}

const namedList = (names: readonly string[]) => ({ en: names.join(", "), zh: names.join("、") });

function missing({ id, name, choices }: InstrumentInput): InstrumentIssue {
  const ids = choices.map((choice) => choice.id);
  return issue(id, "missing", said(`${name.en}: this is missing.`, `缺少“${name.zh}”。`), ids);
}

function checkForm(input: InstrumentInput, text: string): InstrumentIssue[] {
  const { id, name, kind } = input;
  if (kind === "choice") {
    const ids = input.choices.map((choice) => choice.id);
    if (ids.includes(text)) return [];
    if (ids.length === 0) {
      const en = `${name.en}: the record has no source for any, so nothing is computed.`;
      return [issue(id, "not-a-choice", said(en, `“${name.zh}”：本记录没有来源，不作计算。`))];
    }
    const list = namedList(ids);
    const en = `${name.en}: “${text}” cannot be chosen; choose one of: ${list.en}.`;
    return [
      issue(id, "not-a-choice", said(en, `“${name.zh}”不可为“${text}”，可选：${list.zh}。`), ids),
    ];
  }
  if (kind === "number" && readNumber(text) === null) {
    const en = `${name.en}: “${text}” is not a number; write it in digits, such as 12.5.`;
    return [
      issue(
        id,
        "not-a-number",
        said(en, `“${name.zh}”的“${text}”不是数字，请用数字书写，如12.5。`),
      ),
    ];
  }
  if (kind === "year" && !/^\d{4}$/.test(text)) {
    const en = `${name.en}: “${text}” is not a year; write four digits, such as 2025.`;
    return [
      issue(id, "malformed", said(en, `“${name.zh}”的“${text}”不是年份，请写四位数字，如2025。`)),
    ];
  }
  return [];
}

/** Whether an input is asked for, by what is given for the one that it hangs on. */
const isAsked = ({ when }: InstrumentInput, inputs: Given) =>
  when === null || when.is.includes(given(inputs, when.input) ?? "");

/** Everything that is wrong with the form of the inputs: names that are not asked for, missing ones, and texts that are no number, year or choice. */
export function checkInputs(
  fields: readonly InstrumentInput[],
  inputs: Given,
): readonly InstrumentIssue[] {
  const ids = fields.map(({ id }) => id);
  const unknown = Object.keys(inputs)
    .filter((name) => !ids.includes(name))
    .map((name) => {
      const list = namedList(ids);
      const en = `There is no input “${name}”; there are: ${list.en}.`;
      return issue(
        name,
        "unknown-input",
        said(en, `没有名为“${name}”的输入；可用：${list.zh}。`),
        ids,
      );
    });
  return [
    ...unknown,
    ...fields.flatMap((field) => {
      if (!isAsked(field, inputs)) return [];
      const text = given(inputs, field.id);
      if (text === null) return field.required ? [missing(field)] : [];
      return checkForm(field, text);
    }),
  ];
}

/** An issue for each of the numbers that is not above zero (or, where zero is allowed, is below it). */
export function checkSign(
  fields: readonly InstrumentInput[],
  inputs: Given,
  ids: readonly string[],
  zeroAllowed = false,
): InstrumentIssue[] {
  return fields.flatMap((field) => {
    const number = ids.includes(field.id) ? givenNumber(inputs, field.id) : null;
    if (number === null) return [];
    const order = compareRationals(number.value, NOUGHT);
    if (order > 0 || (order === 0 && zeroAllowed)) return [];
    const { en, zh } = field.name;
    return [
      issue(
        field.id,
        "out-of-range",
        zeroAllowed
          ? said(`${en}: this cannot be below zero.`, `“${zh}”不可小于零。`)
          : said(`${en}: this has to be above zero.`, `“${zh}”须大于零。`),
      ),
    ];
  });
}
