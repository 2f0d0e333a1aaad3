import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { derive } from "@peakline/core";
import { Derivation, Nothing } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { listed } from "../list.ts";
import { asking, shares } from "../query.ts";
import { questionOf } from "../question.ts";
import { onlyParameters } from "../reject.ts";
import { problem } from "../route.ts";

const answer = z
  .discriminatedUnion("found", [
    Derivation.extend({ version: listed.version }),
    Nothing.extend({ version: listed.version }),
  ])
  .meta({ id: "DerivationAnswer", description: "What follows, or the reason why nothing does." });

const query = z.object({ ...asking, ...shares });

const one = createRoute({
  method: "get",
  path: "/derive",
  operationId: "derive",
  summary: "What follows for a level or a change, with its steps",
  description:
    "The tightest interval that the claims of a series imply, computed exactly from the printed digits and rounded outward. Where nothing follows the answer names the reason, and where a declared assumption would help, what follows under it.",
  tags: ["derive"],
  middleware: onlyParameters(Object.keys(query.shape)),
  request: { query },
  responses: {
    200: { description: "The answer.", content: { "application/json": { schema: answer } } },
    400: problem("A parameter is unknown, missing, or has a value that it cannot have."),
  },
});

/** /v1/derive */
export const derivations = ({ dataset }: Catalogue) =>
  new OpenAPIHono().openapi(one, (c) => {
    const { asOf, share, ...asked } = c.req.valid("query");
    const found = derive(dataset, questionOf(dataset, asked), { asOf, shares: share });
    return c.json({ ...found, version: dataset.version }, 200);
  });
