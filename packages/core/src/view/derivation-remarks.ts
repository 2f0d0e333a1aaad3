import type { Derivation } from "../schema/derivation.ts";
import type { Bilingual } from "../schema/text.ts";
import { countOfClaims } from "./count.ts";
import { FIELD_LABELS, type Field } from "./field-labels.ts";
import { inBrackets, joinList, type Locale, say } from "./locale.ts";

const STOPPED: Bilingual = {
  en: "The rules were stopped before they came to rest: the interval holds, and a tighter one may exist.",
  zh: "规则推算在收敛前即告停止：所得区间成立，但未必最窄。",
};

/** Fields that the sources do not print, and in how many of the claims. */
function inferredText({ inferred }: Derivation, locale: Locale): string {
  const fields = [...new Set(inferred.map(({ field }) => field))].map((field) => {
    const count = inferred.filter((each) => each.field === field).length;
    const label = say(FIELD_LABELS[field as Field], locale);
    const name = locale === "en" ? label.toLowerCase() : label;
    return `${name}${inBrackets(countOfClaims(count, locale), locale)}`;
  });
  const list = joinList(fields, locale);
  return locale === "zh"
    ? `其中推断所得、原文未写明的有：${list}。`
    : `Rests on what is inferred, not printed in the sources: ${list}.`;
}

/** What a reader must know of an answer beside its values: what is inferred, what was set aside, where it was stopped. */
export function derivationRemarks(answer: Derivation, locale: Locale): string[] {
  const { inferred, disputed, stopped } = answer;
  const aside = countOfClaims(disputed.length, locale);
  return [
    ...(inferred.length === 0 ? [] : [inferredText(answer, locale)]),
    ...(disputed.length === 0
      ? []
      : [
          locale === "zh"
            ? `同一序列中有${aside}相互矛盾，已搁置不用。`
            : `Set aside, because they contradict each other: ${aside} of the series.`,
        ]),
    ...(stopped ? [say(STOPPED, locale)] : []),
  ];
}
