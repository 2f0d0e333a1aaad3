import { OpenAPIHono } from "@hono/zod-openapi";
import { Document } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { COLUMNS } from "../columns/columns.ts";
import { filters } from "../filters.ts";
import { listOf } from "../list.ts";
import { recordOf } from "../record.ts";
import { id, listRoute, recordRoute, tableRoute } from "../route.ts";
import { tableOf } from "../table.ts";

const list = listRoute("documents", Document, filters.documents);
const table = tableRoute("documents", COLUMNS.documents, filters.documents);
const one = recordRoute("documents", "/documents/{document}", Document, {
  document: id("Id of the document."),
});

/** /v1/documents */
export const documents = (catalogue: Catalogue) =>
  new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, "documents", c.req.valid("query")), 200))
    .openapi(table, (c) => tableOf(c, catalogue, "documents", c.req.valid("query")))
    .openapi(one, (c) =>
      c.json(recordOf(catalogue, "documents", c.req.valid("param").document), 200),
    );
