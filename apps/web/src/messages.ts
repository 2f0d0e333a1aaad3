import type { Locale } from "@peakline/core/view";
import { en } from "./messages/en.ts";
import { zh } from "./messages/zh.ts";

/** The words of the site around the record; the words of the record come from core. */
export type Messages = typeof en;

/** The words of the site by language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, zh };
