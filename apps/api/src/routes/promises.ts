import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Followed, listFollowed, whatFollowed } from "@peakline/core";
import { FollowAnswer, Followed as FollowedSchema } from "@peakline/core/schema";
import { COMPUTED_LABELS, computedView, promiseRow } from "@peakline/core/view";
import * as z from "zod";
import { asForm, markdownRecord } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { promiseColumns } from "../columns/promises.ts";
import { splitForm } from "../form.ts";
import { withForms } from "../form-routes.ts";
import { listed, listOf } from "../list.ts";
import { codes, finding, ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { id, listRoute, problem } from "../route.ts";

/** Promises as a list. */
export const promiseList: Resource<Followed> & { readonly name: "promises" } = {
  name: "promises",
  title: COMPUTED_LABELS.promises,
  all: ({ dataset }, { asOf }) => listFollowed(dataset, { asOf }),
  keyOf: ({ promise }) => promise,
  fields: {
    answer: ({ answer }) => [answer],
    document: ({ promise }, { find }) => [find("commitments", promise)?.document ?? null],
    plan: ({ promise }, { find }) => find("commitments", promise)?.plans ?? [],
    mechanism: ({ promise }, { find }) => find("commitments", promise)?.mechanisms ?? [],
  },
  found: { noun: "commitments", ids: ({ promise }) => [promise] },
  columns: promiseColumns,
  primaryKey: ["promise"],
  schemas: [FollowedSchema],
  row: (dataset, followed, locale) => {
    const commitment = dataset.commitments.find(({ id: each }) => each === followed.promise);
    return commitment === undefined ? null : promiseRow(dataset, commitment, followed, locale);
  },
};

const filters = {
  answer: codes(FollowAnswer, "What followed."),
  document: ids("documents", "Only promises of a document."),
  plan: ids("plans", "Only promises under a plan."),
  mechanism: ids("mechanisms", "Only promises of a mechanism."),
  ...knownBy,
  ...finding,
};

const list = listRoute(promiseList, FollowedSchema, filters, {
  page: "PromisesList",
  summary: "What followed from every commitment",
  description:
    "Every commitment that its own document does not call done, with what other documents say of the same plan, mechanism or result indicator: promised before, promised again, its plans prepared and issued, targets set, under way, done, reported. Links are never drawn by a theme or a sector alone. `direct` steps speak of this very thing and decide the answer.",
});

const one = createRoute({
  method: "get",
  path: "/promises/{document}/{promise}",
  operationId: "getPromise",
  summary: "What followed from one commitment or target",
  description:
    "What came before it, in its own document, and after it, step by step in order of time.",
  tags: ["promises"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: {
    params: z.object({
      document: id("Id of the document."),
      promise: id("Key of the commitment, or of the claim that sets a target, in its document."),
    }),
    query: z.object(knownBy),
  },
  responses: {
    200: {
      description: "What followed.",
      content: {
        "application/json": {
          schema: FollowedSchema.extend({ version: listed.version }).meta({
            id: "PromiseAnswer",
            description: "What followed from a commitment or a target, with its release.",
          }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such commitment or target, or it was not yet published."),
  },
});

/** /v1/promises */
export const promises = (catalogue: Catalogue) => {
  const { dataset } = catalogue;
  const { version } = dataset;
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, promiseList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const { document, promise } = c.req.valid("param");
      const { asOf } = c.req.valid("query");
      const { id: name, form } = splitForm(c.req.path, `${document}/${promise}`);
      const unknown = () =>
        unknownRecord("promise", name, catalogue.ids("commitments"), "/v1/promises");
      const found = whatFollowed(dataset, name, { asOf });
      if (found === null) throw unknown();
      if (form !== "md") return c.json({ ...found, version }, 200);
      const then = catalogue.asOf(asOf).dataset;
      return asForm(
        markdownRecord(c, catalogue, (lang) => {
          const noun = found.noun === "claims" ? "targets" : "promises";
          const view = computedView(then, noun, name, lang);
          if (view === null) throw unknown();
          return view;
        }),
      );
    });
  return withForms(app, catalogue, promiseList, {
    filters,
    members: Object.keys(FollowedSchema.shape),
  });
};
