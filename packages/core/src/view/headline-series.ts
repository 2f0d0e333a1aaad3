import { consequencesOf } from "../engine/derive/consequences.ts";
import { seriesIndex } from "../engine/series.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { COUNTED, countOf } from "./count.ts";
import { MODALITY_LABELS, STANDING_LABELS } from "./labels.ts";
import { inBrackets, joinList, type Locale, labelled, say } from "./locale.ts";
import { nameOf } from "./names.ts";
import { formatPeriod } from "./period.ts";
import { claimPeriod, valueInSentence } from "./row.ts";
import { asSentence, uncapital } from "./sentence.ts";
import { seriesLabel } from "./series-label.ts";
import { latestOf } from "./series-row.ts";

/** Levels that were reported and stand first-hand, in order of time: between them a series has gone somewhere. */
const levelsOf = (claims: readonly Claim[]) =>
  claims.filter(
    ({ modality, standing, quantity, period, measure }) =>
      modality === "actual" &&
      standing === "primary" &&
      measure === "level" &&
      quantity !== null &&
      typeof period === "string",
  );

/** How many different values are stated: what several documents repeat is one. */
function valuesOf(claims: readonly Claim[], modality: Claim["modality"]): number {
  const own = claims.filter((claim) => claim.modality === modality);
  return new Set(
    own.map(({ period, baseline, quantity, status }) =>
      JSON.stringify([period, baseline, quantity?.normalized.interval ?? status]),
    ),
  ).size;
}

/** Where a series came from and went to: " went from 56.8 % (2021) to 55 % (2023)"; null where that cannot be told. */
function courseText(dataset: Dataset, claims: readonly Claim[], locale: Locale): string | null {
  const levels = levelsOf(claims);
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined || first.period === last.period) return null;
  const [from, to] = [first, last].map((claim) => {
    const when = inBrackets(formatPeriod(claim.period, locale), locale);
    return `${valueInSentence(dataset, claim, locale)}${when}`;
  });
  return locale === "zh" ? `由${from}变为${to}` : ` went from ${from} to ${to}`;
}

/** The latest that was said of a series: "reported: down 4.2 % (2022 against 2021)". */
function latestText(dataset: Dataset, claim: Claim, locale: Locale): string {
  const { modality, standing } = claim;
  const label = uncapital(say(MODALITY_LABELS[modality], locale));
  const zh = locale === "zh";
  const period = claimPeriod(claim, locale);
  const when = zh ? period.replace("（", "").replace("）", "") : period;
  const sure = standing === "primary" ? [] : [uncapital(say(STANDING_LABELS[standing], locale))];
  const aside = [when, ...sure].join(zh ? "；" : "; ");
  const value = valueInSentence(dataset, claim, locale);
  return `${labelled(label, value, locale)}${inBrackets(aside, locale)}`;
}

/** How many values of which kind a series has, and how many follow: "6 reported values, 2 targets, 3 derived values". */
function countsText(dataset: Dataset, id: string, claims: readonly Claim[], locale: Locale) {
  const counts = [
    [COUNTED.reported, valuesOf(claims, "actual")],
    [COUNTED.targets, valuesOf(claims, "target")],
    [COUNTED.forecasts, valuesOf(claims, "forecast")],
    [COUNTED.derived, consequencesOf(dataset, id).length],
  ] as const;
  const told = counts.filter(([, count]) => count > 0);
  return joinList(
    told.map(([thing, count]) => countOf(thing, count, locale)),
    locale,
  );
}

/** A series in one sentence: of what, from where to where or the latest that was said, and how many values it has. Null where there is none. */
export function seriesHeadline(dataset: Dataset, id: string, locale: Locale): string | null {
  const claims = seriesIndex(dataset).get(id) ?? [];
  const latest = latestOf(claims);
  if (latest === undefined) return null;
  const name = nameOf(dataset, "indicators", latest.indicator, locale);
  const label = seriesLabel(dataset, latest, locale).replaceAll(
    " · ",
    locale === "zh" ? "，" : ", ",
  );
  const head = `${name}${inBrackets(label, locale)}`;
  const course = courseText(dataset, claims, locale);
  const told =
    course === null
      ? labelled(head, latestText(dataset, latest, locale), locale)
      : `${head}${course}`;
  return asSentence([told, countsText(dataset, id, claims, locale)], locale);
}
