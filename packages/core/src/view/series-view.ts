import { listChecks } from "../engine/check/check.ts";
import { consequencesOf } from "../engine/derive/consequences.ts";
import { derive } from "../engine/derive/derive.ts";
import { seriesIndex } from "../engine/series.ts";
import { timelineOf } from "../engine/timeline.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Answer, AssumedAnswer, Derivation, Question } from "../schema/derivation.ts";
import {
  ASSUMPTION_LABELS,
  COMPUTED_LABEL,
  COMPUTED_LABELS,
  NO_ANSWER_LABELS,
} from "./answer-labels.ts";
import { checkRow } from "./check-view.ts";
import { derivationView, derivedSection } from "./derivation-view.ts";
import { fact, factsOf } from "./fact.ts";
import { MODALITY_LABELS } from "./labels.ts";
import { joinList, type Locale, say } from "./locale.ts";
import type { RecordView, Row, Section, TableView } from "./model.ts";
import { linkTo, nameOf } from "./names.ts";
import { formatDate, formatPeriod } from "./period.ts";
import { formatInterval } from "./quantity.ts";
import { rowView } from "./row.ts";
import { seriesLabel } from "./series-label.ts";

/** A series as a row: its indicator, and what tells it from the others. */
export function seriesRow(dataset: Dataset, id: string, locale: Locale): Row {
  const claims = seriesIndex(dataset).get(id) ?? [];
  const [claim] = claims;
  const count =
    locale === "zh"
      ? `${claims.length}项陈述`
      : `${claims.length} ${claims.length === 1 ? "claim" : "claims"}`;
  return {
    to: { noun: "series", id },
    title: claim === undefined ? id : nameOf(dataset, "indicators", claim.indicator, locale),
    value: count,
    interval: "",
    period: "",
    source: claim === undefined ? "" : seriesLabel(dataset, claim, locale),
    tags: [],
    inferred: [],
  };
}

/** The half-years of a ratio of which the other half and the year are known: what claims leave open. */
function openHalves(series: string, claims: readonly Claim[]): Question[] {
  const years = new Set(
    claims.flatMap(({ period }) => (typeof period === "string" ? period.slice(0, 4) : [])),
  );
  return [...years].sort().flatMap((year) => {
    const before = Number(year) - 1;
    return (["01/#-06", "07/#-12"] as const).map((half): Question => {
      const of = (some: string | number) => `${some}-${half.replace("#", String(some))}`;
      return { series, modality: "actual", period: of(year), baseline: of(before) };
    });
  });
}

const share = (value: number, locale: Locale) =>
  `${Math.ceil(value * 1000) / 10}${locale === "zh" ? "%" : " %"}`;

/** From which share on a rise is certain, in a sentence. */
function riseText(
  { riseCertainAbove: above, riseCertainBelow: below }: AssumedAnswer,
  locale: Locale,
): string {
  const zh = locale === "zh";
  if (above !== null)
    return zh
      ? `上半年占比超过${share(above, locale)}时，必定上升。`
      : `A rise is certain where more than ${share(above, locale)} was used in the first half.`;
  if (below !== null)
    return zh
      ? `上半年占比低于${share(below, locale)}时，必定上升。`
      : `A rise is certain where less than ${share(below, locale)} was used in the first half.`;
  return zh ? "任何占比下都不能断定上升。" : "For no share is a rise certain.";
}

/** What would follow for a half-year under the declared assumption, share by share. */
function assumedTable(dataset: Dataset, answer: Answer, locale: Locale): TableView[] {
  if (answer.found || answer.assuming === null) return [];
  const { question, assuming, reason } = answer;
  const zh = locale === "zh";
  const when = formatPeriod(question.period, locale);
  const assumes = joinList(
    assuming.assumes.map(({ id }) => say(ASSUMPTION_LABELS[id], locale)),
    locale,
  );
  const open = say(NO_ANSWER_LABELS[reason], locale);
  const note = zh
    ? `${open}假设${assumes}。${riseText(assuming, locale)}`
    : `${open} Assumes: ${assumes}. ${riseText(assuming, locale)}`;
  return [
    {
      heading: zh ? `仅在假设下：${when}` : `Under an assumption: ${when}`,
      note,
      basis: "assumed",
      columns: zh
        ? ["上半年能耗占比（假设）", "变化"]
        : ["Share of the first half (assumed)", "Change"],
      rows: assuming.byShare.map(({ share: part, interval }) => {
        const shown = {
          ...interval,
          lower: round(interval.lower, Math.floor),
          upper: round(interval.upper, Math.ceil),
        };
        const unit = { interval: shown, unit: "percent", change: "relative" } as const;
        return [
          { text: share(Number(part), locale) },
          { text: formatInterval(unit, dataset.units, locale) },
        ];
      }),
    },
  ];
}

const round = (value: number | null, towards: (value: number) => number) =>
  value === null ? null : towards(Number((value * 1000).toFixed(3))) / 1000;

/** What was known of the latest derived value when: an entry for each day on which a publication changed it. */
function knownWhen(dataset: Dataset, latest: Derivation | undefined, locale: Locale): TableView[] {
  if (latest === undefined) return [];
  const entries = timelineOf(dataset, latest.question);
  const view = derivationView(dataset, latest, locale);
  const zh = locale === "zh";
  return [
    {
      heading: zh ? `何时已知：${view.title}` : `What was known when: ${view.title}`,
      note: "",
      basis: "derived",
      columns: zh ? ["自", "文件", "已知"] : ["Since", "Document", "Known"],
      rows: entries.map(({ since, documents, answer }) => [
        { text: formatDate(since, locale) },
        documents[0] === undefined
          ? { text: "" }
          : linkTo(dataset, "documents", documents[0], locale),
        {
          text: answer.found
            ? derivationView(dataset, answer, locale).value
            : say(NO_ANSWER_LABELS[answer.reason], locale),
        },
      ]),
    },
  ];
}

function sectionsOf(
  dataset: Dataset,
  id: string,
  claims: readonly Claim[],
  locale: Locale,
): Section[] {
  const stated = (["actual", "target", "forecast"] as const).flatMap((modality): Section[] => {
    const some = claims.filter((claim) => claim.modality === modality);
    const heading = say(MODALITY_LABELS[modality], locale);
    const rows = some.map((claim) => rowView(dataset, "claims", claim, locale));
    return rows.length === 0 ? [] : [{ heading, rows }];
  });
  const checks = listChecks(dataset).filter(({ series }) => series === id);
  const checked = checks.map((check) => checkRow(dataset, check, locale));
  return [
    ...stated,
    ...(checked.length === 0
      ? []
      : [{ heading: say(COMPUTED_LABELS.checks, locale), rows: checked }]),
  ];
}

/** A series as every face shows it: what is stated, what follows, what only an assumption gives, and what was known when. Null where there is none. */
export function seriesView(dataset: Dataset, id: string, locale: Locale): RecordView | null {
  const claims = seriesIndex(dataset).get(id) ?? [];
  const [claim] = claims;
  if (claim === undefined) return null;
  const follows = consequencesOf(dataset, id);
  const indicator = dataset.indicators.find((each) => each.id === claim.indicator);
  const definition = indicator?.definitions.find((each) => each.id === claim.definition);
  const halves = openHalves(id, claims).map((question) => derive(dataset, question));
  const table = (kind: "sectors" | "products" | "boundaries" | "places", value: string | null) =>
    value === null ? "" : linkTo(dataset, kind, value, locale);
  return {
    to: { noun: "series", id },
    kind: say(COMPUTED_LABEL.series, locale),
    title: nameOf(dataset, "indicators", claim.indicator, locale),
    headline: "",
    lead: seriesLabel(dataset, claim, locale),
    tags: [],
    facts: factsOf(
      fact("indicator", [linkTo(dataset, "indicators", claim.indicator, locale)], locale),
      fact("definition", [definition === undefined ? "" : say(definition.name, locale)], locale),
      fact("boundary", [table("boundaries", claim.boundary)], locale),
      fact("sector", [table("sectors", claim.sector)], locale),
      fact("product", [table("products", claim.product)], locale),
      fact("place", [table("places", claim.place)], locale),
    ),
    notes: [],
    ...derivedSection(dataset, follows, locale),
    tables: [
      ...halves.flatMap((answer) => assumedTable(dataset, answer, locale)),
      ...knownWhen(dataset, follows.at(-1), locale),
    ],
    sections: sectionsOf(dataset, id, claims, locale),
  };
}
