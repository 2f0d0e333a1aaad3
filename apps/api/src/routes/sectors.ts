import { OpenAPIHono } from "@hono/zod-openapi";
import { Sector } from "@peakline/core/schema";
import { asForm } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { filters } from "../filters.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { nounResource } from "../nouns.ts";
import { finding } from "../query.ts";
import { recordOf } from "../record.ts";
import { aboutNoun, id, listRoute, recordRoute } from "../route.ts";

/** Sectors as a list. */
export const sectorList = nounResource("sectors", [Sector]);

const asked = { ...filters.sectors, ...finding };
const list = listRoute(
  sectorList,
  Sector,
  asked,
  aboutNoun("sectors", "Branches of the economy, each under the one that contains it."),
);
const one = recordRoute("sectors", "/sectors/{sector}", Sector, {
  sector: id("Id of the sector."),
});

/** /v1/sectors */
export const sectors = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, sectorList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const name = c.req.valid("param").sector;
      const { json, markdown } = recordOf(c, catalogue, "sectors", name);
      return markdown === undefined ? c.json(json, 200) : asForm(markdown);
    });
  return withForms(app, catalogue, sectorList, {
    filters: asked,
    members: Object.keys(Sector.shape),
  });
};
