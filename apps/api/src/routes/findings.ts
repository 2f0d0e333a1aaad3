import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { answerFinding } from "@peakline/core";
import { Bilingual, Finding, FindingKind } from "@peakline/core/schema";
import { COMPUTED_LABELS, computedView, findingRow, findingView } from "@peakline/core/view";
import * as z from "zod";
import { asForm, markdownRecord } from "../answer-forms.ts";
import type { Catalogue } from "../catalogue.ts";
import { findingColumns } from "../columns/findings.ts";
import { splitForm } from "../form.ts";
import { withForms } from "../form-routes.ts";
import { listed, listOf } from "../list.ts";
import { codes, ids, knownBy, finding as searched } from "../query.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import type { Resource } from "../resource.ts";
import { id, listRoute, problem } from "../route.ts";

/** What the engine found, in sentences made from its answer. */
export const FindingAnswer = z
  .object({
    id: z.string(),
    kind: FindingKind.describe("What was asked."),
    question: Finding.describe("The question to the engine, as it was put."),
    title: Bilingual.describe("What it is about."),
    headline: Bilingual.describe("The answer in a few words."),
    sentence: Bilingual.describe("The answer in sentences, generated and never typed in."),
    claims: z
      .array(z.string())
      .describe("The claims, and targets by their claim, that it rests on."),
    answer: z
      .object({ noun: z.string(), id: z.string() })
      .nullable()
      .describe("Where the whole answer stands with its derivation; null where this is the whole."),
  })
  .meta({ id: "FindingAnswer", description: "What the engine found, in sentences." });
export type FindingAnswer = z.infer<typeof FindingAnswer>;

const known = new WeakMap<Catalogue, readonly FindingAnswer[]>();

/** Every finding in order; answered when it is first asked for, because a server should listen before it computes. */
function findingsOf(catalogue: Catalogue): readonly FindingAnswer[] {
  const answers = known.get(catalogue) ?? answerAll(catalogue);
  known.set(catalogue, answers);
  return answers;
}

function answerAll({ dataset }: Catalogue): FindingAnswer[] {
  return dataset.findings.flatMap((finding): FindingAnswer[] => {
    const [en, zh] = [findingView(dataset, finding, "en"), findingView(dataset, finding, "zh")];
    if (en === null || zh === null || answerFinding(dataset, finding) === null) return [];
    const page = en.facts[0]?.values[0]?.to;
    return [
      {
        id: finding.id,
        kind: finding.kind,
        question: finding,
        title: { en: en.title, zh: zh.title },
        headline: { en: en.headline, zh: zh.headline },
        sentence: { en: en.lead, zh: zh.lead },
        claims: [...new Set(en.sections.flatMap(({ rows }) => rows.map(({ to }) => to.id)))],
        answer: page === undefined ? null : { noun: page.noun, id: page.id },
      },
    ];
  });
}

/** Findings as a list. */
export const findingList: Resource<FindingAnswer> & { readonly name: "findings" } = {
  name: "findings",
  title: COMPUTED_LABELS.findings,
  all: (catalogue, { asOf }) => findingsOf(catalogue.asOf(asOf)),
  keyOf: ({ id: each }) => each,
  fields: { kind: ({ kind }) => [kind], claim: ({ claims }) => claims },
  found: { noun: "claims", ids: ({ claims }) => claims },
  columns: findingColumns,
  primaryKey: ["id"],
  schemas: [FindingAnswer],
  row: (dataset, { question }, locale) => findingRow(dataset, question, locale),
};

const filters = {
  kind: codes(FindingKind, "What was asked."),
  claim: ids("claims", "Only findings that rest on a claim."),
  ...knownBy,
  ...searched,
};

const list = listRoute(findingList, FindingAnswer, filters, {
  page: "FindingsList",
  summary: "The most telling results of the record",
  description:
    "Questions to the engine that readers should see answered: what came of a target, which targets of a year can be judged, what explains that two figures differ, what follows though nobody printed it, how fast a quantity changed. Only the questions are chosen by people; every sentence and number is computed.",
});

const one = createRoute({
  method: "get",
  path: "/findings/{finding}",
  operationId: "getFinding",
  summary: "One finding",
  description:
    "As the list serves it: the question that was put to the engine, and its answer in sentences.",
  tags: ["findings"],
  middleware: onlyParameters(Object.keys(knownBy)),
  request: {
    params: z.object({ finding: id("Id of the finding.") }),
    query: z.object(knownBy),
  },
  responses: {
    200: {
      description: "The finding.",
      content: {
        "application/json": {
          schema: FindingAnswer.extend({ version: listed.version }).meta({
            id: "FindingWithRelease",
            description: "One finding, with its release.",
          }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
    404: problem("There is no such finding, or nothing that answered it was known on that day."),
  },
});

/** /v1/findings */
export const findings = (catalogue: Catalogue) => {
  const { version } = catalogue.dataset;
  const app = new OpenAPIHono()
    .openapi(list, (c) => c.json(listOf(c, catalogue, findingList, c.req.valid("query")), 200))
    .openapi(one, (c) => {
      const { asOf } = c.req.valid("query");
      const { id: wanted, form } = splitForm(c.req.path, c.req.valid("param").finding);
      const then = catalogue.asOf(asOf);
      const all = findingsOf(then);
      const found = all.find(({ id: each }) => each === wanted);
      const unknown = () =>
        unknownRecord(
          "finding",
          wanted,
          all.map(({ id: each }) => each),
          "/v1/findings",
        );
      if (found === undefined) throw unknown();
      if (form !== "md") return c.json({ ...found, version }, 200);
      return asForm(
        markdownRecord(c, catalogue, (lang) => {
          const view = computedView(then.dataset, "findings", wanted, lang);
          if (view === null) throw unknown();
          return view;
        }),
      );
    });
  return withForms(app, catalogue, findingList, {
    filters,
    members: Object.keys(FindingAnswer.shape),
  });
};
