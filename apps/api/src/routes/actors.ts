import { OpenAPIHono } from "@hono/zod-openapi";
import { Actor } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { COLUMNS } from "../columns/columns.ts";
import { filters } from "../filters.ts";
import { listOf } from "../list.ts";
import { recordOf } from "../record.ts";
import { id, listRoute, recordRoute, tableRoute } from "../route.ts";
import { tableOf } from "../table.ts";

const list = listRoute("actors", Actor, filters.actors);
const table = tableRoute("actors", COLUMNS.actors, filters.actors);
const one = recordRoute("actors", "/actors/{actor}", Actor, { actor: id("Id of the actor.") });

/** /v1/actors */
export const actors = (catalogue: Catalogue) =>
  new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, "actors", c.req.valid("query")), 200))
    .openapi(table, (c) => tableOf(c, catalogue, "actors", c.req.valid("query")))
    .openapi(one, (c) => c.json(recordOf(catalogue, "actors", c.req.valid("param").actor), 200));
