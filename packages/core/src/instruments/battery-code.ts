import { latestPublication } from "../engine/as-of.ts";
import { decimalToNumber } from "../quantity/decimal.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import {
  type DecodedDate,
  decodeDate,
  type ParsedCode,
  parseBatteryCode,
} from "./battery-code-parse.ts";
import {
  DATE_DOCUMENT,
  FIRST_LIFE_LENGTH,
  PRODUCTS,
  SECOND_USE_LENGTH,
  STRUCTURE_DOCUMENT,
} from "./battery-code-tables.ts";
import { checkInputs, type Given, given, issue } from "./check-inputs.ts";
import {
  type ClaimValue,
  claimSource,
  claimValue,
  documentSource,
  hasDocument,
} from "./claim-value.ts";
import { textField } from "./fields.ts";
import type {
  Instrument,
  InstrumentAnswer,
  InstrumentIssue,
  InstrumentValue,
} from "./instrument.ts";
import { standingNotes } from "./standing-notes.ts";
import { alike, said, wordValue } from "./words.ts";

const INPUTS = [
  textField("code", said("Traction battery code", "动力电池编码"), "X12MCPM27KLPCLX2M2382320", {
    description: said(
      "24 characters, or 18 for a battery in second use; spaces are left out.",
      "24位；梯次利用电池为18位。空格忽略不计。",
    ),
  }),
];

interface Lengths {
  readonly first: ClaimValue;
  readonly second: ClaimValue;
}

function lengthsOf(dataset: Dataset): Lengths | null {
  const first = claimValue(dataset, FIRST_LIFE_LENGTH);
  const second = claimValue(dataset, SECOND_USE_LENGTH);
  return first === null || second === null ? null : { first, second };
}

function wrongLength(length: number, first: number, second: number): InstrumentIssue {
  const en = `This has ${length} characters; a code has ${first}, or ${second} in second use.`;
  const zh = `此处有${length}个字符；编码应为${first}位，梯次利用为${second}位。`;
  return issue("code", "malformed", said(en, zh));
}

function wrongCharacters({ wrong }: ParsedCode): InstrumentIssue[] {
  return wrong.map(({ position, character, field }) => {
    const allowed = [...field.allowed];
    const { en, zh } = field.name;
    return issue(
      "code",
      "malformed",
      said(
        `Character ${position}, “${character}” (${en.toLowerCase()}): only these can stand here: ${field.allowed}.`,
        `第${position}位“${character}”（${zh}）有误，此位只能是：${field.allowed}。`,
      ),
      allowed,
    );
  });
}

function dateText(date: DecodedDate): Bilingual {
  if (date === "no-value") return said("no value in the table", "对照表无此值");
  if (date === "no-day") return said("no such day in the calendar", "历法中无此日");
  const [year, month, day] = date.day.split("-").map(Number);
  return said(date.day, `${year}年${month}月${day}日`);
}

/** The date of a code, where the record has the tables for it. */
function dateOf(dataset: Dataset, { parts }: ParsedCode): DecodedDate | null {
  if (!hasDocument(dataset, DATE_DOCUMENT)) return null;
  const [year = "", month = "", day = ""] = ["year", "month", "day"].map(
    (id) => parts.find(({ field }) => field.id === id)?.text,
  );
  return decodeDate(year, month, day);
}

function notesOn(dataset: Dataset, code: ParsedCode, date: DecodedDate | null): Bilingual[] {
  const isLong = code.parts.some(({ field }) => field.id === "product-again");
  const isLate = date !== null && typeof date !== "string" && date.day > latestPublication(dataset);
  return [
    ...(isLong
      ? [
          said(
            "This has one character more than the text of the model gives for second use: its pattern accepts R and the kind of product once more.",
            "比模型文字所述的梯次利用编码多一位：其表达式接受R之后再加产品类型。",
          ),
        ]
      : []),
    ...(date === null
      ? []
      : [
          said(
            "The date is read by tables in public code, a secondary source; the tables of the standard were not at hand.",
            "日期按公开代码中的对照表解读，属二手来源，未取得标准原表。",
          ),
        ]),
    ...(isLate
      ? [
          said(
            "That day lies after the latest source of the record: an example, or a code that is read wrongly.",
            "该日期晚于本记录最晚来源，可能为示例编码或解读有误。",
          ),
        ]
      : []),
    said(
      "The letters for the maker, the kind of battery and the specification are not resolved: the record has no list of them.",
      "厂商、电池类型、规格代码的含义未收录，不作解读。",
    ),
  ];
}

function valuesOf(code: ParsedCode, date: DecodedDate | null): InstrumentValue[] {
  const fields = code.parts.map(({ field, text }) => {
    const meaning = field.id.startsWith("product") ? PRODUCTS[text] : undefined;
    const shown =
      meaning === undefined
        ? alike(text)
        : said(`${text} (${meaning.en.toLowerCase()})`, `${text}（${meaning.zh}）`);
    return wordValue(field.id, field.name, shown);
  });
  return date === null
    ? fields
    : [...fields, wordValue("date", said("Day of manufacture", "生产日期"), dateText(date))];
}

function describe(dataset: Dataset, lengths: Lengths, code: ParsedCode): InstrumentAnswer {
  const date = dateOf(dataset, code);
  const used = code.use === "first" ? lengths.first : lengths.second;
  const kind = PRODUCTS[code.parts.find(({ field }) => field.id === "product")?.text ?? ""];
  const use =
    code.use === "first" ? said("in first use", "新电池") : said("in second use", "梯次利用");
  const what = kind ?? said("Battery", "电池");
  const isReadable = date === null || typeof date !== "string";
  const made =
    date === null
      ? said("", "")
      : said(`, date: ${dateText(date).en}`, `，日期：${dateText(date).zh}`);
  return {
    kind: "result",
    tone: isReadable ? "plain" : "open",
    sentence: said(
      `A code of the right form: ${what.en.toLowerCase()} ${use.en}${made.en}.`,
      `编码格式正确：${what.zh}，${use.zh}${made.zh}。`,
    ),
    values: valuesOf(code, date),
    steps: code.parts.map(({ field, text }) =>
      said(`${text}: ${field.name.en.toLowerCase()}`, `${text}：${field.name.zh}`),
    ),
    sources: [
      claimSource(used, said("the length", "编码位数")),
      documentSource(STRUCTURE_DOCUMENT, said("the structure", "编码结构")),
      ...(date === null
        ? []
        : [documentSource(DATE_DOCUMENT, said("the date tables", "日期对照表"))]),
    ],
    notes: [...notesOn(dataset, code, date), ...standingNotes([used])],
  };
}

function answer(dataset: Dataset, values: Given): InstrumentAnswer {
  const issues = [...checkInputs(INPUTS, values)];
  const lengths = lengthsOf(dataset);
  if (lengths === null)
    issues.push(
      issue(
        "code",
        "out-of-range",
        said("The record has no source for the form of the codes.", "本记录没有编码格式的来源。"),
      ),
    );
  const text = given(values, "code")?.replace(/\s/g, "").toUpperCase();
  if (issues.length > 0 || lengths === null || text === undefined)
    return { kind: "refusal", issues };
  const [first, second] = [
    decimalToNumber(lengths.first.value),
    decimalToNumber(lengths.second.value),
  ];
  const code = parseBatteryCode(text, first, second);
  if (code === null)
    return { kind: "refusal", issues: [wrongLength([...text].length, first, second)] };
  return code.wrong.length > 0
    ? { kind: "refusal", issues: wrongCharacters(code) }
    : describe(dataset, lengths, code);
}

/** What a traction battery code says, or which of its characters cannot be. */
export const batteryCode: Instrument = {
  id: "battery-code",
  name: said("Traction battery code", "动力电池编码"),
  description: said(
    "Cuts a code by GB/T 34014-2017 into its fields and reads its date, or says which character is wrong.",
    "按GB/T 34014-2017拆分动力电池编码各字段并解读日期，或指出有误的字符。",
  ),
  inputs: () => INPUTS,
  answer,
};
