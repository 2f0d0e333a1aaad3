import type { Bilingual } from "../schema/text.ts";
import { said } from "./words.ts";

/** The open model that gives the structure of the codes, and the public code that gives the dates behind their letters. */
export const STRUCTURE_DOCUMENT = "catena-x-2024-battery-code";
export const DATE_DOCUMENT = "public-code-battery-code-dates";

/** The claims that print how long a code is. */
export const FIRST_LIFE_LENGTH = `${STRUCTURE_DOCUMENT}/first-life-length`;
export const SECOND_USE_LENGTH = `${STRUCTURE_DOCUMENT}/second-use-length`;

/** A run of characters with one meaning. */
export interface CodeField {
  readonly id: string;
  readonly name: Bilingual;
  readonly length: number;
  /** Every character that may stand there. */
  readonly allowed: string;
}

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ANY = `${DIGITS}${LETTERS}`;

const MANUFACTURER: CodeField = {
  id: "manufacturer",
  name: said("Manufacturer", "厂商代码"),
  length: 3,
  allowed: ANY,
};
const PRODUCT: CodeField = {
  id: "product",
  name: said("Kind of product", "产品类型代码"),
  length: 1,
  allowed: "PMC",
};
const TYPE: CodeField = {
  id: "type",
  name: said("Kind of battery", "电池类型代码"),
  length: 1,
  allowed: "ABCDEFGZ",
};
const SPECIFICATION: CodeField = {
  id: "specification",
  name: said("Specification", "规格代码"),
  length: 2,
  allowed: ANY,
};
const TRACEABILITY: CodeField = {
  id: "traceability",
  name: said("Traceability", "追溯信息代码"),
  length: 7,
  allowed: ANY,
};
const YEAR: CodeField = {
  id: "year",
  name: said("Year", "年份代码"),
  length: 1,
  allowed: "123456789ABCDEFGHJKLMNPRSTUVWXY",
};
const MONTH: CodeField = {
  id: "month",
  name: said("Month", "月份代码"),
  length: 1,
  allowed: "123456789ABC",
};
const DAY: CodeField = {
  id: "day",
  name: said("Day", "日期代码"),
  length: 1,
  allowed: "0123456789ABCDEFGHJKLMNPRSTUVWXY",
};
const SERIAL: CodeField = {
  id: "serial",
  name: said("Serial number", "序列号"),
  length: 7,
  allowed: DIGITS,
};
const SECOND_USE: CodeField = {
  id: "second-use",
  name: said("Mark of second use", "梯次利用标识"),
  length: 1,
  allowed: "R",
};

/** The fields of a code in first use, in order. */
export const FIRST_LIFE: readonly CodeField[] = [
  MANUFACTURER,
  PRODUCT,
  TYPE,
  SPECIFICATION,
  TRACEABILITY,
  YEAR,
  MONTH,
  DAY,
  SERIAL,
];

/** The fields of a code in second use: no traceability, and R at the end. */
export const SECOND_LIFE: readonly CodeField[] = [
  MANUFACTURER,
  PRODUCT,
  TYPE,
  SPECIFICATION,
  YEAR,
  MONTH,
  DAY,
  SERIAL,
  SECOND_USE,
];

/** What the pattern of the model accepts at the end of a code in second use, beyond its text. */
export const REPEATED_PRODUCT: CodeField = {
  ...PRODUCT,
  id: "product-again",
  name: said("Kind of product, once more", "产品类型代码（重复）"),
};

/** The kinds of product. */
export const PRODUCTS: Readonly<Record<string, Bilingual>> = {
  P: said("Pack", "电池包"),
  M: said("Module", "模块"),
  C: said("Cell", "单体"),
};

/** The characters that stand for years from 2011 on: 1 is 2011, A is 2020; I, O, Q, U and Z are left out. */
export const YEAR_CHARACTERS = "123456789ABCDEFGHJKLMNPRSTVWXY";
export const FIRST_YEAR = 2011;

/** The characters that stand for the months from January on. */
export const MONTH_CHARACTERS = MONTH.allowed;

/** The characters that stand for the days from 1 on: A is 10; I, O, Q and U are left out, and 0 stands for 31. */
export const DAY_CHARACTERS = "123456789ABCDEFGHJKLMNPRSTVWXY0";
