import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type ClaimConflict, checkOfConflict, findConflicts } from "@peakline/core";
import { ClaimConflict as Conflict, Modality } from "@peakline/core/schema";
import {
  checkView,
  claimPeriod,
  claimValue,
  joinParts,
  type Locale,
  nameOf,
  rowView,
  seriesLabel,
} from "@peakline/core/view";
import * as z from "zod";
import { asForm, markdownRecord } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { conflictColumns } from "../columns/answers.ts";
import { splitForm } from "../form.ts";
import { withForms } from "../form-routes.ts";
import { listed, listOf } from "../list.ts";
import { codes, finding, ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { id, listRoute, problem } from "../route.ts";

/** Conflicts as a list. */
export const conflictList: Resource<ClaimConflict> & { readonly name: "conflicts" } = {
  name: "conflicts",
  title: { en: "Claims that cannot all be true", zh: "不可能同时成立的陈述" },
  all: ({ dataset }, { asOf }) => findConflicts(dataset, { asOf }),
  keyOf: ({ id: each }) => each,
  fields: {
    indicator: ({ claims }, { find }) =>
      claims.map((claim) => find("claims", claim)?.indicator ?? null),
    series: ({ series }) => [series],
    claim: ({ claims }) => claims,
    modality: ({ modality }) => [modality],
  },
  found: { noun: "claims", ids: ({ claims }) => claims },
  columns: conflictColumns,
  primaryKey: ["id"],
  schemas: [Conflict],
  row: (dataset, conflict, locale) => {
    const claims = dataset.claims.filter(({ id }) => conflict.claims.includes(id));
    const [first] = claims;
    if (first === undefined) return null;
    const rows = claims.map((claim) => rowView(dataset, "claims", claim, locale));
    const each = (said: readonly string[]) => joinParts([...new Set(said)]);
    return {
      to: { noun: "series", id: conflict.series },
      title: joinParts([
        nameOf(dataset, "indicators", first.indicator, locale),
        seriesLabel(dataset, first, locale),
      ]),
      value: each(claims.map((claim) => claimValue(dataset, claim, locale))),
      interval: "",
      period: each(claims.map((claim) => claimPeriod(claim, locale))),
      source: each(rows.map(({ source }) => source)),
      tags: [],
      inferred: [],
    };
  },
};

const filters = {
  indicator: ids("indicators", "Only conflicts of an indicator."),
  series: ids("series", "Only conflicts of a series."),
  claim: ids("claims", "Only conflicts that a claim takes part in."),
  modality: codes(Modality, "Among what is reported, set as a goal, or expected."),
  ...knownBy,
  ...finding,
};

const list = listRoute(conflictList, Conflict, filters, {
  page: "ConflictList",
  summary: "Claims that cannot all be true",
  description:
    "Each conflict names as few claims as possible, any all but one of which can be true, and the cycle of their numbers that cannot close. Claims of different series meet only where a rule of /v1/rules joins these; what differs because it speaks of different things is told by /v1/checks.",
});

const one = createRoute({
  method: "get",
  path: "/conflicts/{conflict}",
  operationId: "getConflict",
  summary: "One set of claims that cannot all be true",
  description:
    "As the list serves it. As Markdown it is told in words, as the check of /v1/checks that compares the same claims.",
  tags: ["conflicts"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: { params: z.object({ conflict: id("Id of the conflict.") }), query: z.object(knownBy) },
  responses: {
    200: {
      description: "The conflict.",
      content: {
        "application/json": {
          schema: Conflict.extend({ version: listed.version }).meta({
            id: "ConflictAnswer",
            description: "One conflict, with its release.",
          }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such conflict."),
  },
});

/** A conflict in words; its check tells all of it. */
function inWords(catalogue: Catalogue, conflict: ClaimConflict, asOf: string | undefined) {
  const { dataset } = catalogue.asOf(asOf);
  const check = checkOfConflict(dataset, conflict);
  if (check === undefined) throw new Error(`no check compares the claims of ${conflict.id}`);
  return (lang: Locale) => checkView(dataset, check, lang);
}

/** /v1/conflicts */
export const conflicts = (catalogue: Catalogue) => {
  const { version } = catalogue.dataset;
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, conflictList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const { asOf } = c.req.valid("query");
      const { id: wanted, form } = splitForm(c.req.path, c.req.valid("param").conflict);
      const all = findConflicts(catalogue.dataset, { asOf });
      const found = all.find((each) => each.id === wanted);
      if (found === undefined)
        throw unknownRecord(
          "conflict",
          wanted,
          all.map((each) => each.id),
          "/v1/conflicts",
        );
      return form === "md"
        ? asForm(markdownRecord(c, catalogue, inWords(catalogue, found, asOf)))
        : c.json({ ...found, version }, 200);
    });
  return withForms(app, catalogue, conflictList, {
    filters,
    members: Object.keys(Conflict.shape),
  });
};
