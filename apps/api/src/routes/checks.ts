import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Check } from "@peakline/core";
import { CheckKind, Check as CheckSchema, Verdict } from "@peakline/core/schema";
import { COMPUTED_LABELS, checkRow, checkView } from "@peakline/core/view";
import * as z from "zod";
import { asForm, markdownRecord } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { checkColumns } from "../columns/answers.ts";
import { splitForm } from "../form.ts";
import { withForms } from "../form-routes.ts";
import { checksKnown } from "../known.ts";
import { listed, listOf } from "../list.ts";
import { codes, finding, ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { id, listRoute, problem } from "../route.ts";

/** Checks as a list. */
export const checkList: Resource<Check> & { readonly name: "checks" } = {
  name: "checks",
  title: COMPUTED_LABELS.checks,
  all: ({ dataset }, { asOf }) => checksKnown(dataset, { asOf }),
  keyOf: ({ id: each }) => each,
  fields: {
    verdict: ({ verdict }) => [verdict],
    kind: ({ kind }) => [kind],
    indicator: ({ claims }, { find }) =>
      claims.map((claim) => find("claims", claim)?.indicator ?? null),
    series: ({ series }) => [series],
    claim: ({ claims }) => claims,
  },
  found: { noun: "claims", ids: ({ claims }) => claims },
  columns: checkColumns,
  primaryKey: ["id"],
  schemas: [CheckSchema],
  row: checkRow,
};

const filters = {
  verdict: codes(Verdict, "What the check found."),
  kind: codes(CheckKind, "What the check compares."),
  indicator: ids("indicators", "Only checks of an indicator."),
  series: ids("series", "Only checks of a series."),
  claim: ids("claims", "Only checks that a claim takes part in."),
  ...knownBy,
  ...finding,
};

const list = listRoute(checkList, CheckSchema, filters, {
  page: "ChecksList",
  summary: "Does it add up: every check with its verdict",
  description:
    "Statements of one quantity, changes that compose, parts and wholes, targets and statements made again, and the readings of ambiguous ones. Each check names its claims, what is stated and what the others imply, the difference, the tolerance that the printed digits leave, and what explains a difference.",
});

const one = createRoute({
  method: "get",
  path: "/checks/{check}",
  operationId: "getCheck",
  summary: "One check with everything that its verdict rests on",
  description:
    "As the list serves it: what is stated, what the other claims imply and by which steps, and what explains a difference.",
  tags: ["checks"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: { params: z.object({ check: id("Id of the check.") }), query: z.object(knownBy) },
  responses: {
    200: {
      description: "The check.",
      content: {
        "application/json": {
          schema: CheckSchema.extend({ version: listed.version }).meta({
            id: "CheckAnswer",
            description: "One check, with its release.",
          }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such check."),
  },
});

/** /v1/checks */
export const checks = (catalogue: Catalogue) => {
  const { version } = catalogue.dataset;
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, checkList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const { asOf } = c.req.valid("query");
      const { id: wanted, form } = splitForm(c.req.path, c.req.valid("param").check);
      const all = checksKnown(catalogue.dataset, { asOf });
      const found = all.find(({ id: each }) => each === wanted);
      if (found === undefined)
        throw unknownRecord(
          "check",
          wanted,
          all.map(({ id: each }) => each),
          "/v1/checks",
        );
      const { dataset } = catalogue.asOf(asOf);
      return form === "md"
        ? asForm(markdownRecord(c, catalogue, (lang) => checkView(dataset, found, lang)))
        : c.json({ ...found, version }, 200);
    });
  return withForms(app, catalogue, checkList, {
    filters,
    members: Object.keys(CheckSchema.shape),
  });
};
