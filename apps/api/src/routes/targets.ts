import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { listTargets } from "@peakline/core";
import { TargetStanding } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { listed } from "../list.ts";
import { knownBy } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import { problem } from "../route.ts";

const list = createRoute({
  method: "get",
  path: "/targets",
  operationId: "listTargets",
  summary: "Where every target with a number stands",
  description:
    "Each target is held against the reported claims of its own series. Progress is given by China's official measure and in a straight line; where nothing can be said the answer names the reason.",
  tags: ["targets"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: { query: z.object(knownBy) },
  responses: {
    200: {
      description: "All targets.",
      content: {
        "application/json": {
          schema: z
            .strictObject({
              data: z.array(TargetStanding),
              total: listed.total,
              version: listed.version,
            })
            .meta({ id: "TargetList", description: "Where every target stands." }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
  },
});

/** /v1/targets */
export const targets = ({ dataset }: Catalogue) =>
  new OpenAPIHono().openapi(list, (c) => {
    const data = listTargets(dataset, c.req.valid("query"));
    return c.json({ data, total: data.length, version: dataset.version }, 200);
  });
