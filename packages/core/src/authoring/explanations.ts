import { listChecks } from "../engine/check/check.ts";
import type { Check } from "../schema/check.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Issue } from "./issue.ts";

const FILE = "explanations.toml";

/** A reading that is ruled out and was not chosen is no contradiction of the record. */
function isContradiction(dataset: Dataset, { kind, verdict, claims, reading }: Check): boolean {
  if (verdict !== "inconsistent" || kind !== "reading") return verdict === "inconsistent";
  const tested = dataset.claims.find(({ id }) => id === claims[0]);
  return tested?.readings[reading ?? -1]?.chosen === true;
}

/**
 * The checks of a record that show claims which cannot all be true, and that no explanation was recorded for.
 * @example unexplained(dataset) // []
 */
export function unexplained(dataset: Dataset): Check[] {
  const explained = new Set(dataset.explanations.map(({ id }) => id));
  return listChecks(dataset).filter(
    (check) => isContradiction(dataset, check) && !explained.has(check.id),
  );
}

/** The explanations of a record that explain nothing: no check with their id contradicts anything. */
function idle(dataset: Dataset): Issue[] {
  const known = new Set(
    listChecks(dataset)
      .filter((check) => isContradiction(dataset, check))
      .map(({ id }) => id),
  );
  return dataset.explanations
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({
      file: FILE,
      key: id,
      message: "no check with this id contradicts anything: take the explanation out",
    }));
}

/**
 * Every contradiction of a record was looked at, and what explains it, or that nothing does, is recorded: one without an
 * explanation is an issue, and so is an explanation of a check that the record does not have.
 */
export function checkExplanations(dataset: Dataset): Issue[] {
  return [
    ...unexplained(dataset).map(({ id, claims }) => ({
      file: FILE,
      key: id,
      message: `these claims cannot all be true: ${claims.join(", ")}; mend the one that is wrong, keep apart what speaks of different things, or write here what explains it`,
    })),
    ...idle(dataset),
  ];
}
