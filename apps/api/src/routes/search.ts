import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { NOUNS, type SearchHit } from "@peakline/core";
import { Bilingual } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { bilingual } from "../columns/shared.ts";
import type { Column } from "../csv.ts";
import { find } from "../find.ts";
import { Facets, listed, paged } from "../list.ts";
import { paging, searching } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import { problem, tableDescription } from "../route.ts";
import { csvAnswer } from "../table.ts";

const Hit = z
  .strictObject({
    noun: z.enum(NOUNS),
    id: z.string().describe("Id of the record."),
    title: Bilingual.describe("Its name, title or statement."),
    score: z.number().describe("How well it fits; only good for comparing hits of one search."),
    address: z.string().describe("Where the record is served."),
  })
  .meta({ id: "Hit", description: "A record found by a search." });
type Hit = z.infer<typeof Hit>;

const HitList = z
  .strictObject({ data: z.array(Hit), ...listed, facets: Facets })
  .meta({ id: "HitList", description: "A page of what a search found, best first." });

const columns: readonly Column<Hit>[] = [
  ["noun", (hit) => hit.noun],
  ["id", (hit) => hit.id],
  ...bilingual<Hit>("title", (hit) => hit.title),
  ["score", (hit) => hit.score],
  ["address", (hit) => hit.address],
];

const asked = {
  ...searching,
  noun: z.enum(NOUNS).optional().meta({ description: "Only records of this noun." }),
};
const badQuery = problem(
  "q is missing or asks for something that cannot be, or a parameter is unknown or has a wrong value.",
);

const list = createRoute({
  method: "get",
  tags: ["search"],
  path: "/search",
  operationId: "search",
  summary: "Search all records in English and Chinese",
  middleware: onlyParameters([...Object.keys(asked), ...Object.keys(paging)]),
  request: { query: z.object({ ...asked, ...paging }) },
  responses: {
    200: {
      description:
        "A page of hits, best first; `facets.noun` counts them by noun, whatever noun was asked for.",
      content: { "application/json": { schema: HitList } },
    },
    400: badQuery,
  },
});

const table = createRoute({
  method: "get",
  tags: ["search"],
  path: "/search.csv",
  operationId: "searchAsCsv",
  summary: "Everything that a search finds, as CSV",
  description: tableDescription(columns),
  middleware: onlyParameters(Object.keys(asked)),
  request: { query: z.object(asked) },
  responses: {
    200: { description: "All hits, best first.", content: { "text/csv": { schema: z.string() } } },
    400: badQuery,
  },
});

const addressed = (hit: SearchHit): Hit => ({ ...hit, address: `/v1/${hit.noun}/${hit.id}` });

/** /v1/search */
export const search = (catalogue: Catalogue) => {
  const { version } = catalogue.dataset;
  return new OpenAPIHono()
    .openapi(list, (c) => {
      const query = c.req.valid("query");
      const { hits, nouns } = find(catalogue, query.q, query.noun);
      const page = paged(c, hits.map(addressed), (hit) => hit.address, query);
      return c.json({ ...page, version, facets: { noun: nouns } }, 200);
    })
    .openapi(table, (c) => {
      const { q, noun } = c.req.valid("query");
      const hits = find(catalogue, q, noun).hits.map(addressed);
      return csvAnswer(c, `peakline-${version}-search`, columns, hits);
    });
};
