import { whatFollowed } from "../engine/follow/followed.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Followed } from "../schema/followed.ts";
import { anchorFact, fact, factsOf, linksFact, verifiedFact } from "./fact.ts";
import { FOLLOW_ANSWER_LABELS } from "./follow-labels.ts";
import { followedNotes, followedTables } from "./follow-table.ts";
import { NOUN_LABEL, REVIEW_LABELS } from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { RecordView } from "./model.ts";
import { formatPeriod } from "./period.ts";
import { ACTION_LABELS, COMMITMENT_STATUS_LABELS } from "./policy-labels.ts";
import { rowView } from "./row.ts";

/** What followed in a word; where it was a promise, leading to how that is known. */
function followedFact(followed: Followed | null, { id, status }: Commitment, locale: Locale) {
  if (followed === null) return fact("followed", [], locale);
  const text = say(FOLLOW_ANSWER_LABELS[followed.answer], locale);
  const link = status === "done" ? { text } : { text, to: { noun: "promises", id } as const };
  return { ...fact("followed", [link], locale), derived: true };
}

/** A commitment as every face shows it. */
export function commitmentView(
  dataset: Dataset,
  commitment: Commitment,
  locale: Locale,
): RecordView {
  const followed = whatFollowed(dataset, commitment.id, { noun: "commitments" });
  const facts = factsOf(
    fact("status", [say(COMMITMENT_STATUS_LABELS[commitment.status], locale)], locale),
    followedFact(followed, commitment, locale),
    fact("action", [say(ACTION_LABELS[commitment.action], locale)], locale),
    fact(
      "period",
      [commitment.period === null ? "" : formatPeriod(commitment.period, locale)],
      locale,
    ),
    linksFact(dataset, "actor", "actors", commitment.actors, locale),
    linksFact(dataset, "sector", "sectors", commitment.sectors, locale),
    linksFact(dataset, "plan", "plans", commitment.plans, locale),
    linksFact(dataset, "mechanism", "mechanisms", commitment.mechanisms, locale),
    linksFact(dataset, "result", "indicators", commitment.results, locale),
    linksFact(dataset, "theme", "themes", commitment.themes, locale),
    linksFact(dataset, "document", "documents", [commitment.document], locale),
    linksFact(dataset, "speaker", "actors", [commitment.speaker], locale),
    anchorFact(commitment, locale),
    verifiedFact(commitment, locale),
    fact("reviewed", [say(REVIEW_LABELS[commitment.reviewed], locale)], locale),
  );
  const note =
    commitment.note === null
      ? []
      : [
          {
            heading: locale === "zh" ? "解读说明" : "How it was read",
            text: say(commitment.note, locale),
            tone: "inferred" as const,
          },
        ];
  return {
    to: { noun: "commitments", id: commitment.id },
    kind: say(NOUN_LABEL.commitments, locale),
    title: say(commitment.statement, locale),
    headline: "",
    lead: "",
    tags: rowView(dataset, "commitments", commitment, locale).tags,
    facts,
    notes: [...note, ...(followed === null ? [] : followedNotes(dataset, followed, locale))],
    tables: followed === null ? [] : followedTables(dataset, followed, locale),
    sections: [],
  };
}
