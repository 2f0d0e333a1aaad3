import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, listTargets, type TargetStanding, targetStanding } from "@peakline/core";
import { TargetStanding as Standing, TrackingClass } from "@peakline/core/schema";
import { COMPUTED_LABELS, targetRow, targetView } from "@peakline/core/view";
import * as z from "zod";
import { asForm, markdownRecord } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { targetColumns } from "../columns/answers.ts";
import { splitForm } from "../form.ts";
import { withForms } from "../form-routes.ts";
import { listed, listOf } from "../list.ts";
import { ProblemError } from "../problem.ts";
import { codes, finding, ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { id, listRoute, problem } from "../route.ts";

const UNCHECKED = "unchecked";

/** Targets as a list. */
export const targetList: Resource<TargetStanding> & { readonly name: "targets" } = {
  name: "targets",
  title: COMPUTED_LABELS.targets,
  all: ({ dataset }, { asOf }) => listTargets(dataset, { asOf }),
  keyOf: ({ target }) => target,
  fields: {
    indicator: ({ target }, { find }) => [find("claims", target)?.indicator ?? null],
    sector: ({ target }, { find }) => [find("claims", target)?.sector ?? null],
    document: ({ target }, { find }) => [find("claims", target)?.document ?? null],
    class: ({ classes }) => (classes.length === 0 ? [UNCHECKED] : classes),
  },
  found: { noun: "claims", ids: ({ target }) => [target] },
  columns: targetColumns,
  primaryKey: ["target"],
  schemas: [Standing],
  row: (dataset, standing, locale) => {
    const claim = dataset.claims.find(({ id: each }) => each === standing.target);
    return claim === undefined ? null : targetRow(dataset, claim, standing, locale);
  },
};

const filters = {
  indicator: ids("indicators", "Only targets of an indicator."),
  sector: ids("sectors", "Only targets of a sector."),
  document: ids("documents", "Only targets that a document states."),
  class: codes(
    z.enum([...TrackingClass.options, UNCHECKED]),
    "Where it may stand; unchecked where that cannot be told.",
  ),
  ...knownBy,
  ...finding,
};

const list = listRoute(targetList, Standing, filters, {
  page: "TargetsList",
  summary: "Where every target with a number stands",
  description:
    "Each target is held against the reported claims of its own series. Progress is given by China's official measure and in a straight line; where nothing can be said the answer names the reason.",
});

const one = createRoute({
  method: "get",
  path: "/targets/{document}/{claim}",
  operationId: "getTarget",
  summary: "Where one target stands",
  description:
    "The target held against the reported claims of its own series, as the list serves it.",
  tags: ["targets"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: {
    params: z.object({
      document: id("Id of the document."),
      claim: id("Key of the claim in its document."),
    }),
    query: z.object(knownBy),
  },
  responses: {
    200: {
      description: "The target.",
      content: {
        "application/json": {
          schema: Standing.extend({ version: listed.version }).meta({
            id: "TargetAnswer",
            description: "Where a target stands, with its release.",
          }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such claim, or it sets no target with a number."),
  },
});

function standingOf(catalogue: Catalogue, dataset: Dataset, name: string, asOf?: string) {
  const claim = catalogue.find("claims", name);
  if (claim === undefined)
    throw unknownRecord("claim", name, catalogue.ids("claims"), "/v1/targets");
  const standing = targetStanding(dataset, claim, { asOf });
  if (standing) return standing;
  const detail = `"${name}" sets no target with a number that can be tracked.`;
  throw new ProblemError("unknown-record", detail, { value: name, see: "/v1/targets" });
}

/** /v1/targets */
export const targets = (catalogue: Catalogue) => {
  const { dataset } = catalogue;
  const { version } = dataset;
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, targetList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const { document, claim } = c.req.valid("param");
      const { asOf } = c.req.valid("query");
      const { id: name, form } = splitForm(c.req.path, `${document}/${claim}`);
      const found = standingOf(catalogue, dataset, name, asOf);
      const then = catalogue.asOf(asOf);
      const known = then.find("claims", name);
      if (form !== "md") return c.json({ ...found, version }, 200);
      return asForm(
        markdownRecord(c, catalogue, (lang) => {
          const view = known && targetView(then.dataset, known, lang);
          if (!view) throw unknownRecord("claim", name, then.ids("claims"), "/v1/targets");
          return view;
        }),
      );
    });
  return withForms(app, catalogue, targetList, { filters, members: Object.keys(Standing.shape) });
};
