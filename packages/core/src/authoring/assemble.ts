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
 * Makes the record from the files of a data folder, though its claims may contradict each other.
 * Bad data gives every issue at once: shape, references, places in the lock file, number coverage.
 * @param files path from the data folder and parsed content (TOML or JSON) of each file
 * @example
 * const assembly = assembleRecord(files, "1.0.0");
 * assembly.ok && assembly.dataset.sectors.at(0)?.id; // "automobiles"
 */
export function assembleRecord(files: readonly DataFile[], version: string): Assembly {
  const parsed = parseFiles(files);
  const issues = [...parsed.issues, ...checkReferences(parsed), ...checkPlaces(parsed.authored)];
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, dataset: resolve(parsed.authored, version) };
}

/**
 * Makes the record as a release holds it: once all files are right, a contradiction that nobody explained and a finding
 * that nothing answers are issues too.
 * @example
 * const unexplained = files.filter(({ path }) => path !== "explanations.toml");
 * const assembly = assembleDataset(unexplained, "1.0.0");
 * assembly.ok || assembly.issues.at(0)?.file; // "explanations.toml"
 */
export function assembleDataset(files: readonly DataFile[], version: string): Assembly {
  const assembly = assembleRecord(files, version);
  if (!assembly.ok) return assembly;
  const unanswered = [...checkExplanations(assembly.dataset), ...checkFindings(assembly.dataset)];
  return unanswered.length > 0 ? { ok: false, issues: unanswered } : assembly;
}
