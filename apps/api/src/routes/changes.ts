import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, listChanges } from "@peakline/core";
import { Bilingual } from "@peakline/core/schema";
import { rowView } from "@peakline/core/view";
import * as z from "zod";
import { langOf } from "../answer-forms.ts";
import { atomOf } from "../atom.ts";
import type { Catalogue } from "../catalogue.ts";
import { bilingual } from "../columns/shared.ts";
import { FORMS } from "../form.ts";
import { withForms } from "../form-routes.ts";
import { listOf, recordsOf } from "../list.ts";
import { codes, FORM_PARAMETERS, finding, ids, knownBy } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { badQuery, listRoute } from "../route.ts";

const CHANGED = ["documents", "claims", "commitments"] as const;

const Change = z
  .strictObject({
    noun: z.enum(CHANGED),
    id: z.string().describe("Id of what came into the record."),
    document: z.string().describe("The document that brought it; itself for a document."),
    on: z
      .string()
      .describe(
        "The day of publication, Beijing calendar; the last on which it may lie where only its month or year is known.",
      ),
    title: Bilingual.describe("Its title or statement."),
    address: z.string().describe("Where it is served."),
  })
  .meta({ id: "RecordChange", description: "What came into the record by a publication." });
/** What came into the record by a publication. */
export type Change = z.infer<typeof Change>;

function recordOf(dataset: Dataset, { noun, id }: Pick<Change, "noun" | "id">) {
  const records: readonly Dataset[typeof noun][number][] = dataset[noun];
  return records.find((each) => each.id === id);
}

/** Changes as a list. */
const changeList: Resource<Change> & { readonly name: "changes" } = {
  name: "changes",
  title: { en: "What came into the record", zh: "新入记录的内容" },
  all: ({ dataset, find }, { since, asOf }) =>
    listChanges(dataset, { since, asOf }).flatMap((change) => {
      const record = find(change.noun, change.id);
      if (record === undefined) return [];
      const title = "title" in record ? record.title : record.statement;
      return [{ ...change, title, address: `/v1/${change.noun}/${change.id}` }];
    }),
  keyOf: ({ noun, id }) => `${noun}/${id}`,
  fields: { noun: ({ noun }) => [noun], document: ({ document }) => [document] },
  found: { ids: ({ noun, id }) => [`${noun}/${id}`] },
  columns: [
    ["noun", ({ noun }) => noun],
    ["id", ({ id }) => id],
    ["document", ({ document }) => document],
    ["on", ({ on }) => on, "date"],
    ...bilingual<Change>("title", ({ title }) => title),
    ["address", ({ address }) => address],
  ],
  primaryKey: ["noun", "id"],
  schemas: [Change],
  row: (dataset, change, locale) => {
    const record = recordOf(dataset, change);
    return record === undefined ? null : rowView(dataset, change.noun, record as never, locale);
  },
};

const filters = {
  since: z.iso
    .date("since is a day: 2024-07-24")
    .optional()
    .meta({ description: "Only what was published on that day or later, Beijing calendar." }),
  noun: codes(z.enum(CHANGED), "Only changes of a noun."),
  document: ids("documents", "Only what a document brought."),
  ...knownBy,
  ...finding,
};

const list = listRoute(changeList, Change, filters, {
  page: "ChangeList",
  summary: "What came into the record, the newest first",
  description:
    "Documents with what they state and announce, by their dates of publication: from the record itself and no clock. `since` and `asOf` include their days, so that two days apart from each other meet without a gap.",
});

const feed = createRoute({
  method: "get",
  path: "/changes.atom",
  operationId: "listChangesAsAtom",
  summary: "The latest documents as an Atom feed",
  description:
    "RFC 4287: an entry for each of the 50 documents published last, with the number of claims and commitments that it brought.",
  tags: ["changes"],
  middleware: onlyParameters([]),
  request: { query: z.object({ lang: FORM_PARAMETERS.lang }) },
  responses: {
    200: {
      description: "The feed.",
      content: { [FORMS.atom.media]: { schema: z.string() } },
    },
    400: badQuery,
  },
});

/** /v1/changes */
export const changes = (catalogue: Catalogue) => {
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, changeList, c.req.valid("query")), 200))
    .openapi(feed, async (c) => {
      const all = recordsOf(catalogue, changeList, {});
      c.header("Content-Type", `${FORMS.atom.media}; charset=utf-8`);
      return c.body(await atomOf(catalogue.dataset, all, langOf(c)));
    });
  return withForms(app, catalogue, changeList, { filters, members: Object.keys(Change.shape) });
};
