import { OpenAPIHono } from "@hono/zod-openapi";
import { Commitment } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { COLUMNS } from "../columns/columns.ts";
import { filters } from "../filters.ts";
import { listOf } from "../list.ts";
import { recordOf } from "../record.ts";
import { id, listRoute, recordRoute, tableRoute } from "../route.ts";
import { tableOf } from "../table.ts";

const list = listRoute("commitments", Commitment, filters.commitments);
const table = tableRoute("commitments", COLUMNS.commitments, filters.commitments);
const one = recordRoute("commitments", "/commitments/{document}/{commitment}", Commitment, {
  document: id("Id of the document."),
  commitment: id("Key of the commitment in its document."),
});

/** /v1/commitments */
export const commitments = (catalogue: Catalogue) =>
  new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, "commitments", c.req.valid("query")), 200))
    .openapi(table, (c) => tableOf(c, catalogue, "commitments", c.req.valid("query")))
    .openapi(one, (c) => {
      const { document, commitment } = c.req.valid("param");
      return c.json(recordOf(catalogue, "commitments", `${document}/${commitment}`), 200);
    });
