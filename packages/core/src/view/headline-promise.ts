import { whatFollowed } from "../engine/follow/followed.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Followed, FollowRelation } from "../schema/followed.ts";
import { FOLLOW_ANSWER_LABELS, RELATION_LABELS } from "./follow-labels.ts";
import { commitmentText } from "./headline-claim.ts";
import { type Locale, say } from "./locale.ts";
import { formatDate, onDate } from "./period.ts";
import { asSentence } from "./sentence.ts";

/** The latest step that speaks of this very thing in one of these ways, the first way before the others. */
function latestStep({ steps }: Followed, relations: readonly FollowRelation[]) {
  const own = steps.filter(({ direct }) => direct);
  const found = relations.map((relation) => own.findLast((step) => step.relation === relation));
  return found.find((step) => step !== undefined);
}

/** What a step is to the promise, and when: "said to be done on 5 July 2024", "plan issued on 1 August 2022". */
function stepClause(followed: Followed, relations: readonly FollowRelation[], locale: Locale) {
  const step = latestStep(followed, relations);
  if (step === undefined) return say(FOLLOW_ANSWER_LABELS[followed.answer], locale);
  const [label, day] = [say(RELATION_LABELS[step.relation], locale), onDate(step.on, locale)];
  return locale === "zh" ? `${day}${label}` : `${label} ${day}`;
}

/** What followed from a promise by what later documents say, as a clause. */
function followedClause(followed: Followed, locale: Locale): string {
  const zh = locale === "zh";
  const { answer } = followed;
  const asOf = formatDate(followed.asOf, locale);
  switch (answer) {
    case "reported":
      return stepClause(followed, ["reported"], locale);
    case "done":
      return stepClause(followed, ["done", "plan-issued"], locale);
    case "under-way":
      return stepClause(followed, ["under-way", "plan-issued", "plan-prepared"], locale);
    case "plan-only":
      return zh
        ? `此后仅有规划文件，截至${asOf}未见落实情况`
        : `a plan followed, and no report by ${asOf}`;
    case "nothing-reported":
      return zh ? `截至${asOf}，未见后续` : `nothing reported by ${asOf}`;
  }
}

/** A promise in one sentence: what was promised by whom and when, and what followed. Null for what is no promise. */
export function promiseHeadline(dataset: Dataset, id: string, locale: Locale): string | null {
  const commitment = dataset.commitments.find((each) => each.id === id);
  const followed = whatFollowed(dataset, id, { noun: "commitments" });
  if (commitment === undefined || followed === null || commitment.status === "done") return null;
  return asSentence(
    [commitmentText(dataset, commitment, locale), followedClause(followed, locale)],
    locale,
  );
}
