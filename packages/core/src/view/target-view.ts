import { seriesKey } from "../engine/series.ts";
import { targetStanding } from "../engine/target-standing.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Interval } from "../schema/quantity.ts";
import type { TargetStanding } from "../schema/target-standing.ts";
import { COMPUTED_LABEL } from "./answer-labels.ts";
import { demandOf } from "./claim-facts.ts";
import { fact, factsOf, linksFact } from "./fact.ts";
import { type Locale, labelled, say } from "./locale.ts";
import type { RecordView, Row, Tag, Tone } from "./model.ts";
import { linkTo } from "./names.ts";
import { formatNumber } from "./number.ts";
import { formatPeriod } from "./period.ts";
import { formatInterval } from "./quantity.ts";
import { rowView } from "./row.ts";
import { seriesLabel } from "./series-label.ts";
import { standingText } from "./standing-text.ts";

const CLASS_TONES: Readonly<Record<TargetStanding["classes"][number], Tone>> = {
  behind: "warning",
  missed: "warning",
  "on-track": "good",
  ahead: "good",
  met: "good",
};

function standingTags({ classes, certain }: TargetStanding, locale: Locale): Tag[] {
  const [only] = classes;
  if (only === undefined) return [];
  const sure = locale === "zh" ? ["确定", "不确定"] : ["certain", "not certain"];
  return [
    { text: (certain ? sure[0] : sure[1]) ?? "", tone: certain ? CLASS_TONES[only] : "neutral" },
  ];
}

/** A target as a row: where it stands before what it says. */
export function targetRow(
  dataset: Dataset,
  claim: Claim,
  standing: TargetStanding,
  locale: Locale,
): Row {
  const row = rowView(dataset, "claims", claim, locale);
  return {
    ...row,
    to: { noun: "targets", id: claim.id },
    value:
      standing.classes.length > 0
        ? standingText(standing, locale)
        : locale === "zh"
          ? "未知"
          : "not known",
    interval: "",
    period: formatPeriod(standing.deadline, locale),
    tags: standingTags(standing, locale),
    inferred: [],
  };
}

/** A share as a percentage interval: "26.8 to 27.1 %". */
function share(dataset: Dataset, interval: Interval | null, locale: Locale): string {
  if (interval === null) return "";
  const scaled = (end: number | null) => (end === null ? null : Number((end * 100).toFixed(1)));
  const inPercent = { ...interval, lower: scaled(interval.lower), upper: scaled(interval.upper) };
  return formatInterval(
    { interval: inPercent, unit: "percent", change: null },
    dataset.units,
    locale,
  );
}

/** A yearly rate: percent for a change, for a level the unit that was printed. */
function rate(dataset: Dataset, claim: Claim, interval: Interval | null, locale: Locale): string {
  if (interval === null || claim.quantity === null) return "";
  const { change, normalized, unit: printed } = claim.quantity;
  const factor = Number(dataset.units.find(({ id }) => id === printed)?.factor ?? 1);
  const isLevel = change !== "relative" && normalized.unit !== "percent";
  const rounded = (end: number | null) =>
    end === null ? null : Number((isLevel ? end / factor : end).toFixed(2));
  const shown = { ...interval, lower: rounded(interval.lower), upper: rounded(interval.upper) };
  const unit = isLevel ? printed : "percent";
  return formatInterval({ interval: shown, unit, change: null }, dataset.units, locale);
}

/** A target as every face shows it: the verdict, what is demanded, the evidence, what is left to do. Null for what is no target with a number. */
export function targetView(dataset: Dataset, claim: Claim, locale: Locale): RecordView | null {
  const standing = targetStanding(dataset, claim);
  if (standing === null) return null;
  const { evidence, elapsed, official, linear, requiredPerYear, pacePerYear } = standing;
  const reports = dataset.claims.filter(({ id }) => standing.claims.includes(id));
  const zh = locale === "zh";
  const percent =
    elapsed === null
      ? ""
      : `${formatNumber(Number((elapsed * 100).toFixed(1)), locale)}${zh ? "%" : " %"}`;
  const seriesId = seriesKey(claim);
  const row = (other: Claim) => rowView(dataset, "claims", other, locale);
  return {
    to: { noun: "targets", id: claim.id },
    kind: say(COMPUTED_LABEL.targets, locale),
    title: say(claim.statement, locale),
    headline: standingText(standing, locale),
    lead: labelled(zh ? "要求" : "Demanded", demandOf(dataset, claim, locale), locale),
    tags: standingTags(standing, locale),
    facts: factsOf(
      fact("from", [formatPeriod(standing.baseline, locale)], locale),
      fact("deadline", [formatPeriod(standing.deadline, locale)], locale),
      fact("evidence", [evidence === null ? "" : formatPeriod(evidence, locale)], locale),
      fact("elapsed", [percent], locale),
      fact("official", [share(dataset, official, locale)], locale),
      fact("linear", [share(dataset, linear, locale)], locale),
      fact("pace", [rate(dataset, claim, pacePerYear, locale)], locale),
      fact("required", [rate(dataset, claim, requiredPerYear, locale)], locale),
      fact(
        "series",
        [{ text: seriesLabel(dataset, claim, locale), to: { noun: "series", id: seriesId } }],
        locale,
      ),
      fact("indicator", [linkTo(dataset, "indicators", claim.indicator, locale)], locale),
      linksFact(dataset, "plan", "plans", claim.plans, locale),
    ),
    notes: [],
    sections: [
      { heading: zh ? "设定目标的陈述" : "The claim that sets it", rows: [row(claim)] },
      ...(reports.length === 0
        ? []
        : [
            {
              heading: zh ? "同一序列的实际数据" : "What was reported of the same series",
              rows: reports.map(row),
            },
          ]),
    ],
  };
}
