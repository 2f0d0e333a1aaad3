import type { Bilingual } from "../schema/text.ts";

const label = (en: string, zh: string): Bilingual => ({ en, zh });

/** How sure a value is, where it is not simply stated. */
export const BASIS = {
  inferred: label("inferred", "推断"),
  derived: label("derived", "推导"),
  assumed: label("assumed", "假定"),
} as const;

/** Heads of the columns that every list has. */
export const HEADS = {
  title: label("Title", "名称"),
  value: label("Value", "数值"),
  source: label("Source", "来源"),
} as const;
