import { OpenAPIHono } from "@hono/zod-openapi";
import { Anchor, Claim, Quantity } from "@peakline/core/schema";
import { asForm } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { filters } from "../filters.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { nounResource } from "../nouns.ts";
import { finding, knownBy } from "../query.ts";
import { recordOf } from "../record.ts";
import { aboutNoun, id, listRoute, recordRoute } from "../route.ts";

/** Claims as a list. */
export const claimList = nounResource("claims", [Claim, Quantity, Anchor]);

const asked = { ...filters.claims, ...knownBy, ...finding };
const list = listRoute(
  claimList,
  Claim,
  asked,
  aboutNoun(
    "claims",
    "Every number and status that a document states, with what its printed digits allow and its place in the source.",
  ),
);
const one = recordRoute(
  "claims",
  "/claims/{document}/{claim}",
  Claim,
  { document: id("Id of the document."), claim: id("Key of the claim in its document.") },
  knownBy,
);

/** /v1/claims */
export const claims = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, claimList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const { document, claim } = c.req.valid("param");
      const name = `${document}/${claim}`;
      const { json, markdown } = recordOf(c, catalogue, "claims", name, c.req.valid("query").asOf);
      return markdown === undefined ? c.json(json, 200) : asForm(markdown);
    });
  return withForms(app, catalogue, claimList, {
    filters: asked,
    members: Object.keys(Claim.shape),
  });
};
