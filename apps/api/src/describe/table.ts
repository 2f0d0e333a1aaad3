import { REFERENCES } from "@peakline/core/view";
import type { CellType } from "../csv.ts";
import type { Tabular } from "../resources.ts";

/** A column as a description of a table names it. */
export interface ColumnDescription {
  readonly name: string;
  readonly type: CellType;
  readonly description: string | undefined;
  /** The language of its texts, where it has one. */
  readonly lang: "en" | "zh" | undefined;
}

/** A column that names records of another table. */
interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

/** A table with its columns, its key, and the tables that it refers to. */
export interface TableDescription {
  readonly name: string;
  readonly title: Tabular["title"];
  readonly columns: readonly ColumnDescription[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** The tables that columns of these names refer to, in every table; "own" is the table itself. */
const TABLES: Readonly<Record<string, string>> = {
  ...REFERENCES,
  parent: "own",
  series: "series",
  target: "claims",
  promise: "commitments",
  scopes: "claims",
  normalized_unit: "units",
};

/** What only some tables mean by a name: a unit of the unit table, a status of the table of statuses. */
const OWN_REFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  claims: { unit: "units", status: "statuses" },
  indicators: { unit: "units" },
  units: { base: "units" },
};

const camel = (name: string) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What the schemas say of the member that a column shows. */
function descriptionOf({ schemas }: Tabular, name: string): string | undefined {
  const member = camel(name.replace(/_(?:en|zh)$/, ""));
  for (const { shape } of schemas) {
    const said = Object.hasOwn(shape, member) ? shape[member]?.meta()?.description : undefined;
    if (said !== undefined) return said;
  }
  return undefined;
}

/** Describes a table from its columns and the schemas of what it holds. */
export function describeTable(table: Tabular): TableDescription {
  const { name, title, columns, primaryKey } = table;
  return {
    name,
    title,
    columns: columns.map(([column, , type = "string"]) => ({
      name: column,
      type,
      description: descriptionOf(table, column),
      lang: column.endsWith("_en") ? "en" : column.endsWith("_zh") ? "zh" : undefined,
    })),
    primaryKey,
    foreignKeys: columns.flatMap(([column, , type = "string"]) => {
      const found = OWN_REFERENCES[name]?.[column] ?? TABLES[column];
      if (found === undefined || type !== "string") return [];
      return [{ column, table: found === "own" ? name : found, key: "id" }];
    }),
  };
}
