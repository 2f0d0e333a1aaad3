import { claimsById } from "../engine/claims-by-id.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import type { Bilingual } from "../schema/text.ts";
import { capital, type Group, withRows } from "./group.ts";
import { CLASS_LABELS } from "./labels.ts";
import { type Locale, say } from "./locale.ts";
import type { Section } from "./model.ts";
import { targetRow } from "./target-view.ts";
import { NOT_KNOWN } from "./target-words.ts";

const ofClass = (name: TargetStanding["classes"][number]): Group<TargetStanding> => ({
  id: name,
  heading: capital(CLASS_LABELS[name]),
  fits: ({ classes, certain }) => certain && classes[0] === name,
});

/** Where the numbers leave open which of several verdicts it is: there each row says its own. */
const NOT_CERTAIN = "not-certain";

/** Targets by where they stand: what falls short, what is open, what goes well, what nobody can tell. */
export const TARGET_GROUPS: readonly Group<TargetStanding>[] = [
  ofClass("missed"),
  ofClass("behind"),
  {
    id: NOT_CERTAIN,
    heading: { en: "Not certain", zh: "不确定" },
    fits: ({ classes, certain }) => classes.length > 0 && !certain,
  },
  ofClass("on-track"),
  ofClass("ahead"),
  ofClass("met"),
  { id: "not-known", heading: capital(NOT_KNOWN), fits: ({ classes }) => classes.length === 0 },
];

const unknown = (
  id: string,
  heading: Bilingual,
  isDue: boolean,
  isReported: boolean,
): Group<TargetStanding> => ({
  id,
  heading,
  fits: ({ classes, unchecked, claims }) =>
    classes.length === 0 &&
    (unchecked === "no-result-at-deadline") === isDue &&
    claims.length > 0 === isReported,
});

/** What nobody can tell, by why: what is due and was never reported comes first, as it is what a reader may ask for. */
const UNKNOWN_GROUPS: readonly Group<TargetStanding>[] = [
  unknown(
    "due-not-reported",
    { en: "Due, and nothing reported", zh: "已到期，尚无实际数据" },
    true,
    false,
  ),
  unknown(
    "due-reported-otherwise",
    { en: "Due, and reported for other times only", zh: "已到期，仅有其他时期的数据" },
    true,
    true,
  ),
  unknown(
    "open-reported",
    { en: "Not due, and too little reported", zh: "未到期，现有数据不足以判断" },
    false,
    true,
  ),
  unknown(
    "open-not-reported",
    { en: "Not due, and nothing reported", zh: "未到期，尚无实际数据" },
    false,
    false,
  ),
];

const SECTION_GROUPS = [...TARGET_GROUPS.slice(0, -1), ...UNKNOWN_GROUPS];

/**
 * Targets as rows, by where they stand; of what nobody can tell, by why.
 * @example
 * targetSections(dataset, listTargets(dataset, { asOf: "2011-12-31" }), "en").map(({ heading }) => heading);
 * // ["Not due, and nothing reported"]
 */
export function targetSections(
  dataset: Dataset,
  standings: readonly TargetStanding[],
  locale: Locale,
): Section[] {
  const claims = claimsById(dataset);
  return withRows(
    SECTION_GROUPS.map(({ id, heading, fits }) => ({
      heading: say(heading, locale),
      id,
      ...(id === NOT_CERTAIN ? {} : { saysValue: true as const }),
      rows: standings
        .filter((standing) => fits(standing, dataset))
        .flatMap((standing) => {
          const claim = claims.get(standing.target);
          return claim === undefined ? [] : [targetRow(dataset, claim, standing, locale)];
        }),
    })),
  );
}
