import type { Dataset } from "../schema/dataset.ts";
import { datasetWords, LICENCE } from "./dataset-json-ld.ts";

/** Where the profiles of Data Package 2 are (datapackage.org). */
export const DATA_PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0";

/** A file that a Data Package describes: what else the profile allows goes with it. */
export interface PackagedFile {
  readonly name: string;
  readonly path: string;
}

/**
 * Files of the record as a Data Package, version 2.
 * @example dataPackage(dataset, [{ name: "claims", path: "claims.json" }]).name // "peakline"
 */
export function dataPackage<T extends PackagedFile>({ version }: Dataset, resources: readonly T[]) {
  const { name, description } = datasetWords("en");
  return {
    $schema: `${DATA_PACKAGE_PROFILE}/datapackage.json`,
    name: "peakline",
    title: name,
    description,
    version,
    licenses: [LICENCE],
    contributors: [{ title: "Peakline contributors", roles: ["creator"] }],
    resources,
  };
}
