import { latestPublication } from "../engine/as-of.ts";
import { listChecks } from "../engine/check/check.ts";
import { consequencesOf } from "../engine/derive/consequences.ts";
import { listFollowed } from "../engine/follow/followed.ts";
import { listSeries } from "../engine/series-list.ts";
import { listTargets } from "../engine/target-standing.ts";
import type { Check } from "../schema/check.ts";
import type { Dataset } from "../schema/dataset.ts";
import { resultIn } from "./check-text.ts";
import { RESULT_TONES } from "./check-words.ts";
import { CHECK_GROUPS } from "./computed-sections.ts";
import { FOLLOW_TONES } from "./follow-labels.ts";
import type { Group } from "./group.ts";
import { type Locale, say } from "./locale.ts";
import type { ComputedNoun, Tag, Tone } from "./model.ts";
import { formatDate } from "./period.ts";
import { PROMISE_GROUPS } from "./promise-sections.ts";
import { TARGET_GROUPS } from "./target-sections.ts";
import { standingTone } from "./target-words.ts";

function counted<T>(
  dataset: Dataset,
  groups: readonly Group<T>[],
  answers: readonly T[],
  toneOf: (answer: T) => Tone,
  locale: Locale,
): Tag[] {
  return groups.flatMap(({ heading, fits }) => {
    const some = answers.filter((answer) => fits(answer, dataset));
    const [first] = some;
    if (first === undefined) return [];
    const word = say(heading, locale);
    const text =
      locale === "zh" ? `${some.length}项${word}` : `${some.length} ${word.toLowerCase()}`;
    return [{ text, tone: toneOf(first) }];
  });
}

/**
 * What the answers under a noun come to, in numbers: "1 met", "1 not known".
 * @example computedSummary(recordAsOf(dataset, "2011-12-31"), "targets", "en").map(({ text }) => text) // ["6 not known"]
 */
export function computedSummary(dataset: Dataset, noun: ComputedNoun, locale: Locale): Tag[] {
  const zh = locale === "zh";
  switch (noun) {
    case "targets":
      return counted(dataset, TARGET_GROUPS, listTargets(dataset), standingTone, locale);
    case "checks": {
      const checks = listChecks(dataset);
      const toneOf = (check: Check) => RESULT_TONES[resultIn(dataset, check)];
      const tags = counted(dataset, CHECK_GROUPS, checks, toneOf, locale);
      // That nothing contradicts is the news that a reader looks for first.
      const none: Tag = { text: zh ? "未发现矛盾" : "no contradiction found", tone: "good" };
      return checks.some((check) => resultIn(dataset, check) === "inconsistent")
        ? tags
        : [none, ...tags];
    }
    case "promises": {
      const all = listFollowed(dataset);
      const day = formatDate(latestPublication(dataset), locale);
      return [
        ...counted(dataset, PROMISE_GROUPS, all, ({ answer }) => FOLLOW_TONES[answer], locale),
        { text: zh ? `截至${day}` : `up to ${day}`, tone: "neutral" },
      ];
    }
    case "findings":
      return [
        {
          text: zh ? `${dataset.findings.length}项结果` : `${dataset.findings.length} results`,
          tone: "neutral",
        },
      ];
    case "series": {
      const all = listSeries(dataset);
      const derived = all.reduce((sum, { id }) => sum + consequencesOf(dataset, id).length, 0);
      return [
        { text: zh ? `${all.length}个序列` : `${all.length} series`, tone: "neutral" },
        { text: zh ? `推得数值${derived}项` : `${derived} derived values`, tone: "neutral" },
      ];
    }
  }
}
