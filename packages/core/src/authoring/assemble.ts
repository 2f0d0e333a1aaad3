import type { Dataset } from "../schema/dataset.ts";
import { checkExplanations } from "./explanations.ts";
import { checkFindings } from "./findings.ts";
import type { Issue } from "./issue.ts";
import { type DataFile, parseFiles } from "./parse.ts";
import { checkPlaces } from "./places.ts";
import { checkReferences } from "./references.ts";
import { resolve } from "./resolve.ts";

/** The record made from data files, or everything that is wrong with them. */
export type Assembly =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Makes the record from the files of a data folder.
 * Bad data gives every issue at once: shape, references, places in the lock file, number coverage; and once these are
 * right, contradictions that nobody explained and findings that nothing answers.
 * @param files path from the data folder and parsed content (TOML or JSON) of each file
 */
export function assembleDataset(files: readonly DataFile[], version: string): Assembly {
  const parsed = parseFiles(files);
  const issues = [...parsed.issues, ...checkReferences(parsed), ...checkPlaces(parsed.authored)];
  if (issues.length > 0) return { ok: false, issues };
  const dataset = resolve(parsed.authored, version);
  const unanswered = [...checkExplanations(dataset), ...checkFindings(dataset)];
  return unanswered.length > 0 ? { ok: false, issues: unanswered } : { ok: true, dataset };
}
