import { derive } from "../engine/derive/derive.ts";
import { seriesKey } from "../engine/series.ts";
import { parsePeriod } from "../quantity/period.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Derivation } from "../schema/derivation.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import type { Bilingual } from "../schema/text.ts";
import { type Locale, say } from "./locale.ts";
import type { Row, Section } from "./model.ts";
import { rowView } from "./row.ts";

/** What is known of the time by which a target is judged; null where nothing is. */
export function evidenceOf(
  dataset: Dataset,
  claim: Claim,
  { evidence, baseline }: TargetStanding,
): Derivation | null {
  if (evidence === null) return null;
  const isLevel = claim.quantity?.change === null;
  const answer = derive(dataset, {
    series: seriesKey(claim),
    modality: "actual",
    period: evidence,
    baseline: isLevel ? null : baseline,
  });
  return answer.found ? answer : null;
}

const UNUSED = {
  words: { en: "a status without a number", zh: "仅有文字状态，无数值" },
  earlier: { en: "of an earlier time", zh: "所属时期较早" },
  later: { en: "of a time after the deadline", zh: "所属时期晚于期限" },
  part: { en: "of a part of the time", zh: "仅涉及部分时期" },
  loose: { en: "does not narrow it", zh: "未使区间更窄" },
} satisfies Record<string, Bilingual>;

/** Why a report of the series is not what the verdict hangs on. */
function reasonOf({ quantity, period }: Claim, { evidence, deadline }: TargetStanding): Bilingual {
  const span = typeof period === "string" ? parsePeriod(period) : null;
  const [last, judged] = [parsePeriod(deadline)?.end, parsePeriod(evidence ?? "")?.end];
  if (quantity === null) return UNUSED.words;
  if (span === null || last === undefined) return UNUSED.part;
  if (span.end > last) return UNUSED.later;
  if (judged === undefined || span.end > judged) return UNUSED.part;
  return span.end < judged ? UNUSED.earlier : UNUSED.loose;
}

const HEADINGS = {
  sets: { en: "The claim that sets it", zh: "设定目标的陈述" },
  used: { en: "Evidence", zh: "所用实际数据" },
  unused: { en: "Reported, and not what decides", zh: "同一序列未采用的实际数据" },
} satisfies Record<string, Bilingual>;

/** The claim that sets a target, the reports that its verdict rests on, and those that it does not, with why. */
export function evidenceSections(
  dataset: Dataset,
  claim: Claim,
  standing: TargetStanding,
  locale: Locale,
): Section[] {
  const stated = new Set(evidenceOf(dataset, claim, standing)?.stated);
  const reports = dataset.claims.filter(({ id }) => standing.claims.includes(id));
  const row = (other: Claim) => rowView(dataset, "claims", other, locale);
  const unused = (other: Claim): Row => {
    const why = say(reasonOf(other, standing), locale);
    const { tags, ...rest } = row(other);
    return { ...rest, tags: [...tags, { text: why, tone: "neutral" }] };
  };
  const section = (heading: Bilingual, rows: readonly Row[]): Section[] =>
    rows.length === 0 ? [] : [{ heading: say(heading, locale), rows }];
  return [
    ...section(HEADINGS.sets, [row(claim)]),
    ...section(HEADINGS.used, dataset.claims.filter(({ id }) => stated.has(id)).map(row)),
    ...section(HEADINGS.unused, reports.filter(({ id }) => !stated.has(id)).map(unused)),
  ];
}
