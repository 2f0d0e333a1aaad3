import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { answerFinding } from "@peakline/core";
import { Bilingual, Finding, FindingKind } from "@peakline/core/schema";
import { findingView } from "@peakline/core/view";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { findingColumns } from "../columns/findings.ts";
import { listed, paged } from "../list.ts";
import { unknownRecord } from "../record.ts";
import { onlyParameters } from "../reject.ts";
import { answerListRoute, answerTableRoute, id, problem } from "../route.ts";
import { csvAnswer } from "../table.ts";

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

const list = answerListRoute(
  "findings",
  FindingAnswer,
  {},
  {
    summary: "The most telling results of the record",
    description:
      "Questions to the engine that readers should see answered: what came of a target, which targets of a year can be judged, what explains that two figures differ, what follows though nobody printed it, how fast a quantity changed. Only the questions are chosen by people; every sentence and number is computed.",
  },
);
const table = answerTableRoute("findings", findingColumns, {});

const one = createRoute({
  method: "get",
  path: "/findings/{finding}",
  operationId: "getFinding",
  summary: "One finding",
  tags: ["findings"],
  middleware: onlyParameters([]),
  request: { params: z.object({ finding: id("Id of the finding.") }) },
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
    400: problem("A parameter is unknown."),
    404: problem("There is no such finding."),
  },
});

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

/** /v1/findings */
export const findings = (catalogue: Catalogue) => {
  const { version } = catalogue.dataset;
  return new OpenAPIHono()
    .openapi(list, (c) => {
      const { limit, cursor } = c.req.valid("query");
      return c.json(
        { ...paged(c, findingsOf(catalogue), ({ id: each }) => each, { limit, cursor }), version },
        200,
      );
    })
    .openapi(table, (c) =>
      csvAnswer(c, `peakline-${version}-findings`, findingColumns, findingsOf(catalogue)),
    )
    .openapi(one, (c) => {
      const { finding } = c.req.valid("param");
      const all = findingsOf(catalogue);
      const found = all.find(({ id: each }) => each === finding);
      if (found === undefined)
        throw unknownRecord(
          "finding",
          finding,
          all.map(({ id: each }) => each),
          "/v1/findings",
        );
      return c.json({ ...found, version }, 200);
    });
};
