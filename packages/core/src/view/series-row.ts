import { consequencesOf } from "../engine/derive/consequences.ts";
import { seriesIndex } from "../engine/series.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { countOfClaims } from "./count.ts";
import { MODALITY_LABELS } from "./labels.ts";
import { joinList, type Locale, labelled, say } from "./locale.ts";
import type { Row } from "./model.ts";
import { nameOf } from "./names.ts";
import { claimPeriod, claimValue } from "./row.ts";
import { seriesLabel } from "./series-label.ts";

/** The claim of the latest time: what was reported, or where nothing was, what is promised. */
export function latestOf(claims: readonly Claim[]): Claim | undefined {
  return claims.findLast(({ modality }) => modality === "actual") ?? claims.at(-1);
}

/**
 * A series as a row: its indicator, what tells it from the others, and the latest that was said of it.
 * @example
 * seriesRow(dataset, "green-factories-removed.stated.national-level.industry.-.china.-", "en").source;
 * // "Industry · National level · China"
 */
export function seriesRow(dataset: Dataset, id: string, locale: Locale): Row {
  const claims = seriesIndex(dataset).get(id) ?? [];
  const [claim] = claims;
  const latest = latestOf(claims);
  const derived = consequencesOf(dataset, id).length;
  const follow = locale === "zh" ? `推得${derived}项` : `${derived} derived`;
  const said =
    latest === undefined
      ? []
      : [
          labelled(
            say(MODALITY_LABELS[latest.modality], locale),
            claimValue(dataset, latest, locale),
            locale,
          ),
          claimPeriod(latest, locale),
        ];
  return {
    to: { noun: "series", id },
    title: claim === undefined ? id : nameOf(dataset, "indicators", claim.indicator, locale),
    value: joinList(
      [countOfClaims(claims.length, locale), ...(derived === 0 ? [] : [follow])],
      locale,
    ),
    interval: "",
    period: "",
    source: claim === undefined ? "" : seriesLabel(dataset, claim, locale),
    detail: said.join(locale === "zh" ? "，" : ", "),
    tags: [],
    inferred: [],
  };
}
