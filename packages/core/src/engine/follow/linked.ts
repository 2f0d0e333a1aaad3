import { type PeriodSpan, parsePeriod } from "../../quantity/period.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Commitment } from "../../schema/commitment.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { FollowLink } from "../../schema/followed.ts";
import type { Plan } from "../../schema/plan.ts";
import type { Term } from "../../schema/term.ts";
import { publicationDay } from "../as-of.ts";
import { documentDay } from "../document-day.ts";
import { remembered } from "../remembered.ts";

/** A document in time: the day it speaks of as written, that day as a span, and the day from which it was known. */
export interface DocumentTime {
  readonly on: string;
  readonly span: PeriodSpan;
  readonly known: string;
}

/** What hangs on each mechanism, indicator and plan of a record, and how its sectors and places contain each other. */
export interface Linked {
  readonly claimsOn: (link: FollowLink) => readonly Claim[];
  readonly commitmentsOn: (link: FollowLink) => readonly Commitment[];
  readonly timeOf: (document: string) => DocumentTime | undefined;
  readonly plan: (id: string) => Plan | undefined;
  readonly claim: (id: string) => Claim | undefined;
  readonly commitment: (id: string) => Commitment | undefined;
  readonly themesOf: (claim: Claim) => readonly string[];
  /** Whether a claim counts what a plan itself holds. */
  readonly isContent: (claim: Claim) => boolean;
  readonly plansWith: (mechanism: string) => readonly Plan[];
  /** Whether the first is the second or a part of it. */
  readonly isWithin: (kind: "sectors" | "places", inner: string, outer: string) => boolean;
}

const keyOf = ({ kind, id }: FollowLink) => `${kind}/${id}`;

function grouped<T>(records: readonly T[], keysOf: (record: T) => readonly string[]) {
  const groups = new Map<string, T[]>();
  for (const record of records)
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  return groups;
}

/** Each id with itself and everything above it. */
function ancestorsOf(terms: readonly Term[]): Map<string, ReadonlySet<string>> {
  const parents = new Map(terms.map(({ id, parent }) => [id, parent]));
  const above = (id: string) => {
    const found = new Set<string>();
    for (let at: string | null = id; at !== null && !found.has(at); at = parents.get(at) ?? null)
      found.add(at);
    return found;
  };
  return new Map(terms.map(({ id }) => [id, above(id)]));
}

/** The links of a commitment: what it names. */
export function linksOf({
  mechanisms,
  results,
  plans,
}: Pick<Commitment, "mechanisms" | "results" | "plans">): FollowLink[] {
  return [
    ...mechanisms.map((id) => ({ kind: "mechanism", id }) as const),
    ...results.map((id) => ({ kind: "indicator", id }) as const),
    ...plans.map((id) => ({ kind: "plan", id }) as const),
  ];
}

/** The links of a claim: its indicator, and what it names. */
export function linksOfClaim({ mechanisms, indicator, plans }: Claim): FollowLink[] {
  return linksOf({ mechanisms, results: [indicator], plans });
}

function timesOf(dataset: Dataset): Map<string, DocumentTime> {
  return new Map(
    dataset.documents.flatMap((document) => {
      const on = documentDay(document);
      const span = parsePeriod(on);
      return span === null
        ? []
        : [[document.id, { on, span, known: publicationDay(document.published) }]];
    }),
  );
}

function build(dataset: Dataset): Linked {
  const claims = grouped(dataset.claims, (claim) => linksOfClaim(claim).map(keyOf));
  const commitments = grouped(dataset.commitments, (each) => linksOf(each).map(keyOf));
  const carried = grouped(dataset.plans, ({ mechanisms }) => mechanisms);
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]));
  const [plans, claim, commitment] = [
    byId(dataset.plans),
    byId(dataset.claims),
    byId(dataset.commitments),
  ];
  const times = timesOf(dataset);
  const themes = new Map(dataset.indicators.map((each) => [each.id, each.themes]));
  const contents = new Set(
    dataset.indicators.flatMap(({ id, content }) => (content === true ? [id] : [])),
  );
  const above = { sectors: ancestorsOf(dataset.sectors), places: ancestorsOf(dataset.places) };
  return {
    claimsOn: (link) => claims.get(keyOf(link)) ?? [],
    commitmentsOn: (link) => commitments.get(keyOf(link)) ?? [],
    timeOf: (document) => times.get(document),
    plan: (id) => plans.get(id),
    claim: (id) => claim.get(id),
    commitment: (id) => commitment.get(id),
    themesOf: (each) => [...each.themes, ...(themes.get(each.indicator) ?? [])],
    isContent: ({ indicator }) => contents.has(indicator),
    plansWith: (mechanism) => carried.get(mechanism) ?? [],
    isWithin: (kind, inner, outer) =>
      inner === outer || (above[kind].get(inner)?.has(outer) ?? false),
  };
}

/** The links of a record; the same record is read once. */
export const linkedIn = remembered(build);
