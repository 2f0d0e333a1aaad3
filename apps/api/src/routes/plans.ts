import { OpenAPIHono } from "@hono/zod-openapi";
import { Plan } from "@peakline/core/schema";
import { asForm } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { filters } from "../filters.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { nounResource } from "../nouns.ts";
import { finding } from "../query.ts";
import { recordOf } from "../record.ts";
import { aboutNoun, id, listRoute, recordRoute } from "../route.ts";

/** Plans as a list. */
export const planList = nounResource("plans", [Plan]);

const asked = { ...filters.plans, ...finding };
const list = listRoute(
  planList,
  Plan,
  asked,
  aboutNoun("plans", "Plans and policies, with their parts, states and references."),
);
const one = recordRoute("plans", "/plans/{plan}", Plan, { plan: id("Id of the plan.") });

/** /v1/plans */
export const plans = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, planList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const name = c.req.valid("param").plan;
      const { json, markdown } = recordOf(c, catalogue, "plans", name);
      return markdown === undefined ? c.json(json, 200) : asForm(markdown);
    });
  return withForms(app, catalogue, planList, { filters: asked, members: Object.keys(Plan.shape) });
};
