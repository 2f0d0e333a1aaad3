import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { Dataset } from "../src/schema/dataset.ts";
import { dataPackage } from "../src/view/data-package.ts";
import { idTypes } from "./id-types.ts";
import { jsonResource } from "./json-resource.ts";

/** A list as JSON with a record on each line, so that two releases can be compared by lines. */
const linesOf = (records: readonly object[]) =>
  `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;

/** The type of a JSON file for our own build: one inferred from the data would be as large as the data. */
const opaque = "declare const value: unknown;\nexport = value;\n";

/** The type of a list for those who import its JSON file from the package: JSON is what a CommonJS module would export. */
const typeOf = (
  list: string,
) => `import type { Dataset } from "../dist/index.js" with { "resolution-mode": "import" };
/** The ${list} of this release. */
declare const ${list}: Dataset["${list}"];
export = ${list};
`;

/**
 * Writes the record into a folder: each of its lists as a JSON file with its type, the ids as literal types, and a Data Package
 * that describes them.
 */
export function writeRecord(dataset: Dataset, folder: string): void {
  const write = (name: string, text: string) => writeFileSync(`${folder}${name}`, text);
  const { version, ...lists } = dataset;
  write("release.json", `${JSON.stringify({ version })}\n`);
  write(
    "release.d.json.ts",
    "declare const value: { readonly version: string };\nexport = value;\n",
  );
  const resources = Object.entries(lists).map(([name, records]) => {
    const text = linesOf(records);
    write(`${name}.json`, text);
    write(`${name}.d.json.ts`, opaque);
    write(`${name}.d.cts`, typeOf(name));
    return {
      ...jsonResource(name as keyof typeof lists),
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    };
  });
  write("datapackage.json", `${JSON.stringify(dataPackage(dataset, resources), null, 2)}\n`);
  write("ids.d.ts", idTypes(dataset));
}
