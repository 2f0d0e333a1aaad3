import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { Dataset } from "@peakline/core/schema";
import type { Catalogue } from "../catalogue.ts";
import { onlyParameters } from "../reject.ts";

const whole = createRoute({
  method: "get",
  path: "/dataset",
  operationId: "getDataset",
  summary: "The whole record in one answer",
  description: "Every noun and every closed table, as their lists serve them; nothing computed.",
  tags: ["dataset"],
  middleware: onlyParameters([]),
  responses: {
    200: {
      description: "Every noun and every table of this release.",
      content: { "application/json": { schema: Dataset } },
    },
  },
});

/** /v1/dataset */
export const dataset = (catalogue: Catalogue) =>
  new OpenAPIHono().openapi(whole, (c) => c.json(catalogue.dataset, 200));
