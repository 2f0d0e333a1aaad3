import type { Dataset } from "../schema/dataset.ts";
import type { FollowAnswer, Followed } from "../schema/followed.ts";
import { FOLLOW_ANSWER_LABELS } from "./follow-labels.ts";
import { capital, type Group, withRows } from "./group.ts";
import { type Locale, say } from "./locale.ts";
import type { Section } from "./model.ts";
import { promiseRow, promisesOf } from "./promise-view.ts";

const ofAnswer = (answer: FollowAnswer): Group<Followed> => ({
  id: answer,
  heading: capital(FOLLOW_ANSWER_LABELS[answer]),
  fits: (followed) => followed.answer === answer,
});

/** Promises by what followed: silence first, as it is what nobody else tells. */
export const PROMISE_GROUPS: readonly Group<Followed>[] = [
  ofAnswer("nothing-reported"),
  ofAnswer("plan-only"),
  ofAnswer("under-way"),
  ofAnswer("done"),
  ofAnswer("reported"),
];

/** Every promise as a row, by what followed. */
export function promiseSections(dataset: Dataset, locale: Locale): Section[] {
  const promises = promisesOf(dataset);
  return withRows(
    PROMISE_GROUPS.map(({ id, heading, fits }) => ({
      heading: say(heading, locale),
      id,
      rows: promises
        .filter(({ followed }) => fits(followed, dataset))
        .map(({ commitment, followed }) => promiseRow(dataset, commitment, followed, locale)),
    })),
  );
}
