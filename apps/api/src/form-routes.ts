import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Env, Schema } from "hono";
import * as z from "zod";
import { csvList, type FormQuery, markdownList, ndjsonList } from "./answer-forms.ts";
import type { Catalogue } from "./catalogue.ts";
import { FORMS } from "./form.ts";
import type { ListQuery } from "./list.ts";
import { choosingColumns, choosingMembers, FORM_PARAMETERS, ordering, paging } from "./query.ts";
import { onlyParameters } from "./reject.ts";
import type { Resource } from "./resource.ts";
import { badQuery } from "./route.ts";

/** The text forms of a list as the client knows them: an address each, with the filters of the list. */
type FormSchema<N extends string> = {
  [P in `/${N}.csv` | `/${N}.ndjson` | `/${N}.md`]: {
    $get: {
      input: { query?: Record<string, string | string[] | undefined> };
      output: string;
      outputFormat: "text";
      status: 200;
    };
  };
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What a form of a list is, for the contract. */
const describe = {
  csv: (columns: string) =>
    `RFC 4180 in UTF-8 with a header line, never paged and never cut. Lists are joined with "; ", what has no flat form is JSON, nothing is an empty field. Columns, in this order, new ones only at the end: ${columns}.`,
  ndjson: () => "One record as JSON a line, never paged and never cut.",
  md: () => "One page as a table of CommonMark with the address of the next page.",
} as const;

type ListForm = keyof typeof describe;

/**
 * Serves a list in its other forms, each at the same path with its ending.
 */
export function withForms<S extends Schema, const N extends string, T extends object>(
  app: OpenAPIHono<Env, S, "/">,
  catalogue: Catalogue,
  resource: Resource<T> & { readonly name: N },
  { filters, members }: { readonly filters: z.ZodRawShape; readonly members: readonly string[] },
): OpenAPIHono<Env, S & FormSchema<N>, "/"> {
  const { name, columns } = resource;
  const narrowing = { ...filters, ...ordering(resource) };
  const names = columns.map(([column]) => column);
  const routeOf = (form: ListForm, own: z.ZodRawShape) => {
    const query = z.object({ ...narrowing, ...own });
    return createRoute({
      method: "get",
      path: `/${name}.${form}`,
      operationId: `list${capital(name)}As${capital(form)}`,
      summary: `${capital(name)} that fit, as ${FORMS[form].name}`,
      description: describe[form](names.join(", ")),
      tags: [resource.tag ?? name],
      middleware: onlyParameters(Object.keys(query.shape)),
      request: { query },
      responses: {
        200: {
          description: `The ${name} that fit.`,
          content: { [FORMS[form].media]: { schema: z.string() } },
        },
        400: badQuery,
      },
    });
  };
  const { excel, lang } = FORM_PARAMETERS;
  const served = app as unknown as OpenAPIHono;
  served.openapi(routeOf("csv", { ...choosingColumns(resource), excel }), (c) =>
    csvList(c, catalogue, resource, c.req.valid("query") as FormQuery),
  );
  served.openapi(routeOf("ndjson", choosingMembers(name, members)), (c) =>
    ndjsonList(c, catalogue, resource, c.req.valid("query") as FormQuery),
  );
  served.openapi(routeOf("md", { ...paging, lang }), (c) =>
    markdownList(c, catalogue, resource, c.req.valid("query") as FormQuery & ListQuery),
  );
  return app as unknown as OpenAPIHono<Env, S & FormSchema<N>, "/">;
}
