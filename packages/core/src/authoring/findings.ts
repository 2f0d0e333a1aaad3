import { answerFinding } from "../engine/findings.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Issue } from "./issue.ts";

const WANTED = {
  outcome: "its target is no claim that sets a target with a number",
  deadline: "no target falls due in its year",
  comparison: "no check holds all of its claims",
  derived: "nothing follows for its series at that time",
  pace: "its claims are not all relative changes over whole years",
} as const;

/** Findings whose question the record cannot answer. */
export function checkFindings(dataset: Dataset): Issue[] {
  return dataset.findings
    .filter((finding) => answerFinding(dataset, finding) === null)
    .map(({ id, kind }) => ({ file: "findings.toml", key: id, message: WANTED[kind] }));
}
