import { answerFinding } from "../engine/findings.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Finding } from "../schema/finding.ts";
import { derivationSentence } from "./derivation-words.ts";
import { deadlineHeadline, paceText, targetsDue } from "./finding-words.ts";
import { checkHeadline } from "./headline-check.ts";
import { targetHeadline } from "./headline-target.ts";
import { type Locale, labelled } from "./locale.ts";
import { nameOf } from "./names.ts";
import { formatPeriod } from "./period.ts";
import { asSentence } from "./sentence.ts";

/** A finding in one sentence: that of the answer behind it. Null where the record has nothing to answer it with. */
export function findingHeadline(dataset: Dataset, finding: Finding, locale: Locale): string | null {
  const answer = answerFinding(dataset, finding);
  if (answer === null) return null;
  switch (answer.kind) {
    case "outcome":
      return targetHeadline(dataset, answer.target, locale);
    case "comparison":
      return checkHeadline(dataset, answer.check, locale);
    case "derived":
      return derivationSentence(dataset, answer.derivation, locale);
    case "deadline": {
      const counts = deadlineHeadline(answer, locale);
      return asSentence([labelled(targetsDue(answer, locale), counts, locale)], locale);
    }
    case "pace": {
      const rates = answer.paces.map((pace) => {
        const when = formatPeriod(pace.claim.period, locale);
        const rate = paceText(dataset, pace, locale);
        return locale === "zh" ? `${when}年均${rate}` : `${rate} a year (${when})`;
      });
      const [first] = answer.paces;
      if (first === undefined) return null;
      const name = nameOf(dataset, "indicators", first.claim.indicator, locale);
      const all = rates.join(locale === "zh" ? "，" : ", ");
      return asSentence([labelled(name, all, locale)], locale);
    }
  }
}
