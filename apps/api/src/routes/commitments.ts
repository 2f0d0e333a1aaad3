import { OpenAPIHono } from "@hono/zod-openapi";
import { Anchor, Commitment } from "@peakline/core/schema";
import { asForm } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { filters } from "../filters.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { nounResource } from "../nouns.ts";
import { finding, knownBy } from "../query.ts";
import { recordOf } from "../record.ts";
import { aboutNoun, id, listRoute, recordRoute } from "../route.ts";

/** Commitments as a list. */
export const commitmentList = nounResource("commitments", [Commitment, Anchor]);

const asked = { ...filters.commitments, ...knownBy, ...finding };
const list = listRoute(
  commitmentList,
  Commitment,
  asked,
  aboutNoun("commitments", "What documents say will be, is being or was done, without a number."),
);
const one = recordRoute(
  "commitments",
  "/commitments/{document}/{commitment}",
  Commitment,
  { document: id("Id of the document."), commitment: id("Key of the commitment in its document.") },
  knownBy,
);

/** /v1/commitments */
export const commitments = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, commitmentList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const { document, commitment } = c.req.valid("param");
      const name = `${document}/${commitment}`;
      const { json, markdown } = recordOf(
        c,
        catalogue,
        "commitments",
        name,
        c.req.valid("query").asOf,
      );
      return markdown === undefined ? c.json(json, 200) : asForm(markdown);
    });
  return withForms(app, catalogue, commitmentList, {
    filters: asked,
    members: Object.keys(Commitment.shape),
  });
};
