import type { Quantity } from "../schema/quantity.ts";
import type { Locale } from "./locale.ts";

/** The word of a hedge as an editor prints it; what stands before the number, and what behind it. */
interface Hedge {
  readonly before: string;
  readonly after: string;
}

const before = (text: string): Hedge => ({ before: text, after: "" });

const HEDGES: Record<Quantity["qualifier"], Record<Locale, Hedge>> = {
  exact: { en: before(""), zh: before("") },
  reached: { en: before(""), zh: before("达") },
  about: { en: before("about "), zh: before("约") },
  over: { en: before("more than "), zh: before("超过") },
  "at-least": { en: before("at least "), zh: before("不低于") },
  nearly: { en: before("nearly "), zh: before("近") },
  "up-to": { en: before("up to "), zh: before("不超过") },
  below: { en: before("less than "), zh: before("不足") },
};

/** 不少于 is said of an amount, 不低于 of a level or rate; a change by so much or more is 下降20%以上. */
const AT_LEAST: Record<"amount" | "change", Hedge> = {
  amount: before("不少于"),
  change: { before: "", after: "以上" },
};

/** The hedge of a quantity in words; an amount is a number of things, of tonnes, of yuan and the like. */
export function hedgeOf(
  { qualifier, change }: Pick<Quantity, "qualifier" | "change">,
  isAmount: boolean,
  locale: Locale,
): Hedge {
  if (locale === "zh" && qualifier === "at-least") {
    if (change !== null) return AT_LEAST.change;
    if (isAmount) return AT_LEAST.amount;
  }
  return HEDGES[qualifier][locale];
}
