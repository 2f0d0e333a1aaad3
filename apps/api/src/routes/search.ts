import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, NOUNS, type Noun, type Nouns, type SearchHit } from "@peakline/core";
import { Bilingual } from "@peakline/core/schema";
import { headlineOf, rowView } from "@peakline/core/view";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { bilingual } from "../columns/shared.ts";
import { find } from "../find.ts";
import { withForms } from "../form-routes.ts";
import { Facets, listed, paged } from "../list.ts";
import { paging, searching } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { problem } from "../route.ts";

const Hit = z
  .strictObject({
    noun: z.enum(NOUNS),
    id: z.string().describe("Id of the record."),
    title: Bilingual.describe("Its name, title or statement."),
    headline: Bilingual.describe(
      "It in one sentence: who said what, when, and how sure; generated and never typed in.",
    ),
    score: z.number().describe("How well it fits; only good for comparing hits of one search."),
    address: z.string().describe("Where the record is served."),
  })
  .meta({ id: "Hit", description: "A record found by a search." });
type Hit = z.infer<typeof Hit>;

const HitList = z
  .strictObject({ data: z.array(Hit), ...listed, facets: Facets })
  .meta({ id: "HitList", description: "A page of what a search found, best first." });

const addressOf = ({ noun, id }: SearchHit) => `/v1/${noun}/${id}`;

/** A hit as it is served: with its headline, or its title where it has none. */
const told =
  (dataset: Dataset) =>
  (hit: SearchHit): Hit => ({
    ...hit,
    headline: {
      en: headlineOf(dataset, hit, "en") ?? hit.title.en,
      zh: headlineOf(dataset, hit, "zh") ?? hit.title.zh,
    },
    address: addressOf(hit),
  });

/** What a search finds, as a list. */
const hitList: Resource<Hit> & { readonly name: "search" } = {
  name: "search",
  title: { en: "Found", zh: "搜索结果" },
  all: (catalogue, { q = "", noun }) =>
    find(catalogue, q, noun as Noun | undefined).hits.map(told(catalogue.dataset)),
  keyOf: ({ address }) => address,
  fields: {},
  columns: [
    ["noun", (hit) => hit.noun],
    ["id", (hit) => hit.id],
    ...bilingual<Hit>("title", (hit) => hit.title),
    ...bilingual<Hit>("headline", (hit) => hit.headline),
    ["score", (hit) => hit.score, "number"],
    ["address", (hit) => hit.address],
  ],
  primaryKey: ["noun", "id"],
  schemas: [Hit],
  row: (dataset, { noun, id }, locale) => {
    const records: readonly Nouns[Noun][] = dataset[noun];
    const record = records.find((each) => each.id === id);
    return record === undefined ? null : rowView(dataset, noun, record as never, locale);
  },
};

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
  description:
    "Full text over names, titles and statements in both languages, with the terms of the query grammar; the best first.",
  middleware: onlyParameters([...Object.keys(asked), ...Object.keys(paging)]),
  request: { query: z.object({ ...asked, ...paging }) },
  responses: {
    200: {
      description:
        "A page of hits, best first; `facets.noun` counts them by noun, whatever noun was asked for; the others count what one more term would leave.",
      content: { "application/json": { schema: HitList } },
    },
    400: badQuery,
  },
});

/** /v1/search */
export const search = (catalogue: Catalogue) => {
  const { dataset } = catalogue;
  const { version } = dataset;
  const app = new OpenAPIHono().openapi(list, (c) => {
    const query = c.req.valid("query");
    const { hits, nouns, facets } = find(catalogue, query.q, query.noun);
    const page = paged(c, hits, addressOf, query);
    const data = page.data.map(told(dataset));
    return c.json({ ...page, data, version, facets: { noun: nouns, ...facets } }, 200);
  });
  return withForms(app, catalogue, hitList, { filters: asked, members: Object.keys(Hit.shape) });
};
