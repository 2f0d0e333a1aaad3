import { readStatement, type UnitScale } from "../quantity/measure.ts";
import { parsePeriod } from "../quantity/period.ts";
import type { Anchor } from "../schema/anchor.ts";
import type { Claim, Reading } from "../schema/claim.ts";
import type { Commitment } from "../schema/commitment.ts";
import type { Quantity, Threshold } from "../schema/quantity.ts";
import type { Authored, AuthoredClaim, AuthoredCommitment, AuthoredFolder } from "./authored.ts";
import type { LockedAnchor } from "./lock.ts";

type AuthoredQuantity = NonNullable<AuthoredClaim["quantity"]>;

function resolveAnchor(anchor: AuthoredClaim["anchor"], locked: LockedAnchor | undefined): Anchor {
  const { start = null, end = null, sentence = null } = locked ?? {};
  return { ...anchor, paragraph: anchor.paragraph ?? null, start, end, sentence };
}

/** The speaker of a record: its own, or that of its paragraph. */
function speakerOf(
  folder: AuthoredFolder,
  record: { speaker?: string | undefined; anchor: AuthoredClaim["anchor"] },
): string | null {
  const { paragraph } = record.anchor;
  const said = paragraph === undefined ? undefined : folder.document?.paragraphs[paragraph - 1];
  return record.speaker ?? said?.speaker ?? null;
}

function resolveQuantity(
  authored: Authored,
  printed: string,
  quantity: AuthoredQuantity,
): Quantity | null {
  const table = authored.units[quantity.unit];
  if (table === undefined) return null;
  const unit: UnitScale = { id: quantity.unit, ...table };
  const { qualifier, change = null, direction = null } = quantity;
  const reading = readStatement({ printed, qualifier, unit, change, direction });
  return reading === null ? null : { printed, unit: quantity.unit, change, qualifier, ...reading };
}

function measureOf(claim: AuthoredClaim): Claim["measure"] {
  if (claim.quantity === undefined) return "status";
  if (claim.quantity.change !== undefined) return "change";
  return claim.quantity.unit === "rank" ? "rank" : "level";
}

/** Hedges that bound the printed magnitude from above: what is demanded lies below it. */
const CEILINGS: readonly AuthoredQuantity["qualifier"][] = ["up-to", "below"];
/** Hedges that bound it from below. */
const FLOORS: readonly AuthoredQuantity["qualifier"][] = ["over", "at-least"];

/**
 * From which side a target is met: a change the way it goes, unless its hedge is a ceiling ("a rise of at most 15 %");
 * a level as its hedge says, or else the way that is progress.
 */
function sideOf(authored: Authored, claim: AuthoredClaim): Threshold["direction"] | undefined {
  if (claim.quantity === undefined) return undefined;
  const { qualifier, direction } = claim.quantity;
  const isCeiling = CEILINGS.includes(qualifier);
  if (direction !== undefined) return (direction === "up") !== isCeiling ? "up" : "down";
  if (isCeiling) return "down";
  return FLOORS.includes(qualifier) ? "up" : authored.indicators[claim.indicator]?.desired;
}

function thresholdOf(authored: Authored, claim: AuthoredClaim, value: number): Threshold | null {
  if (claim.modality !== "target" || claim.quantity === undefined) return null;
  const { qualifier } = claim.quantity;
  const direction = sideOf(authored, claim);
  const open = qualifier === "over" || qualifier === "below";
  return direction === undefined ? null : { value, direction, open };
}

function resolveReadings(authored: Authored, claim: AuthoredClaim): Reading[] {
  return claim.readings.flatMap(({ quantity, ...rest }) => {
    const resolved = resolveQuantity(authored, claim.anchor.token, quantity);
    return resolved === null ? [] : [{ ...rest, quantity: resolved }];
  });
}

/** The vintage that was current when a document was published, unless the claim names one. */
function vintageOf(
  authored: Authored,
  folder: AuthoredFolder,
  claim: AuthoredClaim,
): string | null {
  if (claim.vintage !== undefined) return claim.vintage;
  const published = parsePeriod(folder.document?.published ?? "")?.end ?? "";
  const current = Object.entries(authored.indicators[claim.indicator]?.vintages ?? {})
    .filter(([, { from }]) => from <= published)
    .sort(([, a], [, b]) => (a.from < b.from ? -1 : 1))
    .at(-1);
  return current?.[0] ?? null;
}

/** A claim as served, from what was written, the unit table and the lock file. */
export function resolveClaim(
  authored: Authored,
  document: string,
  folder: AuthoredFolder,
  key: string,
  claim: AuthoredClaim,
): Claim {
  const quantity =
    claim.quantity === undefined
      ? null
      : resolveQuantity(authored, claim.anchor.token, claim.quantity);
  const locked = folder.lock?.claims[key];
  const definitions = Object.keys(authored.indicators[claim.indicator]?.definitions ?? {});
  return {
    id: `${document}/${key}`,
    document,
    indicator: claim.indicator,
    definition: claim.definition ?? definitions[0] ?? "",
    boundary: claim.boundary ?? null,
    sector: claim.sector,
    product: claim.product ?? null,
    place: claim.place,
    priceBasis: claim.priceBasis ?? null,
    vintage: vintageOf(authored, folder, claim),
    modality: claim.modality,
    measure: measureOf(claim),
    standing: claim.standing,
    statement: claim.statement,
    speaker: speakerOf(folder, claim),
    period: claim.period,
    baseline: claim.baseline ?? null,
    quantity,
    status: claim.status ?? null,
    threshold: quantity === null ? null : thresholdOf(authored, claim, quantity.value),
    scopes: claim.scopes === undefined ? null : `${document}/${claim.scopes}`,
    themes: claim.themes,
    plans: claim.plans,
    mechanisms: claim.mechanisms,
    inferred: claim.inferred,
    readings: resolveReadings(authored, claim),
    note: claim.note ?? null,
    reviewed: claim.reviewed,
    errata: claim.errata,
    anchor: resolveAnchor(claim.anchor, locked),
    verified: locked !== undefined,
  };
}

/** A commitment as served, from what was written and the lock file. */
export function resolveCommitment(
  document: string,
  folder: AuthoredFolder,
  key: string,
  commitment: AuthoredCommitment,
): Commitment {
  const { anchor, speaker: _, period, note, ...rest } = commitment;
  const locked = folder.lock?.commitments[key];
  return {
    id: `${document}/${key}`,
    document,
    ...rest,
    speaker: speakerOf(folder, commitment),
    period: period ?? null,
    note: note ?? null,
    anchor: resolveAnchor(anchor, locked),
    verified: locked !== undefined,
  };
}
