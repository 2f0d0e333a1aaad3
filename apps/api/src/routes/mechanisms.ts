import { OpenAPIHono } from "@hono/zod-openapi";
import { Mechanism } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { COLUMNS } from "../columns/columns.ts";
import { filters } from "../filters.ts";
import { listOf } from "../list.ts";
import { recordOf } from "../record.ts";
import { id, listRoute, recordRoute, tableRoute } from "../route.ts";
import { tableOf } from "../table.ts";

const list = listRoute("mechanisms", Mechanism, filters.mechanisms);
const table = tableRoute("mechanisms", COLUMNS.mechanisms, filters.mechanisms);
const one = recordRoute("mechanisms", "/mechanisms/{mechanism}", Mechanism, {
  mechanism: id("Id of the mechanism."),
});

/** /v1/mechanisms */
export const mechanisms = (catalogue: Catalogue) =>
  new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, "mechanisms", c.req.valid("query")), 200))
    .openapi(table, (c) => tableOf(c, catalogue, "mechanisms", c.req.valid("query")))
    .openapi(one, (c) =>
      c.json(recordOf(catalogue, "mechanisms", c.req.valid("param").mechanism), 200),
    );
