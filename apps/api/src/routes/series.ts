import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import {
  claimsAsOf,
  consequencesOf,
  findConflicts,
  listSeries,
  type Series as SeriesRecord,
  seriesIndex,
} from "@peakline/core";
import { Check, ClaimConflict, Derivation, Series } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { seriesColumns } from "../columns/answers.ts";
import { checksKnown } from "../known.ts";
import { listed, paged } from "../list.ts";
import { ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import { answerListRoute, answerTableRoute, id, problem } from "../route.ts";
import { csvAnswer } from "../table.ts";
import { checkFilters } from "../vocabulary.ts";

const filters = { indicator: ids("indicators", "Only series of an indicator.") };

const list = answerListRoute("series", Series, filters, {
  summary: "List series: what has a value in a period",
  description:
    "Claims that agree in indicator, definition, boundary, sector, product, place and price basis speak of the same thing.",
});
const table = answerTableRoute("series", seriesColumns, filters);

const one = createRoute({
  method: "get",
  path: "/series/{series}",
  operationId: "getSeries",
  summary: "One series with everything that follows for it",
  tags: ["series"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: { params: z.object({ series: id("Id of the series.") }), query: z.object(knownBy) },
  responses: {
    200: {
      description: "The series.",
      content: {
        "application/json": {
          schema: Series.extend({
            follows: z
              .array(Derivation)
              .describe("Every level and change that follows and that no claim says by itself."),
            conflicts: z.array(ClaimConflict).describe("Its claims that cannot all be true."),
            checks: z.array(Check).describe("Every check of it."),
            version: listed.version,
          }).meta({ id: "SeriesAnswer", description: "A series with what follows for it." }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such series."),
  },
});

function seriesThatFit(
  catalogue: Catalogue,
  { indicator }: { readonly indicator?: readonly string[] | undefined },
): SeriesRecord[] {
  checkFilters(catalogue, "claims", { indicator: indicator ?? [] });
  return listSeries(catalogue.dataset).filter(
    (each) => indicator === undefined || indicator.includes(each.indicator),
  );
}

/** A series as it was known on a day: with the claims that were published by then, of which there may be none. */
function seriesNamed({ dataset }: Catalogue, name: string, asOf: string | undefined): SeriesRecord {
  const named = (all: readonly SeriesRecord[]) => all.find((each) => each.id === name);
  const found = named(listSeries(dataset));
  if (found === undefined)
    throw unknownRecord("series", name, [...seriesIndex(dataset).keys()], "/v1/series");
  const then = named(listSeries({ ...dataset, claims: claimsAsOf(dataset, asOf) }));
  return then ?? { ...found, periods: [], claims: [] };
}

/** /v1/series */
export const series = (catalogue: Catalogue) => {
  const { dataset } = catalogue;
  const { version } = dataset;
  return new OpenAPIHono()
    .openapi(list, (c) => {
      const { indicator, ...page } = c.req.valid("query");
      const all = seriesThatFit(catalogue, { indicator });
      return c.json({ ...paged(c, all, (each) => each.id, page), version }, 200);
    })
    .openapi(table, (c) => {
      const all = seriesThatFit(catalogue, c.req.valid("query"));
      return csvAnswer(c, `peakline-${version}-series`, seriesColumns, all);
    })
    .openapi(one, (c) => {
      const known = c.req.valid("query");
      const found = seriesNamed(catalogue, c.req.valid("param").series, known.asOf);
      // What rules join to other series may be told under one of those.
      const isOfIt = (each: { readonly series: string; readonly claims: readonly string[] }) =>
        each.series === found.id || each.claims.some((claim) => found.claims.includes(claim));
      const answer = {
        ...found,
        follows: consequencesOf(dataset, found.id, known),
        conflicts: findConflicts(dataset, known).filter(isOfIt),
        checks: checksKnown(dataset, known).filter(isOfIt),
        version,
      };
      return c.json(answer, 200);
    });
};
