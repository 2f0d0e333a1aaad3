import { listFollowed, whatFollowed } from "../engine/follow/followed.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Followed } from "../schema/followed.ts";
import { COMPUTED_LABEL } from "./answer-labels.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { FOLLOW_ANSWER_LABELS, FOLLOW_TONES } from "./follow-labels.ts";
import { followedTables } from "./follow-table.ts";
import { followedText, saidText } from "./follow-text.ts";
import { type Locale, say } from "./locale.ts";
import type { RecordView, Row } from "./model.ts";
import { rowView } from "./row.ts";

/**
 * A promise as a row: what followed before what was promised.
 * @example
 * const [first] = promisesOf(recordAsOf(dataset, "2022-12-31"));
 * first && promiseRow(dataset, first.commitment, first.followed, "en").value; // "results reported"
 */
export function promiseRow(
  dataset: Dataset,
  commitment: Commitment,
  followed: Followed,
  locale: Locale,
): Row {
  const row = rowView(dataset, "commitments", commitment, locale);
  return {
    ...row,
    to: { noun: "promises", id: commitment.id },
    value: say(FOLLOW_ANSWER_LABELS[followed.answer], locale),
    detail: saidText(dataset, followed, locale),
  };
}

/**
 * Every commitment that its own document does not call done, with what followed.
 * @example
 * const [promise] = promisesOf(recordAsOf(dataset, "2022-12-31"));
 * [promise?.commitment.id, promise?.followed.answer];
 * // ["xinhua-2020-12-29-crude-steel-cut/output-falls-2021", "reported"]
 */
export function promisesOf(dataset: Dataset): { commitment: Commitment; followed: Followed }[] {
  const commitments = new Map(dataset.commitments.map((each) => [each.id, each]));
  return listFollowed(dataset).flatMap((followed) => {
    const commitment = commitments.get(followed.promise);
    return commitment === undefined ? [] : [{ commitment, followed }];
  });
}

/**
 * A promise as every face shows it: the answer, in sentences, then step by step. Null where there is none.
 * @example
 * const promise = "xinhua-2020-12-29-crude-steel-cut/output-falls-2021";
 * promiseView(recordAsOf(dataset, "2022-12-31"), promise, "en")?.headline; // "results reported"
 */
export function promiseView(dataset: Dataset, id: string, locale: Locale): RecordView | null {
  const commitment = dataset.commitments.find((each) => each.id === id);
  const followed = whatFollowed(dataset, id, { noun: "commitments" });
  if (commitment === undefined || followed === null || commitment.status === "done") return null;
  const { tags, source } = rowView(dataset, "commitments", commitment, locale);
  return {
    to: { noun: "promises", id },
    kind: say(COMPUTED_LABEL.promises, locale),
    title: say(commitment.statement, locale),
    headline: say(FOLLOW_ANSWER_LABELS[followed.answer], locale),
    tone: FOLLOW_TONES[followed.answer],
    lead: followedText(dataset, followed, locale),
    tags,
    facts: factsOf(
      fact("commitment", [{ text: source, to: { noun: "commitments", id } }], locale),
      linksFact(dataset, "speaker", "actors", [commitment.speaker], locale),
      linksFact(dataset, "document", "documents", [commitment.document], locale),
      linksFact(dataset, "plan", "plans", commitment.plans, locale),
      linksFact(dataset, "mechanism", "mechanisms", commitment.mechanisms, locale),
      linksFact(dataset, "result", "indicators", commitment.results, locale),
      linksFact(dataset, "sector", "sectors", commitment.sectors, locale),
    ),
    notes: [],
    // The sentences stand above as the lead.
    tables: followedTables(dataset, followed, locale, ""),
    sections: [],
  };
}
