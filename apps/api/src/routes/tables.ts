import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { Boundary, Place, Product, Rule, Status, Theme, Unit } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue, Table } from "../catalogue.ts";
import { listed } from "../list.ts";
import { onlyParameters } from "../reject.ts";

/** A closed table: short, whole, without filters. */
function closedTable<const N extends Table, T extends z.ZodType>(name: N, entry: T, kind: string) {
  const schema = z
    .strictObject({ data: z.array(entry), total: listed.total, version: listed.version })
    .meta({ id: `${kind}Table`, description: `The closed table of ${name}.` });
  return createRoute({
    method: "get",
    path: `/${name}`,
    operationId: `list${kind}Table`,
    summary: `The closed table of ${name}`,
    tags: ["tables"],
    middleware: onlyParameters([]),
    responses: {
      200: { description: "All entries.", content: { "application/json": { schema } } },
    },
  });
}

const entriesOf = <N extends Table>({ dataset }: Catalogue, name: N) => ({
  data: dataset[name],
  total: dataset[name].length,
  version: dataset.version,
});

const rules = createRoute({
  method: "get",
  path: "/rules",
  operationId: "listRules",
  summary: "Relations between series that hold by their definitions",
  tags: ["tables"],
  middleware: onlyParameters([]),
  responses: {
    200: {
      description: "All rules.",
      content: {
        "application/json": {
          schema: z
            .strictObject({ data: z.array(Rule), total: listed.total, version: listed.version })
            .meta({ id: "RuleTable", description: "Every rule that joins series." }),
        },
      },
    },
  },
});

/** /v1/themes, /v1/boundaries, /v1/places, /v1/products, /v1/statuses, /v1/units, /v1/rules */
export const tables = (catalogue: Catalogue) =>
  new OpenAPIHono()
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
    .openapi(rules, (c) => {
      const { rules: data, version } = catalogue.dataset;
      return c.json({ data, total: data.length, version }, 200);
    });
