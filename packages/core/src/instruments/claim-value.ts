import { claimsById } from "../engine/claims-by-id.ts";
import { parseDecimal } from "../quantity/decimal.ts";
import { negative, type Rational } from "../quantity/rational.ts";
import type { Claim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Bilingual } from "../schema/text.ts";
import type { InstrumentSource } from "./instrument.ts";

/** A number of the record, exactly as its claim prints it. */
export interface ClaimValue {
  readonly claim: Claim;
  readonly value: Rational;
}

/** The number that a claim prints, in its own unit; null for a claim without a number. */
export function numberOf(claim: Claim): ClaimValue | null {
  const { quantity } = claim;
  const printed = quantity === null ? null : parseDecimal(quantity.printed.replaceAll(",", ""));
  if (quantity === null || printed === null) return null;
  return { claim, value: quantity.value < 0 ? negative(printed) : printed };
}

/** The number of the claim with this id; null where the record has none: then nothing is computed from it. */
export function claimValue(dataset: Dataset, id: string): ClaimValue | null {
  const claim = claimsById(dataset).get(id);
  return claim === undefined ? null : numberOf(claim);
}

/** True where the record has the document. */
export const hasDocument = (dataset: Dataset, id: string) =>
  dataset.documents.some((document) => document.id === id);

/** A claim as what stands behind a number. */
export const claimSource = ({ claim }: ClaimValue, role: Bilingual): InstrumentSource => ({
  claim: claim.id,
  document: claim.document,
  role,
});

/** A document as what stands behind a rule that is no number. */
export const documentSource = (document: string, role: Bilingual): InstrumentSource => ({
  claim: null,
  document,
  role,
});
