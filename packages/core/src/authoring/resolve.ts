import { coverageOf } from "../engine/coverage.ts";
import { documentDay } from "../engine/document-day.ts";
import type { Anchor } from "../schema/anchor.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Document } from "../schema/document.ts";
import type { Term } from "../schema/term.ts";
import type { Authored, AuthoredDocument, AuthoredFolder } from "./authored.ts";
import { placesOf } from "./places.ts";
import { resolveClaim, resolveCommitment } from "./resolve-claim.ts";

const withIds = <T>(records: Record<string, T>): (T & { id: string })[] =>
  Object.keys(records)
    .sort()
    .map((id) => ({ id, ...(records[id] as T) }));

function resolveDocument(id: string, folder: AuthoredFolder, document: AuthoredDocument): Document {
  const { spoken, note, source } = document;
  const { lock, claims, exclusions } = folder;
  const covered =
    lock === null
      ? null
      : coverageOf({
          numbers: lock.numbers,
          claims: placesOf(claims),
          exclusions,
        });
  const coverage =
    covered === null
      ? null
      : {
          numbers: covered.numbers,
          claimed: covered.claimed,
          excluded: covered.excluded,
          share: covered.share,
          reasons: covered.reasons,
        };
  return {
    id,
    ...document,
    spoken: spoken ?? null,
    note: note ?? null,
    source: {
      file: source.file ?? null,
      sha256: lock?.text.sha256 ?? null,
      url: source.url ?? null,
      original:
        source.original === undefined
          ? null
          : { title: source.original.title ?? null, url: source.original.url ?? null },
    },
    coverage,
  };
}

const inText = (a: { anchor: Anchor }, b: typeof a) =>
  (a.anchor.paragraph ?? 0) - (b.anchor.paragraph ?? 0) ||
  (a.anchor.start ?? 0) - (b.anchor.start ?? 0);

function resolveTerms(terms: Authored["sectors"]): Term[] {
  return withIds(terms).map((term) => ({ ...term, parent: term.parent ?? null }));
}

/** The record as served, from the data folder as written; what refers to nothing was reported before. */
export function resolve(authored: Authored, version: string): Dataset {
  const documents = Object.entries(authored.documents)
    .flatMap(([id, folder]) =>
      folder.document === undefined ? [] : [resolveDocument(id, folder, folder.document)],
    )
    .sort((a, b) => documentDay(a).localeCompare(documentDay(b)) || a.id.localeCompare(b.id));
  const folders = documents.map(
    ({ id }) => [id, authored.documents[id] as AuthoredFolder] as const,
  );
  const plans = withIds(authored.plans).map((plan) => ({
    ...plan,
    period: plan.period ?? null,
    issued: plan.issued ?? null,
    inForce: plan.inForce ?? null,
    number: plan.number ?? null,
    parent: plan.parent ?? null,
    // In the order in which they were written, which is that of the plan.
    parts: Object.entries(plan.parts).map(([id, part]) => ({ id, ...part })),
  }));
  return {
    version,
    documents,
    claims: folders.flatMap(([id, folder]) =>
      Object.entries(folder.claims)
        .map(([key, claim]) => resolveClaim(authored, id, folder, key, claim))
        .sort(inText),
    ),
    commitments: folders.flatMap(([id, folder]) =>
      Object.entries(folder.commitments)
        .map(([key, commitment]) => resolveCommitment(id, folder, key, commitment))
        .sort(inText),
    ),
    indicators: withIds(authored.indicators).map((indicator) => ({
      ...indicator,
      desired: indicator.desired ?? null,
      definitions: withIds(indicator.definitions),
      vintages: withIds(indicator.vintages).sort((a, b) => a.from.localeCompare(b.from)),
    })),
    plans,
    mechanisms: withIds(authored.mechanisms).map((mechanism) => ({
      ...mechanism,
      since: mechanism.since ?? null,
      related: relatedOf(authored, mechanism.id),
      plans: plans.filter((plan) => plan.mechanisms.includes(mechanism.id)).map((plan) => plan.id),
    })),
    sectors: resolveTerms(authored.sectors),
    actors: withIds(authored.actors).map((actor) => ({ ...actor, parent: actor.parent ?? null })),
    themes: resolveTerms(authored.themes),
    boundaries: resolveTerms(authored.boundaries),
    places: resolveTerms(authored.places),
    products: resolveTerms(authored.products),
    statuses: resolveTerms(authored.statuses),
    units: withIds(authored.units),
    explanations: withIds(authored.explanations),
    // In the order in which they were written: the most telling first.
    findings: Object.entries(authored.findings).map(([id, finding]) => ({ id, ...finding })),
    rules: withIds(authored.rules),
  };
}

/** Mechanisms are related both ways, whichever file says so. */
function relatedOf(authored: Authored, id: string): string[] {
  const named = authored.mechanisms[id]?.related ?? [];
  const naming = Object.entries(authored.mechanisms).flatMap(([other, { related }]) =>
    related.includes(id) ? [other] : [],
  );
  return [...new Set([...named, ...naming])].sort();
}
