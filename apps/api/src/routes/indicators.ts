import { OpenAPIHono } from "@hono/zod-openapi";
import { Indicator } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { COLUMNS } from "../columns/columns.ts";
import { filters } from "../filters.ts";
import { listOf } from "../list.ts";
import { recordOf } from "../record.ts";
import { id, listRoute, recordRoute, tableRoute } from "../route.ts";
import { tableOf } from "../table.ts";

const list = listRoute("indicators", Indicator, filters.indicators);
const table = tableRoute("indicators", COLUMNS.indicators, filters.indicators);
const one = recordRoute("indicators", "/indicators/{indicator}", Indicator, {
  indicator: id("Id of the indicator."),
});

/** /v1/indicators */
export const indicators = (catalogue: Catalogue) =>
  new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, "indicators", c.req.valid("query")), 200))
    .openapi(table, (c) => tableOf(c, catalogue, "indicators", c.req.valid("query")))
    .openapi(one, (c) =>
      c.json(recordOf(catalogue, "indicators", c.req.valid("param").indicator), 200),
    );
