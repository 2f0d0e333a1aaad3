import { seriesKey } from "../engine/series.ts";
import { targetStanding } from "../engine/target-standing.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import { COMPUTED_LABEL } from "./answer-labels.ts";
import { demandOf, seriesLink } from "./claim-facts.ts";
import { derivationView } from "./derivation-view.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { FIELD_LABELS } from "./field-labels.ts";
import { joinClauses, type Locale, labelled, say } from "./locale.ts";
import type { RecordView, Row, Tag } from "./model.ts";
import { linkTo } from "./names.ts";
import { formatPeriod } from "./period.ts";
import { rowView } from "./row.ts";
import { standingText } from "./standing-text.ts";
import { evidenceOf, evidenceSections } from "./target-evidence.ts";
import { measuresTable } from "./target-measures.ts";
import { NOT_KNOWN, NOTHING_REPORTED, standingSentence, standingTone } from "./target-words.ts";

function standingTags(standing: TargetStanding, locale: Locale): Tag[] {
  if (standing.classes.length === 0) return [];
  const sure = standing.certain
    ? { en: "certain", zh: "确定" }
    : { en: "not certain", zh: "不确定" };
  return [{ text: say(sure, locale), tone: standingTone(standing) }];
}

/**
 * A target as a row: where it stands before what it says.
 * @example
 * const target = recordOf("claims", "xinhua-2021-12-06-green-plan/energy-per-value-added");
 * const standing = targetStanding(dataset, target, { asOf: "2024-07-24" });
 * standing && targetRow(dataset, target, standing, "en").detail;
 * // "Demands: down 13.5 % or more; known so far: −6.85 to −6.75 %"
 */
export function targetRow(
  dataset: Dataset,
  claim: Claim,
  standing: TargetStanding,
  locale: Locale,
): Row {
  const row = rowView(dataset, "claims", claim, locale);
  const known = evidenceOf(dataset, claim, standing);
  const said = (field: "threshold" | "known", text: string) =>
    labelled(say(FIELD_LABELS[field], locale), text, locale);
  const parts = [
    said("threshold", demandOf(dataset, claim, locale)),
    ...(known === null ? [] : [said("known", derivationView(dataset, known, locale).value)]),
  ];
  const hasClass = standing.classes.length > 0;
  const deadline = formatPeriod(standing.deadline, locale);
  return {
    ...row,
    to: { noun: "targets", id: claim.id },
    value: hasClass ? standingText(standing, locale) : say(NOT_KNOWN, locale),
    interval: "",
    period: locale === "zh" ? `期限${deadline}` : `by ${deadline}`,
    detail: joinClauses(parts, locale),
    tone: standingTone(standing),
    // That it is certain is the rule, and its colour says so.
    tags: standing.certain ? [] : standingTags(standing, locale),
    inferred: claim.inferred.includes("period") ? ["period"] : [],
  };
}

/**
 * A target as every face shows it: the verdict, what is demanded, the evidence, what is left to do. Null for what is no target with a number.
 * @example
 * const target = recordOf("claims", "wen-wei-po-2018-09-10-pollution-plan/energy-per-value-added");
 * targetView(dataset, target, "en")?.headline; // "missed"
 */
export function targetView(dataset: Dataset, claim: Claim, locale: Locale): RecordView | null {
  const standing = targetStanding(dataset, claim);
  if (standing === null) return null;
  const { baseline, deadline, evidence } = standing;
  const inferred = (field: "period" | "baseline") => claim.inferred.includes(field);
  const answer = evidenceOf(dataset, claim, standing);
  const known = answer && derivationView(dataset, answer, locale);
  const series = { noun: "series", id: seriesKey(claim) } as const;
  const nothing =
    standing.claims.length === 0 ? say(NOTHING_REPORTED, locale) : standingText(standing, locale);
  return {
    to: { noun: "targets", id: claim.id },
    kind: say(COMPUTED_LABEL.targets, locale),
    title: say(claim.statement, locale),
    headline: standing.classes.length > 0 ? standingText(standing, locale) : say(NOT_KNOWN, locale),
    tone: standingTone(standing),
    lead: standingSentence(standing, locale),
    tags: standingTags(standing, locale),
    facts: factsOf(
      fact(
        "threshold",
        [{ text: demandOf(dataset, claim, locale), to: { noun: "claims", id: claim.id } }],
        locale,
      ),
      fact("deadline", [formatPeriod(deadline, locale)], locale, inferred("period")),
      // Of a level no baseline is printed: it starts where its plan does.
      fact(
        "from",
        [formatPeriod(baseline, locale)],
        locale,
        claim.baseline === null || inferred("baseline"),
      ),
      linksFact(dataset, "speaker", "actors", [claim.speaker], locale),
      linksFact(dataset, "document", "documents", [claim.document], locale),
      linksFact(dataset, "plan", "plans", claim.plans, locale),
      {
        ...fact("known", [known === null ? nothing : { text: known.value, to: series }], locale),
        derived: answer?.isStated === false,
      },
      fact("evidence", [evidence === null ? "" : (known?.title ?? "")], locale),
      fact("rests", answer?.isStated === false ? (known?.remarks ?? []) : [], locale),
      fact("series", [seriesLink(dataset, claim, locale)], locale),
      fact("indicator", [linkTo(dataset, "indicators", claim.indicator, locale)], locale),
    ),
    notes: [],
    tables: [
      ...measuresTable(dataset, claim, standing, locale),
      ...(answer === null || answer.isStated ? [] : (known?.steps ?? [])),
    ],
    sections: evidenceSections(dataset, claim, standing, locale),
  };
}
