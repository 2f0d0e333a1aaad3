import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { timelineOf } from "@peakline/core";
import { TimelineEntry } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { listed } from "../list.ts";
import { asking } from "../query.ts";
import { questionOf } from "../question.ts";
import { onlyParameters } from "../reject.ts";
import { problem } from "../route.ts";

const schema = z
  .strictObject({
    data: z.array(TimelineEntry),
    total: listed.total,
    version: listed.version,
  })
  .meta({ id: "Timeline", description: "What was known of a question when." });

const list = createRoute({
  method: "get",
  path: "/timeline",
  operationId: "getTimeline",
  summary: "What was known when: the answer to a question from each publication on",
  description: "One entry for each day on which a publication changed the answer of /v1/derive.",
  tags: ["derive"],
  middleware: onlyParameters(Object.keys(asking)),
  request: { query: z.object(asking) },
  responses: {
    200: { description: "The timeline.", content: { "application/json": { schema } } },
    400: problem("A parameter is unknown, missing, or has a value that it cannot have."),
  },
});

/** /v1/timeline */
export const timeline = ({ dataset }: Catalogue) =>
  new OpenAPIHono().openapi(list, (c) => {
    const { asOf, ...asked } = c.req.valid("query");
    const data = timelineOf(dataset, questionOf(dataset, asked), { asOf });
    return c.json({ data, total: data.length, version: dataset.version }, 200);
  });
