import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { NOUNS } from "@peakline/core";
import * as z from "zod";
import { type Catalogue, TABLES } from "../catalogue.ts";
import { listed } from "../list.ts";
import { PROBLEMS } from "../problem.ts";
import { onlyParameters } from "../reject.ts";

const Index = z
  .strictObject({
    name: z.string(),
    description: z.string(),
    version: listed.version,
    licence: z.string().describe("SPDX identifier of the licence of the data."),
    addresses: z.record(z.string(), z.string()).describe("Where everything is."),
  })
  .meta({ id: "Index", description: "What this API is, and its addresses." });

const ProblemTable = z
  .strictObject({
    data: z.array(
      z.strictObject({
        id: z.string().describe("The fragment of `type`."),
        status: z.int(),
        title: z.string(),
        description: z.string(),
      }),
    ),
    total: listed.total,
    version: listed.version,
  })
  .meta({ id: "ProblemTable", description: "Every kind of problem that an answer can have." });

const index = createRoute({
  method: "get",
  path: "/",
  operationId: "getIndex",
  summary: "What this API is, and its addresses",
  description: "The release that answers, its licence, and the address of every list and question.",
  tags: ["about"],
  middleware: onlyParameters([]),
  responses: {
    200: { description: "The index.", content: { "application/json": { schema: Index } } },
  },
});

const problemTable = createRoute({
  method: "get",
  path: "/problems",
  operationId: "listProblems",
  summary: "Every kind of problem that an answer can have",
  description:
    "The kinds that `type` of a problem names by their fragment, each with its status and what its members say.",
  tags: ["about"],
  middleware: onlyParameters([]),
  responses: {
    200: { description: "All kinds.", content: { "application/json": { schema: ProblemTable } } },
  },
});

/** The names of the addresses below /v1, in the order in which the index gives them. */
export const ADDRESSES = [
  ...NOUNS,
  ...TABLES,
  "rules",
  "series",
  "compare",
  "targets",
  "scoreboard",
  "checks",
  "conflicts",
  "derive",
  "timeline",
  "promises",
  "findings",
  "changes",
  "scenario",
  "instruments",
  "search",
  "dataset",
  "problems",
  "datapackage.json",
  "csv-metadata.json",
  "dataset.jsonld",
  "openapi.json",
] as const;

/** /v1 and /v1/problems */
export const about = ({ dataset: { version } }: Catalogue) =>
  new OpenAPIHono()
    .openapi(index, (c) =>
      c.json(
        {
          name: "Peakline",
          description: "China's industrial green transition as checkable data.",
          version,
          licence: "CC-BY-4.0",
          addresses: Object.fromEntries(ADDRESSES.map((name) => [name, `/v1/${name}`])),
        },
        200,
      ),
    )
    .openapi(problemTable, (c) => {
      const data = Object.entries(PROBLEMS).map(([id, kind]) => ({ id, ...kind }));
      return c.json({ data, total: data.length, version }, 200);
    });
