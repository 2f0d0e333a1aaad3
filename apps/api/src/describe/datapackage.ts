import type { Dataset } from "@peakline/core";
import { dataPackage, DATA_PACKAGE_PROFILE as PROFILE } from "@peakline/core/view";
import { type CellType, LIST_DELIMITER } from "../csv.ts";
import type { ColumnDescription, TableDescription } from "./table.ts";

/** The types of Table Schema; a list is one of texts, an array is JSON. */
const TYPES: Readonly<Record<CellType, object>> = {
  string: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "date" },
  list: { type: "list", delimiter: LIST_DELIMITER, itemType: "string" },
  array: { type: "array" },
};

const fieldOf = ({ name, type, description }: ColumnDescription) => ({
  name,
  ...TYPES[type],
  ...(description !== undefined && { description }),
});

function resourceOf({ name, title, columns, primaryKey, foreignKeys }: TableDescription) {
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name,
    title: title.en,
    type: "table",
    // Beside this file.
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { $schema: `${PROFILE}/tabledialect.json`, lineTerminator: "\r\n" },
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      fields: columns.map(fieldOf),
      missingValues: [""],
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ column, table, key }) => ({
          fields: [column],
          // A table that refers to itself leaves its name out.
          reference: { resource: table === name ? "" : table, fields: [key] },
        })),
      }),
    },
  };
}

/** The tables as a Data Package, version 2 (datapackage.org): the CSV files beside it. */
export const dataPackageOf = (dataset: Dataset, tables: readonly TableDescription[]) =>
  dataPackage(dataset, tables.map(resourceOf));
