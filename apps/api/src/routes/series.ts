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
import { COMPUTED_LABELS, seriesRow, seriesView } from "@peakline/core/view";
import * as z from "zod";
import { asForm, csvAnswer, excelOf, markdownRecord } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { seriesColumns } from "../columns/answers.ts";
import { COLUMNS } from "../columns/columns.ts";
import { splitForm } from "../form.ts";
import { withForms } from "../form-routes.ts";
import { checksKnown } from "../known.ts";
import { listed, listOf } from "../list.ts";
import { finding, ids, knownBy } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { id, listRoute, problem } from "../route.ts";

/** Series as a list. */
export const seriesList: Resource<SeriesRecord> & { readonly name: "series" } = {
  name: "series",
  title: COMPUTED_LABELS.series,
  all: (catalogue, { asOf }) => listSeries(catalogue.asOf(asOf).dataset),
  keyOf: ({ id: each }) => each,
  fields: {
    indicator: ({ indicator }) => [indicator],
    boundary: ({ boundary }) => [boundary],
    sector: ({ sector }) => [sector],
    product: ({ product }) => [product],
    place: ({ place }) => [place],
  },
  found: { noun: "claims", ids: ({ claims }) => claims },
  columns: seriesColumns,
  primaryKey: ["id"],
  schemas: [Series],
  row: (dataset, { id: each }, locale) => seriesRow(dataset, each, locale),
};

const filters = {
  indicator: ids("indicators", "Only series of an indicator."),
  boundary: ids("boundaries", "Only series over a boundary."),
  sector: ids("sectors", "Only series of a sector."),
  product: ids("products", "Only series of a product."),
  place: ids("places", "Only series of a place."),
  ...knownBy,
  ...finding,
};

const list = listRoute(seriesList, Series, filters, {
  page: "SeriesList",
  summary: "List series: what has a value in a period",
  description:
    "Claims that agree in indicator, definition, boundary, sector, product, place and price basis speak of the same thing.",
});

const one = createRoute({
  method: "get",
  path: "/series/{series}",
  operationId: "getSeries",
  summary: "One series with everything that follows for it",
  description:
    "Its claims, every level and change that follows and that no claim says by itself, its conflicts and its checks. As CSV: the table of its claims.",
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
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, seriesList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const known = c.req.valid("query");
      const { id: name, form } = splitForm(c.req.path, c.req.valid("param").series);
      const found = seriesNamed(catalogue, name, known.asOf);
      const then = catalogue.asOf(known.asOf);
      if (form === "csv") {
        const claims = found.claims.flatMap((claim) => then.find("claims", claim) ?? []);
        const file = `peakline-${version}-${found.indicator}`;
        return asForm(csvAnswer(c, file, COLUMNS.claims, claims, { excel: excelOf(c) }));
      }
      if (form === "md")
        return asForm(
          markdownRecord(c, catalogue, (lang) => {
            const view = seriesView(then.dataset, name, lang);
            if (view === null)
              throw unknownRecord("series", name, then.ids("series"), "/v1/series");
            return view;
          }),
        );
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
  return withForms(app, catalogue, seriesList, { filters, members: Object.keys(Series.shape) });
};
