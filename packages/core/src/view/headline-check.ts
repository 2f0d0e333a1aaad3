import type { Check } from "../schema/check.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import { checkInterval, checkTitle, claimsOf, comparedText, resultIn } from "./check-text.ts";
import { type CheckResult, differingText, isDerived, RESULT_LABELS } from "./check-words.ts";
import { COUNTED, countOf } from "./count.ts";
import { inBrackets, type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { valueInSentence } from "./row.ts";
import { asSentence, inSentence, joinAnd, uncapital } from "./sentence.ts";

/** How many statements a headline names. */
const NAMED = 2;

/** What was found, as the end of a sentence. */
const FOUND: Partial<Record<CheckResult, Bilingual>> = {
  consistent: { en: "all can be true", zh: "可以同时成立" },
  inconsistent: { en: "they cannot all be true", zh: "不可能同时成立" },
};
const OF_TWO: typeof FOUND = {
  consistent: { en: "both can be true", zh: "可以同时成立" },
  inconsistent: { en: "they cannot both be true", zh: "不可能同时成立" },
};
const NOT_COMPARABLE: Bilingual = { en: "no report is comparable", zh: "没有可比的实际数据" };

/** What was found, as an editor ends the sentence. */
function foundText(dataset: Dataset, check: Check): Bilingual {
  const result = resultIn(dataset, check);
  if (check.kind === "no-comparable-result") return NOT_COMPARABLE;
  if (check.kind === "reading") return RESULT_LABELS[result];
  return (check.claims.length === 2 ? OF_TWO : FOUND)[result] ?? RESULT_LABELS[result];
}

/** A value with who states it: "3,616 (NDRC)". */
function statedBy(dataset: Dataset, claim: Claim, locale: Locale): string {
  const document = dataset.documents.find(({ id }) => id === claim.document);
  const who = document === undefined ? "" : nameOf(dataset, "actors", document.publisher, locale);
  return `${valueInSentence(dataset, claim, locale)}${inBrackets(who, locale)}`;
}

/** The statements beside each other, the first of them by name. */
function statementsText(dataset: Dataset, check: Check, locale: Locale): string {
  const claims = claimsOf(dataset, check);
  const said = claims.slice(0, NAMED).map((claim) => statedBy(dataset, claim, locale));
  const more = claims.length - said.length;
  const rest = more === 0 ? [] : [countOf(COUNTED.moreClaims, more, locale)];
  return locale === "zh" && more > 0
    ? `${joinAnd(said, locale)}，另有${rest.join("")}`
    : joinAnd([...said, ...rest], locale);
}

/** What is stated and what follows from the others, which is named as derived. */
function againstText(dataset: Dataset, check: Check, locale: Locale): string {
  const [claim] = claimsOf(dataset, check);
  const implied = inSentence(checkInterval(dataset, check.implied, check, locale));
  if (claim === undefined || implied === "") return comparedText(dataset, check, locale);
  const others = countOf(COUNTED.otherClaims, check.claims.length - 1, locale);
  const stated = statedBy(dataset, claim, locale);
  return locale === "zh"
    ? `陈述值为${stated}，由${others}推得${implied}`
    : `stated as ${stated}, derived from ${others}: ${implied}`;
}

function bodyOf(dataset: Dataset, check: Check, locale: Locale): string {
  if (check.kind === "no-comparable-result") {
    const [target] = claimsOf(dataset, check);
    const value = target === undefined ? "" : valueInSentence(dataset, target, locale);
    return locale === "zh" ? `目标为${value}` : `the target is ${value}`;
  }
  if (check.kind === "reading") return uncapital(comparedText(dataset, check, locale));
  return check.stated !== null && isDerived(check)
    ? againstText(dataset, check, locale)
    : statementsText(dataset, check, locale);
}

/** A check in one sentence: of what, what is stated and what the others state or imply, and what was found. */
export function checkHeadline(dataset: Dataset, check: Check, locale: Locale): string {
  const result = resultIn(dataset, check);
  const label = say(foundText(dataset, check), locale);
  const differs = differingText(check, locale);
  const found =
    result === "explained" && differs !== "" ? `${label}${inBrackets(differs, locale)}` : label;
  const [title, body] = [checkTitle(dataset, check, locale), bodyOf(dataset, check, locale)];
  // The title of a reading ends with what it was read as, after a colon of its own.
  const said = check.kind === "reading" ? [title, body] : [labelled(title, body, locale)];
  return asSentence([...said, found], locale);
}
