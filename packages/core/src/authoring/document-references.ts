import { parseNumeral } from "../quantity/numeral.ts";
import {
  type Authored,
  type AuthoredClaim,
  type AuthoredFolder,
  DOCUMENT_FILES,
} from "./authored.ts";
import type { ReferenceCheck } from "./reference-check.ts";

function checkQuantity(check: ReferenceCheck, key: string, claim: AuthoredClaim): void {
  check.refer(`${key}.status`, "statuses", claim.status);
  check.refer(`${key}.quantity.unit`, "units", claim.quantity?.unit);
  for (const [index, reading] of claim.readings.entries()) {
    check.refer(`${key}.readings.${index}.quantity.unit`, "units", reading.quantity.unit);
  }
  if (claim.quantity !== undefined && parseNumeral(claim.anchor.token) === null) {
    const message = `"${claim.anchor.token}" is not a numeral: digits such as "2,783" or a number word such as "seven"`;
    check.report(`${key}.anchor.token`, message);
  }
}

/** A level, or a difference of levels, is measured in what its indicator is measured in. */
function checkDimension(
  check: ReferenceCheck,
  key: string,
  { indicator, quantity, readings }: AuthoredClaim,
  { indicators, units }: Authored,
): void {
  const wanted = units[indicators[indicator]?.unit ?? ""];
  const all = [
    [`${key}.quantity.unit`, quantity] as const,
    ...readings.map(
      (reading, index) => [`${key}.readings.${index}.quantity.unit`, reading.quantity] as const,
    ),
  ];
  for (const [at, each] of all) {
    const unit = units[each?.unit ?? ""];
    if (wanted === undefined || unit === undefined || each?.change === "relative") continue;
    const isPoints = unit.dimension === "points" && wanted.dimension === "ratio";
    if (unit.dimension === wanted.dimension || isPoints) continue;
    const message = `"${each?.unit}" measures ${unit.dimension}, but "${indicator}" is measured in ${wanted.dimension}`;
    check.report(at, message);
  }
}

function checkDefinition(
  check: ReferenceCheck,
  key: string,
  claim: AuthoredClaim,
  authored: Authored,
): void {
  const versions = Object.keys(authored.indicators[claim.indicator]?.definitions ?? {});
  if (versions.length === 0) return;
  if (claim.definition === undefined && versions.length > 1) {
    check.report(
      `${key}.definition`,
      `"${claim.indicator}" has several definitions; choose one: ${versions.join(", ")}`,
    );
  }
  if (claim.definition !== undefined && !versions.includes(claim.definition)) {
    check.report(
      `${key}.definition`,
      `"${claim.indicator}" has no definition "${claim.definition}"; it has ${versions.join(", ")}`,
    );
  }
}

function checkVintage(
  check: ReferenceCheck,
  key: string,
  { indicator, vintage }: AuthoredClaim,
  authored: Authored,
): void {
  const vintages = Object.keys(authored.indicators[indicator]?.vintages ?? {});
  if (vintage === undefined || vintages.includes(vintage)) return;
  const known = vintages.length === 0 ? "it has none" : `it has ${vintages.join(", ")}`;
  check.report(`${key}.vintage`, `"${indicator}" has no vintage "${vintage}"; ${known}`);
}

function checkClaim(
  check: ReferenceCheck,
  key: string,
  claim: AuthoredClaim,
  folder: AuthoredFolder,
): void {
  check.refer(`${key}.indicator`, "indicators", claim.indicator);
  check.refer(`${key}.boundary`, "boundaries", claim.boundary);
  check.refer(`${key}.sector`, "sectors", claim.sector);
  check.refer(`${key}.product`, "products", claim.product);
  check.refer(`${key}.place`, "places", claim.place);
  check.refer(`${key}.speaker`, "actors", claim.speaker);
  for (const kind of ["themes", "plans", "mechanisms"] as const)
    check.referAll(`${key}.${kind}`, kind, claim[kind]);
  if (claim.scopes !== undefined && (claim.scopes === key || !(claim.scopes in folder.claims))) {
    check.report(`${key}.scopes`, `there is no other claim "${claim.scopes}" in this document`);
  }
}

/** References of documents, claims and commitments to the rest of the record. */
export function checkDocumentReferences(
  authored: Authored,
  checkOf: (file: string) => ReferenceCheck,
): void {
  for (const [id, folder] of Object.entries(authored.documents)) {
    const path = `documents/${id}`;
    const ofDocument = checkOf(`${path}/${DOCUMENT_FILES.document}`);
    ofDocument.refer("publisher", "actors", folder.document?.publisher);
    for (const [index, paragraph] of folder.document?.paragraphs.entries() ?? []) {
      ofDocument.refer(`paragraphs.${index}.speaker`, "actors", paragraph.speaker);
    }
    const ofClaims = checkOf(`${path}/${DOCUMENT_FILES.claims}`);
    for (const [key, claim] of Object.entries(folder.claims)) {
      checkClaim(ofClaims, key, claim, folder);
      checkQuantity(ofClaims, key, claim);
      checkDefinition(ofClaims, key, claim, authored);
      checkVintage(ofClaims, key, claim, authored);
      checkDimension(ofClaims, key, claim, authored);
    }
    const ofCommitments = checkOf(`${path}/${DOCUMENT_FILES.commitments}`);
    for (const [key, commitment] of Object.entries(folder.commitments)) {
      ofCommitments.refer(`${key}.speaker`, "actors", commitment.speaker);
      for (const kind of ["actors", "sectors", "themes", "mechanisms", "plans"] as const) {
        ofCommitments.referAll(`${key}.${kind}`, kind, commitment[kind]);
      }
      ofCommitments.referAll(`${key}.results`, "indicators", commitment.results);
    }
  }
}
