import type { Dataset } from "../src/schema/dataset.ts";

const FOUNDING: ReadonlySet<string> = new Set([
  "cns-2021-12-03-results",
  "cns-2021-12-03-carbon-peak",
  "scio-2021-07-16-h1",
  "miit-2022-12-12-carbon-peak",
  "scio-2024-07-05-high-quality",
]);
const isFounding = ({ document }: { readonly document: string }) => FOUNDING.has(document);

/**
 * The five documents that were entered whole: small enough that a test can say everything that follows from them. The
 * record is an argument, because a test of a command puts the founding documents in the place of the record.
 */
export const foundingOf = (dataset: Dataset): Dataset => ({
  ...dataset,
  documents: dataset.documents.filter(({ id }) => FOUNDING.has(id)),
  claims: dataset.claims.filter(isFounding),
  commitments: dataset.commitments.filter(isFounding),
  explanations: [],
  findings: [],
});
