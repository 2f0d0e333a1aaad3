import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, listTargets, type TargetStanding, targetStanding } from "@peakline/core";
import { TargetStanding as Standing, TrackingClass } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { targetColumns } from "../columns/answers.ts";
import { listed, paged } from "../list.ts";
import { ProblemError } from "../problem.ts";
import { codes, ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import { answerListRoute, answerTableRoute, id, problem } from "../route.ts";
import { csvAnswer } from "../table.ts";
import { checkFilters } from "../vocabulary.ts";

const UNCHECKED = "unchecked";

const filters = {
  indicator: ids("indicators", "Only targets of an indicator."),
  class: codes(
    z.enum([...TrackingClass.options, UNCHECKED]),
    "Where it may stand; unchecked where that cannot be told.",
  ),
  ...knownBy,
};

const list = answerListRoute("targets", Standing, filters, {
  summary: "Where every target with a number stands",
  description:
    "Each target is held against the reported claims of its own series. Progress is given by China's official measure and in a straight line; where nothing can be said the answer names the reason.",
});
const table = answerTableRoute("targets", targetColumns, filters);

const one = createRoute({
  method: "get",
  path: "/targets/{document}/{claim}",
  operationId: "getTarget",
  summary: "Where one target stands",
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

interface Asked {
  readonly indicator?: readonly string[] | undefined;
  readonly class?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
}

function targetsThatFit(catalogue: Catalogue, asked: Asked): TargetStanding[] {
  const { indicator, class: wanted, asOf } = asked;
  checkFilters(catalogue, "claims", { indicator: indicator ?? [] });
  return listTargets(catalogue.dataset, { asOf }).filter(({ target, classes }) => {
    const found = classes.length === 0 ? [UNCHECKED] : classes;
    const of = catalogue.find("claims", target)?.indicator ?? "";
    return (
      (wanted === undefined || found.some((each) => wanted.includes(each))) &&
      (indicator === undefined || indicator.includes(of))
    );
  });
}

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
  return new OpenAPIHono()
    .openapi(list, (c) => {
      const { limit, cursor, ...asked } = c.req.valid("query");
      const all = targetsThatFit(catalogue, asked);
      return c.json({ ...paged(c, all, ({ target }) => target, { limit, cursor }), version }, 200);
    })
    .openapi(table, (c) => {
      const all = targetsThatFit(catalogue, c.req.valid("query"));
      return csvAnswer(c, `peakline-${version}-targets`, targetColumns, all);
    })
    .openapi(one, (c) => {
      const { document, claim } = c.req.valid("param");
      const { asOf } = c.req.valid("query");
      const found = standingOf(catalogue, dataset, `${document}/${claim}`, asOf);
      return c.json({ ...found, version }, 200);
    });
};
