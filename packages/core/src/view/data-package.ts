import type { Dataset } from "../schema/dataset.ts";
import { datasetWords, LICENCE } from "./dataset-json-ld.ts";

/** Where the profiles of Data Package 2 are (datapackage.org). */
export const DATA_PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0";

/** The lists that members of these names refer to by id, in every list of the record. */
export const REFERENCES = {
  document: "documents",
  indicator: "indicators",
  boundary: "boundaries",
  sector: "sectors",
  product: "products",
  place: "places",
  speaker: "actors",
  publisher: "actors",
} as const satisfies Readonly<Record<string, Exclude<keyof Dataset, "version">>>;

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
