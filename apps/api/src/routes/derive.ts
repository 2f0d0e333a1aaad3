import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { derive, listSeries } from "@peakline/core";
import { Derivation, IsoPeriod, Modality, Nothing } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { listed } from "../list.ts";
import { knownBy } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import { problem } from "../route.ts";
import { badValue } from "../vocabulary.ts";

const query = z.object({
  series: z
    .string("series is the id of a series, from /v1/series")
    .meta({ description: "Id of the series, from /v1/series." }),
  period: IsoPeriod.meta({ description: "The period asked for." }),
  baseline: IsoPeriod.optional().meta({
    description: "Against which period: asks for the change. Left out: asks for the level.",
  }),
  modality: Modality.default("actual").meta({ description: "Reported values by default." }),
  ...knownBy,
});

const answer = z
  .discriminatedUnion("found", [
    Derivation.extend({ version: listed.version }),
    Nothing.extend({ version: listed.version }),
  ])
  .meta({ id: "DerivationAnswer", description: "What follows, or the reason why nothing does." });

const one = createRoute({
  method: "get",
  path: "/derive",
  operationId: "derive",
  summary: "What follows for a level or a change, with its steps",
  description:
    "The tightest interval that the claims of a series imply, computed exactly from the printed digits and rounded outward. Where nothing follows the answer names the reason.",
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
    const { asOf, baseline = null, ...asked } = c.req.valid("query");
    const known = listSeries(dataset).map(({ id }) => id);
    if (!known.includes(asked.series)) throw badValue("series", asked.series, known);
    const found = derive(dataset, { ...asked, baseline }, { asOf });
    return c.json({ ...found, version: dataset.version }, 200);
  });
