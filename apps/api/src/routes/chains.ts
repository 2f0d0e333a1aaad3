import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { chainOf } from "@peakline/core";
import { Chain } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { listed } from "../list.ts";
import { knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import { id, problem } from "../route.ts";

const one = createRoute({
  method: "get",
  path: "/chains/{noun}/{id}",
  operationId: "getChain",
  summary: "A plan or mechanism from promise to report",
  description:
    "Where it was promised, what carries it (its states, and what is said to be under way or done), and what was reported of it. Steps that are not `direct` come through the mechanisms of a plan, or are the plans of a mechanism.",
  tags: ["promises"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: {
    params: z.object({
      noun: Chain.shape.noun.meta({ description: "plans or mechanisms." }),
      id: id("Id of the plan or mechanism."),
    }),
    query: z.object(knownBy),
  },
  responses: {
    200: {
      description: "The chain.",
      content: {
        "application/json": {
          schema: Chain.extend({ version: listed.version }).meta({
            id: "ChainAnswer",
            description: "A plan or mechanism from promise to report, with its release.",
          }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such plan or mechanism."),
  },
});

/** /v1/chains */
export const chains = (catalogue: Catalogue) =>
  new OpenAPIHono().openapi(one, (c) => {
    const { noun, id: wanted } = c.req.valid("param");
    if (catalogue.find(noun, wanted) === undefined)
      throw unknownRecord(noun.slice(0, -1), wanted, catalogue.ids(noun), `/v1/${noun}`);
    const chain = chainOf(catalogue.dataset, { noun, id: wanted }, c.req.valid("query"));
    return c.json({ ...chain, version: catalogue.dataset.version }, 200);
  });
