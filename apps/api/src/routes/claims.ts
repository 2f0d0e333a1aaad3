import { OpenAPIHono } from "@hono/zod-openapi";
import { Claim } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { COLUMNS } from "../columns/columns.ts";
import { filters } from "../filters.ts";
import { listOf } from "../list.ts";
import { recordOf } from "../record.ts";
import { id, listRoute, recordRoute, tableRoute } from "../route.ts";
import { tableOf } from "../table.ts";

const list = listRoute("claims", Claim, filters.claims);
const table = tableRoute("claims", COLUMNS.claims, filters.claims);
const one = recordRoute("claims", "/claims/{document}/{claim}", Claim, {
  document: id("Id of the document."),
  claim: id("Key of the claim in its document."),
});

/** /v1/claims */
export const claims = (catalogue: Catalogue) =>
  new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, "claims", c.req.valid("query")), 200))
    .openapi(table, (c) => tableOf(c, catalogue, "claims", c.req.valid("query")))
    .openapi(one, (c) => {
      const { document, claim } = c.req.valid("param");
      return c.json(recordOf(catalogue, "claims", `${document}/${claim}`), 200);
    });
