import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { findConflicts } from "@peakline/core";
import { ClaimConflict } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { listed } from "../list.ts";
import { knownBy } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import { problem } from "../route.ts";

const list = createRoute({
  method: "get",
  path: "/conflicts",
  operationId: "listConflicts",
  summary: "Claims that cannot all be true",
  description:
    "Each conflict names as few claims as possible, any all but one of which can be true, and the cycle of their numbers that cannot close. Claims of different series meet only where a rule of /v1/rules joins these; what differs because it speaks of different things is told by /v1/checks.",
  tags: ["conflicts"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: { query: z.object(knownBy) },
  responses: {
    200: {
      description: "All conflicts.",
      content: {
        "application/json": {
          schema: z
            .strictObject({
              data: z.array(ClaimConflict),
              total: listed.total,
              version: listed.version,
            })
            .meta({ id: "ConflictList", description: "Every conflict that was found." }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
  },
});

/** /v1/conflicts */
export const conflicts = ({ dataset }: Catalogue) =>
  new OpenAPIHono().openapi(list, (c) => {
    const data = findConflicts(dataset, c.req.valid("query"));
    return c.json({ data, total: data.length, version: dataset.version }, 200);
  });
