import * as z from "zod";
import { AuthoredActor } from "../schema/actor.ts";
import { AuthoredClaim } from "../schema/claim.ts";
import { AuthoredCommitment } from "../schema/commitment.ts";
import { AuthoredDocument, Exclusion } from "../schema/document.ts";
import { AuthoredExplanation } from "../schema/explanation.ts";
import { AuthoredFinding } from "../schema/finding.ts";
import { AuthoredIndicator } from "../schema/indicator.ts";
import { AuthoredMechanism } from "../schema/mechanism.ts";
import { AuthoredPlan } from "../schema/plan.ts";
import { AuthoredRule } from "../schema/rule.ts";
import { AuthoredTerm } from "../schema/term.ts";
import { AuthoredUnit } from "../schema/unit.ts";
import { Lock } from "./lock.ts";

/** The closed tables of the data folder: file name without ending, and the shape of an entry. */
export const TABLES = {
  sectors: AuthoredTerm,
  themes: AuthoredTerm,
  boundaries: AuthoredTerm,
  places: AuthoredTerm,
  products: AuthoredTerm,
  statuses: AuthoredTerm,
  actors: AuthoredActor,
  units: AuthoredUnit,
  explanations: AuthoredExplanation,
  findings: AuthoredFinding,
} as const;

/** The folders with one file per record, and the shape of a file. */
export const FOLDERS = {
  indicators: AuthoredIndicator,
  plans: AuthoredPlan,
  mechanisms: AuthoredMechanism,
  rules: AuthoredRule,
} as const;

/** The files of a document's folder. */
export const DOCUMENT_FILES = {
  document: "document.toml",
  claims: "claims.toml",
  commitments: "commitments.toml",
  exclusions: "exclusions.toml",
  lock: "anchors.lock.json",
} as const;

/** What exclusions.toml holds. */
export const Exclusions = z.strictObject({ exclusions: z.array(Exclusion) });

/** One document folder as written. */
export interface AuthoredFolder {
  document?: AuthoredDocument;
  claims: Record<string, AuthoredClaim>;
  commitments: Record<string, AuthoredCommitment>;
  exclusions: Exclusion[];
  lock: Lock | null;
}

type Shapes<T extends Record<string, z.ZodType>> = {
  [K in keyof T]: Record<string, z.infer<T[K]>>;
};

/** The whole data folder as written, by kind and id. */
export interface Authored extends Shapes<typeof TABLES>, Shapes<typeof FOLDERS> {
  documents: Record<string, AuthoredFolder>;
}

/** An empty data folder. */
export function emptyAuthored(): Authored {
  return {
    documents: {},
    indicators: {},
    plans: {},
    mechanisms: {},
    rules: {},
    sectors: {},
    themes: {},
    boundaries: {},
    places: {},
    products: {},
    statuses: {},
    actors: {},
    units: {},
    explanations: {},
    findings: {},
  };
}

/** A document folder with nothing in it. */
export function emptyFolder(): AuthoredFolder {
  return { claims: {}, commitments: {}, exclusions: [], lock: null };
}

/** The kinds of record that others refer to by id. */
export type Kind = keyof Authored;

export { AuthoredClaim, AuthoredCommitment, AuthoredDocument, AuthoredPlan, Lock };
