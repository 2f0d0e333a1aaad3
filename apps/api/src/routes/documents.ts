import { OpenAPIHono } from "@hono/zod-openapi";
import { Coverage, Document } from "@peakline/core/schema";
import { asForm } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { filters } from "../filters.ts";
import { withForms } from "../form-routes.ts";
import { listOf } from "../list.ts";
import { nounResource } from "../nouns.ts";
import { finding, knownBy } from "../query.ts";
import { recordOf } from "../record.ts";
import { aboutNoun, id, listRoute, recordRoute } from "../route.ts";

/** Documents as a list. */
export const documentList = nounResource("documents", [Document, Document.shape.source, Coverage]);

const asked = { ...filters.documents, ...knownBy, ...finding };
const list = listRoute(
  documentList,
  Document,
  asked,
  aboutNoun(
    "documents",
    "Sources: briefings, articles, plans, notices, in the order of the record.",
  ),
);
const one = recordRoute(
  "documents",
  "/documents/{document}",
  Document,
  { document: id("Id of the document.") },
  knownBy,
);

/** /v1/documents */
export const documents = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, documentList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const name = c.req.valid("param").document;
      const { json, markdown } = recordOf(
        c,
        catalogue,
        "documents",
        name,
        c.req.valid("query").asOf,
      );
      return markdown === undefined ? c.json(json, 200) : asForm(markdown);
    });
  return withForms(app, catalogue, documentList, {
    filters: asked,
    members: Object.keys(Document.shape),
  });
};
