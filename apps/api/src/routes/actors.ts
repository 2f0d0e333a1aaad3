import { OpenAPIHono } from "@hono/zod-openapi";
import { Actor } from "@peakline/core/schema";
import { asForm } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { filters } from "../filters.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { nounResource } from "../nouns.ts";
import { finding } from "../query.ts";
import { recordOf } from "../record.ts";
import { aboutNoun, id, listRoute, recordRoute } from "../route.ts";

/** Actors as a list. */
export const actorList = nounResource("actors", [Actor]);

const asked = { ...filters.actors, ...finding };
const list = listRoute(
  actorList,
  Actor,
  asked,
  aboutNoun("actors", "Persons and bodies that speak, publish, plan or act."),
);
const one = recordRoute("actors", "/actors/{actor}", Actor, { actor: id("Id of the actor.") });

/** /v1/actors */
export const actors = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, actorList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const name = c.req.valid("param").actor;
      const { json, markdown } = recordOf(c, catalogue, "actors", name);
      return markdown === undefined ? c.json(json, 200) : asForm(markdown);
    });
  return withForms(app, catalogue, actorList, {
    filters: asked,
    members: Object.keys(Actor.shape),
  });
};
