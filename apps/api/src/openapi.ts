import type { OpenAPIHono } from "@hono/zod-openapi";
import * as z from "zod";

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;
type Schemas = Record<string, z.core.JSONSchema.BaseSchema>;

const INFO = {
  title: "Peakline",
  // The version of the contract, not of the data: every answer says its own release.
  version: "1",
  description:
    "China's industrial green transition as checkable data: typed claims, commitments, plans and mechanisms, each with its place in its source.\n\nNo key, every origin; nothing is kept, and only a scenario is sent by POST. Within /v1 things are only added. Filters are repeatable or separated by commas: values of one filter are alternatives, different filters all hold. An unknown parameter or value is an error, never an empty answer. Lists are also served as CSV, at the same path with `.csv` or with `Accept: text/csv`.",
  license: { name: "Data: CC BY 4.0", identifier: "CC-BY-4.0" },
};

const TAGS = [
  ["about", "What this API is."],
  ["documents", "Sources: briefings, articles, plans, notices."],
  ["claims", "Statements by a document about an indicator, with a typed value."],
  ["commitments", "What a document says will be, is being or was done."],
  ["indicators", "What is measured."],
  ["plans", "Plans and policies, with their parts and states."],
  ["mechanisms", "Standing ways in which policy acts."],
  ["sectors", "Branches of the economy."],
  ["actors", "Persons and bodies that speak, publish, plan or act."],
  ["tables", "Closed tables of names that the other records use."],
  ["series", "What has a value in a period: claims that speak of the same thing."],
  ["targets", "Where targets stand."],
  ["derive", "What follows from the claims, with its steps."],
  ["checks", "Does it add up: every check with its verdict."],
  ["conflicts", "Claims that cannot all be true."],
  ["findings", "The most telling results, in sentences made from the engine's answers."],
  ["promises", "What followed from commitments and targets."],
  ["instruments", "Calculators over cited rules, each answer with its steps and sources."],
  ["scenario", "What if: hypotheses beside the record."],
  ["search", "Full text in English and Chinese."],
  ["dataset", "Everything at once."],
] as const;

const REF = "#/components/schemas/";

/**
 * The named schemas as zod writes them.
 * The generator of the paths repeats a described or nullable schema in full, or makes the schema itself nullable;
 * zod refers to it and puts the description beside the reference.
 */
function namedSchemas(): Schemas {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => REF + id,
    override: ({ jsonSchema }) => {
      // The range of safe integers says nothing about the data.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // The calendar as a regular expression says less than the format does.
      if (jsonSchema.format === "date") delete jsonSchema.pattern;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, id: _, ...schema }]) => [id, schema]),
  );
}

/** The schemas that a part of the document refers to, and those that they refer to. */
function reachable(from: unknown, schemas: Schemas): Schemas {
  const found = new Set<string>();
  const visit = (part: unknown) => {
    for (const [, id = ""] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(id)) continue;
      found.add(id);
      visit(schemas[id]);
    }
  };
  visit(from);
  return Object.fromEntries([...found].sort().map((id) => [id, schemas[id] ?? {}]));
}

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: `${REF}Problem` } } },
});

/** What every address can answer besides its own answers. */
const RESPONSES = {
  304: ["NotModified", { description: "The copy named by If-None-Match is still right." }],
  400: ["BadQuery", problem("A parameter is unknown.")],
  406: ["NotAcceptable", problem("This address has no such form.")],
  414: ["AddressTooLong", problem("The address is too long.")],
  500: ["InternalError", problem("The server failed.")],
} as const;

const COMMON = Object.fromEntries(
  Object.entries(RESPONSES).map(([status, [name]]) => [
    status,
    { $ref: `#/components/responses/${name}` },
  ]),
);

const HEADERS = {
  ETag: { description: "Hash of the answer.", schema: { type: "string" } },
  Link: {
    description: 'The next page as rel="next"; left out on the last page.',
    schema: { type: "string" },
  },
} as const;
const ETAG = { ETag: { $ref: "#/components/headers/ETag" } };
const LINK = { Link: { $ref: "#/components/headers/Link" } };

/** Adds to every operation what middleware does for all of them. */
function complete(paths: NonNullable<Document["paths"]>): void {
  for (const [path, { get, post }] of Object.entries(paths)) {
    // What is sent is never cached.
    const { 304: _, ...answers } = COMMON;
    if (post !== undefined) post.responses = { ...answers, ...post.responses };
    const ok = get?.responses?.["200"];
    if (get === undefined || ok === undefined) continue;
    const table = paths[`${path}.csv`]?.get?.responses?.["200"];
    Object.assign(ok, { headers: table ? { ...ETAG, ...LINK } : ETAG });
    Object.assign(ok.content, table?.content);
    get.responses = { ...COMMON, ...get.responses };
    for (const parameter of get.parameters ?? []) {
      // The parameter has the same description beside its schema.
      if ("schema" in parameter && parameter.schema)
        delete (parameter.schema as { description?: string }).description;
    }
  }
}

/** The contract of an app as OpenAPI 3.1. It depends on the schemas and not on the data. */
export function openapiOf(app: OpenAPIHono): Document {
  const { paths = {} } = app.getOpenAPI31Document({ openapi: "3.1.0", info: INFO });
  complete(paths);
  const schemas = namedSchemas() as Schemas;
  return {
    openapi: "3.1.0",
    info: INFO,
    servers: [{ url: "/" }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: reachable([paths, RESPONSES], schemas),
      responses: Object.fromEntries(Object.values(RESPONSES)),
      headers: HEADERS,
    },
  } as Document;
}
