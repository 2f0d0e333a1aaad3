import { OpenAPIHono } from "@hono/zod-openapi";
import { Indicator } from "@peakline/core/schema";
import { asForm } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { filters } from "../filters.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { nounResource } from "../nouns.ts";
import { finding } from "../query.ts";
import { recordOf } from "../record.ts";
import { aboutNoun, id, listRoute, recordRoute } from "../route.ts";

/** Indicators as a list. */
export const indicatorList = nounResource("indicators", [Indicator]);

const asked = { ...filters.indicators, ...finding };
const list = listRoute(
  indicatorList,
  Indicator,
  asked,
  aboutNoun(
    "indicators",
    "What is measured: unit, definition versions, and how values combine over time.",
  ),
);
const one = recordRoute("indicators", "/indicators/{indicator}", Indicator, {
  indicator: id("Id of the indicator."),
});

/** /v1/indicators */
export const indicators = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, indicatorList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const name = c.req.valid("param").indicator;
      const { json, markdown } = recordOf(c, catalogue, "indicators", name);
      return markdown === undefined ? c.json(json, 200) : asForm(markdown);
    });
  return withForms(app, catalogue, indicatorList, {
    filters: asked,
    members: Object.keys(Indicator.shape),
  });
};
