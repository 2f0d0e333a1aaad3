import type { Dataset } from "@peakline/core";
import { datasetWords, LICENCE } from "@peakline/core/view";
import { type CellType, LIST_DELIMITER } from "../csv.ts";
import type { ColumnDescription, TableDescription } from "./table.ts";

/** The datatypes of CSV on the Web (W3C tabular metadata, 6.2 and 6.4). */
const TYPES: Readonly<Record<CellType, object>> = {
  string: { datatype: "string" },
  integer: { datatype: "integer" },
  number: { datatype: "number" },
  boolean: { datatype: "boolean" },
  date: { datatype: "date" },
  list: { datatype: "string", separator: LIST_DELIMITER },
  array: { datatype: "json" },
};

const columnOf = ({ name, type, description, lang }: ColumnDescription) => ({
  name,
  titles: name,
  ...TYPES[type],
  ...(lang !== undefined && { lang }),
  ...(description !== undefined && { "dc:description": description }),
});

function tableOf({ name, title, columns, primaryKey, foreignKeys }: TableDescription) {
  return {
    url: `${name}.csv`,
    "dc:title": [
      { "@value": title.en, "@language": "en" },
      { "@value": title.zh, "@language": "zh" },
    ],
    tableSchema: {
      columns: columns.map(columnOf),
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ column, table, key }) => ({
          columnReference: column,
          reference: { resource: `${table}.csv`, columnReference: key },
        })),
      }),
    },
  };
}

/**
 * The tables as CSV on the Web describes them (W3C, Metadata Vocabulary for Tabular Data). Under the name csv-metadata.json a
 * reader of any of the tables finds it by itself (Model for Tabular Data, 5.3).
 */
export function csvwOf({ version }: Dataset, tables: readonly TableDescription[]) {
  const { name, description } = datasetWords("en");
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": name,
    "dc:description": description,
    "dc:license": { "@id": LICENCE.path },
    "schema:version": version,
    tables: tables.map(tableOf),
  };
}
