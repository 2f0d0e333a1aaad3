import { documentDay } from "../engine/document-day.ts";
import { FILTERS, type Noun, type Nouns } from "../engine/filter.ts";
import type { Claim } from "../schema/claim.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Document } from "../schema/document.ts";
import type { Bilingual } from "../schema/text.ts";
import { COUNTED, countOf, countOfClaims } from "./count.ts";
import { AMBIGUOUS, AUTHORITY_LABELS, MODALITY_LABELS, STANDING_LABELS } from "./labels.ts";
import { joinList, type Locale, say } from "./locale.ts";
import type { Row, Tag } from "./model.ts";
import { nameOf } from "./names.ts";
import { formatDate, formatPeriod } from "./period.ts";
import {
  ACTION_LABELS,
  ACTOR_KIND_LABELS,
  COMMITMENT_STATUS_LABELS,
  MECHANISM_KIND_LABELS,
  PLAN_KIND_LABELS,
} from "./policy-labels.ts";
import { formatInterval, formatQuantity } from "./quantity.ts";

/**
 * The value of a claim in words: its quantity, or its status.
 * @example
 * claimValue(dataset, recordOf("claims", "scio-2024-07-05-high-quality/energy-per-value-added"), "zh");
 * // "下降6.8%"
 */
export function claimValue(dataset: Dataset, claim: Claim, locale: Locale): string {
  if (claim.quantity !== null) return formatQuantity(claim.quantity, dataset.units, locale);
  return claim.status === null ? "" : nameOf(dataset, "statuses", claim.status, locale);
}

/** The same inside a sentence, where 达 stands in the way: the word hedges nothing. */
export function valueInSentence(dataset: Dataset, claim: Claim, locale: Locale): string {
  const { quantity } = claim;
  if (quantity?.qualifier !== "reached") return claimValue(dataset, claim, locale);
  return formatQuantity({ ...quantity, qualifier: "exact" }, dataset.units, locale);
}

/** Every value that a claim allows, in words; empty for a status and for a rank, which is its own only value. */
export function claimInterval(dataset: Dataset, claim: Claim, locale: Locale): string {
  if (claim.quantity === null || claim.measure === "rank") return "";
  return formatInterval(claim.quantity, dataset.units, locale);
}

/**
 * The period of a claim, with the baseline of a change.
 * @example
 * claimPeriod(recordOf("claims", "scio-2024-07-05-high-quality/energy-per-value-added"), "en");
 * // "2021–2022 against 2020"
 */
export function claimPeriod(claim: Claim, locale: Locale): string {
  const period = formatPeriod(claim.period, locale);
  if (claim.baseline === null) return period;
  const baseline = formatPeriod(claim.baseline, locale);
  return locale === "zh" ? `${period}（较${baseline}）` : `${period} against ${baseline}`;
}

/** The marks of a claim: what kind of statement it is, and what is unusual about it. */
export function claimTags(claim: Claim, locale: Locale): Tag[] {
  const tags: Tag[] = [
    { text: say(MODALITY_LABELS[claim.modality], locale), tone: claim.modality },
  ];
  if (claim.standing !== "primary")
    tags.push({ text: say(STANDING_LABELS[claim.standing], locale), tone: "warning" });
  if (claim.readings.length > 0) tags.push({ text: say(AMBIGUOUS, locale), tone: "warning" });
  return tags;
}

function source(dataset: Dataset, record: Claim | Commitment, locale: Locale): string {
  const document = dataset.documents.find((candidate) => candidate.id === record.document);
  if (document === undefined) return record.document;
  const { paragraph } = record.anchor;
  const where = locale === "zh" ? `第${paragraph}段` : `paragraph ${paragraph}`;
  const parts = [
    nameOf(dataset, "actors", document.publisher, locale),
    formatDate(documentDay(document), locale),
    ...(paragraph === null ? [] : [where]),
  ];
  return parts.join(locale === "zh" ? "，" : ", ");
}

function claimRow(dataset: Dataset, claim: Claim, locale: Locale): Omit<Row, "to"> {
  return {
    title: say(claim.statement, locale),
    value: claimValue(dataset, claim, locale),
    interval: claimInterval(dataset, claim, locale),
    period: claimPeriod(claim, locale),
    source: source(dataset, claim, locale),
    tags: claimTags(claim, locale),
    inferred: inferredParts(claim),
  };
}

const VALUE_FIELDS: readonly string[] = ["qualifier", "direction", "unit", "status"];
const PERIOD_FIELDS: readonly string[] = ["period", "baseline"];

/** Which parts of a claim's row rest on something the source does not print. */
function inferredParts({ inferred }: Claim): Row["inferred"] {
  return [
    ...(inferred.some((field) => VALUE_FIELDS.includes(field)) ? (["value"] as const) : []),
    ...(inferred.some((field) => PERIOD_FIELDS.includes(field)) ? (["period"] as const) : []),
  ];
}

function commitmentRow(dataset: Dataset, commitment: Commitment, locale: Locale): Omit<Row, "to"> {
  const tone =
    commitment.status === "done"
      ? "actual"
      : commitment.status === "announced"
        ? "target"
        : "forecast";
  return {
    ...EMPTY,
    title: say(commitment.statement, locale),
    value: say(ACTION_LABELS[commitment.action], locale),
    period: commitment.period === null ? "" : formatPeriod(commitment.period, locale),
    source: source(dataset, commitment, locale),
    tags: [{ text: say(COMMITMENT_STATUS_LABELS[commitment.status], locale), tone }],
  };
}

/** The marks of a document. */
export function documentTags(document: Document, locale: Locale): Tag[] {
  const tone = document.authority === "machine-translation" ? "warning" : "neutral";
  return [{ text: say(AUTHORITY_LABELS[document.authority], locale), tone }];
}

function documentRow(dataset: Dataset, document: Document, locale: Locale): Omit<Row, "to"> {
  return {
    ...EMPTY,
    title: say(document.title, locale),
    value: usage(dataset, "document", document.id, locale),
    period: formatDate(documentDay(document), locale),
    source: nameOf(dataset, "actors", document.publisher, locale),
    tags: documentTags(document, locale),
  };
}

const EMPTY = {
  value: "",
  interval: "",
  period: "",
  source: "",
  tags: [],
  inferred: [],
} as const;

/** How many claims and commitments hang on a record, in words; empty where none do. */
export function usage(dataset: Dataset, filter: string, id: string, locale: Locale): string {
  const claimField = FILTERS.claims[filter];
  const commitmentField = FILTERS.commitments[filter];
  const claims = dataset.claims.filter((claim) => claimField?.(claim, dataset).includes(id)).length;
  const commitments = dataset.commitments.filter((commitment) =>
    commitmentField?.(commitment, dataset).includes(id),
  ).length;
  const parts = [
    claims === 0 ? "" : countOfClaims(claims, locale),
    commitments === 0 ? "" : countOf(COUNTED.commitments, commitments, locale),
  ];
  return joinList(
    parts.filter((part) => part !== ""),
    locale,
  );
}

const tag = (label: Bilingual, locale: Locale): Tag[] => [
  { text: say(label, locale), tone: "neutral" },
];

const ROWS: {
  readonly [N in Noun]: (dataset: Dataset, record: Nouns[N], locale: Locale) => Omit<Row, "to">;
} = {
  documents: documentRow,
  claims: claimRow,
  commitments: commitmentRow,
  indicators: (dataset, indicator, locale) => ({
    ...EMPTY,
    title: say(indicator.name, locale),
    value: usage(dataset, "indicator", indicator.id, locale),
    source: joinList(
      indicator.themes.map((theme) => nameOf(dataset, "themes", theme, locale)),
      locale,
    ),
    tags: [],
  }),
  plans: (dataset, plan, locale) => ({
    ...EMPTY,
    title: say(plan.name, locale),
    value: usage(dataset, "plan", plan.id, locale),
    period: plan.period === null ? "" : formatPeriod(plan.period, locale),
    source: joinList(
      plan.issuers.map((issuer) => nameOf(dataset, "actors", issuer, locale)),
      locale,
    ),
    tags: tag(PLAN_KIND_LABELS[plan.kind], locale),
  }),
  mechanisms: (dataset, mechanism, locale) => ({
    ...EMPTY,
    title: say(mechanism.name, locale),
    value: usage(dataset, "mechanism", mechanism.id, locale),
    source: joinList(
      mechanism.themes.map((theme) => nameOf(dataset, "themes", theme, locale)),
      locale,
    ),
    tags: tag(MECHANISM_KIND_LABELS[mechanism.kind], locale),
  }),
  sectors: (dataset, sector, locale) => ({
    ...EMPTY,
    title: say(sector.name, locale),
    value: usage(dataset, "sector", sector.id, locale),
    source: sector.parent === null ? "" : nameOf(dataset, "sectors", sector.parent, locale),
  }),
  actors: (dataset, actor, locale) => ({
    ...EMPTY,
    title: say(actor.name, locale),
    value: joinList(
      [
        usage(dataset, "speaker", actor.id, locale),
        usage(dataset, "actor", actor.id, locale),
      ].filter(Boolean),
      locale,
    ),
    source: joinList(
      actor.roles.map((role) => say(role.title, locale)),
      locale,
    ),
    tags: tag(ACTOR_KIND_LABELS[actor.kind], locale),
  }),
};

/**
 * A record as one row of a list.
 * @example
 * const claim = recordOf("claims", "scio-2024-07-05-high-quality/energy-per-value-added");
 * const { value, interval, inferred } = rowView(dataset, "claims", claim, "en");
 * [value, interval, inferred]; // ["down 6.8 %", "−6.85 to −6.75 %", ["period"]]
 */
export function rowView<N extends Noun>(
  dataset: Dataset,
  noun: N,
  record: Nouns[N],
  locale: Locale,
): Row {
  return { to: { noun, id: record.id }, ...ROWS[noun](dataset, record, locale) };
}
