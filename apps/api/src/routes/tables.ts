import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { Boundary, Place, Product, Rule, Status, Theme, Unit } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue, Table } from "../catalogue.ts";
import { ruleColumns, type Term, termColumns, unitColumns } from "../columns/tables.ts";
import type { Column } from "../csv.ts";
import { withForms } from "../form-routes.ts";
import { listed } from "../list.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";

/** A closed table: short, whole, without filters. */
function closedTable<const N extends Table | "rules", T extends z.ZodType>(
  name: N,
  entry: T,
  kind: string,
  summary = `The closed table of ${name}`,
) {
  const schema = z
    .strictObject({ data: z.array(entry), total: listed.total, version: listed.version })
    .meta({ id: `${kind}Table`, description: `${summary}.` });
  return createRoute({
    method: "get",
    path: `/${name}`,
    operationId: `list${kind}Table`,
    summary,
    description: "Whole, in its own order; other records name its entries by their ids.",
    tags: ["tables"],
    middleware: onlyParameters([]),
    responses: {
      200: { description: "All entries.", content: { "application/json": { schema } } },
    },
  });
}

const entriesOf = <N extends Table | "rules">({ dataset }: Catalogue, name: N) => ({
  data: dataset[name],
  total: dataset[name].length,
  version: dataset.version,
});

function tableList<const N extends Table | "rules", T extends { readonly id: string }>(
  name: N,
  title: Resource<T>["title"],
  columns: readonly Column<T>[],
  schemas: readonly z.ZodObject[],
): Resource<T> & { readonly name: N } {
  return {
    name,
    tag: "tables",
    title,
    all: ({ dataset }) => dataset[name] as readonly unknown[] as readonly T[],
    keyOf: ({ id }) => id,
    fields: {},
    columns,
    primaryKey: ["id"],
    schemas,
  };
}

/** The closed tables as lists. */
export const TABLE_LISTS = {
  themes: tableList<"themes", Term>("themes", { en: "Themes", zh: "主题" }, termColumns, [Theme]),
  boundaries: tableList<"boundaries", Term>(
    "boundaries",
    { en: "Boundaries", zh: "统计范围" },
    termColumns,
    [Boundary],
  ),
  places: tableList<"places", Term>("places", { en: "Places", zh: "地区" }, termColumns, [Place]),
  products: tableList<"products", Term>("products", { en: "Products", zh: "产品" }, termColumns, [
    Product,
  ]),
  statuses: tableList<"statuses", Term>("statuses", { en: "Statuses", zh: "状态" }, termColumns, [
    Status,
  ]),
  units: tableList("units", { en: "Units", zh: "单位" }, unitColumns, [Unit]),
  rules: tableList("rules", { en: "Rules", zh: "规则" }, ruleColumns, []),
} as const;

/** /v1/themes, /v1/boundaries, /v1/places, /v1/products, /v1/statuses, /v1/units, /v1/rules */
export const tables = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(closedTable("themes", Theme, "Theme"), (c) =>
      c.json(entriesOf(catalogue, "themes"), 200),
    )
    .openapi(closedTable("boundaries", Boundary, "Boundary"), (c) =>
      c.json(entriesOf(catalogue, "boundaries"), 200),
    )
    .openapi(closedTable("places", Place, "Place"), (c) =>
      c.json(entriesOf(catalogue, "places"), 200),
    )
    .openapi(closedTable("products", Product, "Product"), (c) =>
      c.json(entriesOf(catalogue, "products"), 200),
    )
    .openapi(closedTable("statuses", Status, "Status"), (c) =>
      c.json(entriesOf(catalogue, "statuses"), 200),
    )
    .openapi(closedTable("units", Unit, "Unit"), (c) => c.json(entriesOf(catalogue, "units"), 200))
    .openapi(
      closedTable("rules", Rule, "Rule", "Relations between series that hold by their definitions"),
      (c) => c.json(entriesOf(catalogue, "rules"), 200),
    );
  const term = { filters: {}, members: Object.keys(Theme.shape) };
  const unit = { filters: {}, members: Object.keys(Unit.shape) };
  const rule = { filters: {}, members: ["id", "kind", "name", "description"] };
  const { themes, boundaries, places, products, statuses, units, rules } = TABLE_LISTS;
  const named = [themes, boundaries, places, products, statuses] as const;
  for (const list of named) withForms(app, catalogue, list, term);
  withForms(app, catalogue, units, unit);
  withForms(app, catalogue, rules, rule);
  return app;
};
