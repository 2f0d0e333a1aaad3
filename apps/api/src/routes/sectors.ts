import { OpenAPIHono } from "@hono/zod-openapi";
import { Sector } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { COLUMNS } from "../columns/columns.ts";
import { filters } from "../filters.ts";
import { listOf } from "../list.ts";
import { recordOf } from "../record.ts";
import { id, listRoute, recordRoute, tableRoute } from "../route.ts";
import { tableOf } from "../table.ts";

const list = listRoute("sectors", Sector, filters.sectors);
const table = tableRoute("sectors", COLUMNS.sectors, filters.sectors);
const one = recordRoute("sectors", "/sectors/{sector}", Sector, {
  sector: id("Id of the sector."),
});

/** /v1/sectors */
export const sectors = (catalogue: Catalogue) =>
  new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, "sectors", c.req.valid("query")), 200))
    .openapi(table, (c) => tableOf(c, catalogue, "sectors", c.req.valid("query")))
    .openapi(one, (c) => c.json(recordOf(catalogue, "sectors", c.req.valid("param").sector), 200));
