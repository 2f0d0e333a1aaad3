import { OpenAPIHono } from "@hono/zod-openapi";
import { Mechanism } from "@peakline/core/schema";
import { asForm } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { filters } from "../filters.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { nounResource } from "../nouns.ts";
import { finding } from "../query.ts";
import { recordOf } from "../record.ts";
import { aboutNoun, id, listRoute, recordRoute } from "../route.ts";

/** Mechanisms as a list. */
export const mechanismList = nounResource("mechanisms", [Mechanism]);

const asked = { ...filters.mechanisms, ...finding };
const list = listRoute(
  mechanismList,
  Mechanism,
  asked,
  aboutNoun("mechanisms", "Standing ways in which policy acts, with those who take part."),
);
const one = recordRoute("mechanisms", "/mechanisms/{mechanism}", Mechanism, {
  mechanism: id("Id of the mechanism."),
});

/** /v1/mechanisms */
export const mechanisms = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, mechanismList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const name = c.req.valid("param").mechanism;
      const { json, markdown } = recordOf(c, catalogue, "mechanisms", name);
      return markdown === undefined ? c.json(json, 200) : asForm(markdown);
    });
  return withForms(app, catalogue, mechanismList, {
    filters: asked,
    members: Object.keys(Mechanism.shape),
  });
};
