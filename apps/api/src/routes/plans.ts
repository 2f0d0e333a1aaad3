import { OpenAPIHono } from "@hono/zod-openapi";
import { Plan } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { COLUMNS } from "../columns/columns.ts";
import { filters } from "../filters.ts";
import { listOf } from "../list.ts";
import { recordOf } from "../record.ts";
import { id, listRoute, recordRoute, tableRoute } from "../route.ts";
import { tableOf } from "../table.ts";

const list = listRoute("plans", Plan, filters.plans);
const table = tableRoute("plans", COLUMNS.plans, filters.plans);
const one = recordRoute("plans", "/plans/{plan}", Plan, { plan: id("Id of the plan.") });

/** /v1/plans */
export const plans = (catalogue: Catalogue) =>
  new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, "plans", c.req.valid("query")), 200))
    .openapi(table, (c) => tableOf(c, catalogue, "plans", c.req.valid("query")))
    .openapi(one, (c) => c.json(recordOf(catalogue, "plans", c.req.valid("param").plan), 200));
