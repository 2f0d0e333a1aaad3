import type { OpenAPIHono } from "@hono/zod-openapi";
import * as z from "zod";
import { type Ask, type Example, exampleAddress, exampleOf, SENT } from "./example.ts";
import { FORMS, type Form, formAddress } from "./form.ts";
import { FORM_PARAMETERS } from "./query.ts";

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;
type Schemas = Record<string, z.core.JSONSchema.BaseSchema>;

const INFO = {
  title: "Peakline",
  // The version of the contract, not of the data: every answer says its own release.
  version: "1",
  description:
    "China's industrial green transition as checkable data: typed claims, commitments, plans and mechanisms, each with its place in its source.\n\nNo key, every origin; nothing is kept, and only a scenario is sent by POST. Within /v1 things are only added. Filters are repeatable or separated by commas: values of one filter are alternatives, different filters all hold. An unknown parameter or value is an error, never an empty answer. Lists are also CSV, NDJSON and Markdown, records also Markdown: at the same path with the ending `.csv`, `.ndjson` or `.md`, or by `Accept`; an ending decides. Every address is also at `/v1/@{release}/...`, where its answer never changes and may be kept for ever; the release is the `version` of any answer. Answers have a strong ETag, and are packed with br or gzip where Accept-Encoding takes it.",
  contact: { name: "Peakline contributors" },
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
  ["changes", "What came into the record, the newest first."],
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
function namedSchemas(io: "input" | "output"): Schemas {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => REF + id,
    io,
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
  404: ["NotFound", problem("There is no such record, or the server does not have that release.")],
  406: ["NotAcceptable", problem("This address has no such form.")],
  412: ["PreconditionFailed", problem("The answer is another than the one that If-Match names.")],
  414: ["AddressTooLong", problem("The address is too long.")],
  429: ["TooManyRequests", problem("Too many requests; Retry-After says when to come back.")],
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
    description:
      'The first, previous, next and last page, as rel="first", "prev", "next" and "last" (RFC 8288).',
    schema: { type: "string" },
  },
} as const;
const ETAG = { ETag: { $ref: "#/components/headers/ETag" } };
const LINK = { Link: { $ref: "#/components/headers/Link" } };

type Paths = NonNullable<Document["paths"]>;
type Operation = NonNullable<Paths[string]["get"]>;

/** The parameters that a form alone takes, for the contract. */
const parametersOf = (form: Form) =>
  FORMS[form].parameters.map((name) => {
    const { description = "", ...schema } = z.toJSONSchema(FORM_PARAMETERS[name], { io: "input" });
    const { $schema: _, ...own } = schema;
    return { name, in: "query" as const, required: false, description, schema: own };
  });

/** One record in another form: an operation of its own, as it has an address of its own. */
function inForm(operation: Operation, form: Form): Operation {
  const { name, media } = FORMS[form];
  const { 200: ok, ...others } = operation.responses ?? {};
  const described = ok !== undefined && "description" in ok ? ok.description : "";
  return {
    ...operation,
    operationId: `${operation.operationId}As${name}`,
    summary: `${operation.summary}, as ${name}`,
    parameters: [...(operation.parameters ?? []), ...parametersOf(form)],
    responses: {
      200: { description: described, content: { [media]: { schema: { type: "string" } } } },
      400: problem("A parameter is unknown or has a value that it cannot have."),
      ...others,
    },
  } as Operation;
}

/** The paths with those of records in their other forms, each beside its own. */
function withRecordForms(paths: Paths): Paths {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]) => {
      const { forms } = formAddress(path);
      const { get } = item;
      if (get === undefined || !path.endsWith("}")) return [[path, item]];
      // JSON is at the path itself, and charts have routes of their own.
      const others = forms.filter((form) => form !== "json" && form !== "svg");
      return [
        [path, item],
        ...others.map((form) => [`${path}.${form}`, { get: inForm(get, form) }] as const),
      ];
    }),
  );
}

/** Adds to every operation what middleware does for all of them. */
function complete(paths: Paths): void {
  for (const [path, { get, post }] of Object.entries(paths)) {
    // What is sent is never cached.
    const { 304: _, 412: __, ...answers } = COMMON;
    if (post !== undefined) post.responses = { ...answers, ...post.responses };
    const ok = get?.responses?.["200"];
    if (get === undefined || ok === undefined) continue;
    const others = formAddress(path)
      .forms.filter((form) => path.endsWith(`.${form}`) === false)
      .map((form) => paths[`${path}.${form}`]?.get?.responses?.["200"]);
    const isPage = get.parameters?.some((each) => "name" in each && each.name === "cursor");
    Object.assign(ok, { headers: isPage ? { ...ETAG, ...LINK } : ETAG });
    for (const other of others) Object.assign(ok.content, other?.content);
    get.responses = { ...COMMON, ...get.responses };
    for (const parameter of get.parameters ?? []) {
      // The parameter has the same description beside its schema.
      if ("schema" in parameter && parameter.schema)
        delete (parameter.schema as { description?: string }).description;
    }
  }
}

const operationsOf = (paths: Paths) =>
  Object.values(paths).flatMap(({ get, post }) => [get, post].flatMap((each) => each ?? []));
const sentIn = (paths: Paths) => operationsOf(paths).map(({ requestBody }) => requestBody ?? null);
const answersIn = (paths: Paths) => operationsOf(paths).map(({ responses }) => responses);

/** The contract of an app as OpenAPI 3.1. It depends on the schemas and not on the data. */
export function openapiOf(app: OpenAPIHono): Document {
  const drawn = app.getOpenAPI31Document({ openapi: "3.1.0", info: INFO });
  const paths = withRecordForms(drawn.paths ?? {});
  complete(paths);
  const answered = reachable([paths, RESPONSES], namedSchemas("output"));
  // What is only sent may leave out what has a default.
  const sent = reachable(sentIn(paths), namedSchemas("input"));
  const given = reachable(answersIn(paths), namedSchemas("output"));
  const onlySent = Object.entries(sent).filter(([id]) => !Object.hasOwn(given, id));
  return {
    openapi: "3.1.0",
    info: INFO,
    servers: [{ url: "/" }],
    // Nobody needs a key.
    security: [],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { ...answered, ...Object.fromEntries(onlySent) },
      responses: Object.fromEntries(Object.values(RESPONSES)),
      headers: HEADERS,
    },
  } as Document;
}

type Media = Record<string, { examples?: Record<string, Example> }>;

/** The contract with what an app answers now, as an example of every operation. */
export async function exampledOf(app: OpenAPIHono, ask: Ask): Promise<Document> {
  const contract = structuredClone(openapiOf(app));
  const contentOf = (operation: Operation | undefined) =>
    (operation?.responses?.["200"] as { content?: Media } | undefined)?.content ?? {};
  for (const [path, item] of Object.entries(contract.paths ?? {})) {
    const method = item.post === undefined ? "get" : "post";
    const found = await exampleOf(ask, path, method);
    if (found === undefined) continue;
    const { media, example } = found;
    const own = contentOf(item[method])[media];
    if (own !== undefined) own.examples = { answer: example };
    // At the path without an ending, where Accept chooses, the same is named by its address.
    const { bare, form } = formAddress(path);
    const chosen = form && contentOf(contract.paths?.[bare]?.get)[media];
    if (chosen)
      chosen.examples = {
        answer: { summary: example.summary, externalValue: exampleAddress(path) },
      };
    const sent = item.post?.requestBody as { content?: Media } | undefined;
    const body = sent?.content?.["application/json"];
    if (body !== undefined)
      body.examples = { sent: { summary: "What is sent", value: SENT[path] } };
  }
  return contract;
}
