import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { runScenario, seriesIndex } from "@peakline/core";
import { Hypothesis, Scenario, ScenarioInput, ScenarioPath } from "@peakline/core/schema";
import { LOCALES, type Locale, scenarioView } from "@peakline/core/view";
import * as z from "zod";
import { badBody, type MembersAt, together } from "../body.ts";
import type { Catalogue } from "../catalogue.ts";
import { RowsDrawing, TableDrawing, Tone } from "../drawn.ts";
import { listed } from "../list.ts";
import { ProblemError } from "../problem.ts";
import { onlyParameters, rejectQuery } from "../reject.ts";
import { problem } from "../route.ts";
import { oversized } from "../scenario-size.ts";
import { badValue } from "../vocabulary.ts";

const asked = {
  lang: z.enum(LOCALES, "lang is en or zh").optional().meta({
    description: "Adds `told`: the same in words of this language, with what can be drawn.",
  }),
};

const Told = z
  .strictObject({
    sentence: z.string().describe("How much changes, and how much cannot be."),
    tone: Tone,
    changed: TableDrawing.nullable().describe("Every answer that is another, before and after."),
    conflicts: z.array(
      z.strictObject({
        title: z.string(),
        table: TableDrawing.describe("The cycle of statements that cannot close."),
        drawing: RowsDrawing.nullable().describe(
          "A hypothesis beside what the rest leaves for it.",
        ),
      }),
    ),
    unusable: z.array(
      z.strictObject({
        hypothesis: z.int().describe("Which one, from 1."),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: "ScenarioTold", description: "What a scenario comes to, in words." });

const one = createRoute({
  method: "post",
  path: "/scenario",
  operationId: "runScenario",
  summary: "What if: hypotheses beside the record, and paths to a value",
  description:
    "Nothing is kept: the answer says which answers the hypotheses change, which reported claims they contradict, and where a path leads. Hypotheses are claims of your own, apart from the record. Everything is computed exactly, so the numbers have an end: a printed number has at most 10 decimals and a value of a path 40 digits, a path spans at most 200 years, and all hypotheses together come to at most 250 digits, those of a yearly rate once for each of its years, and change by at most 12 orders of magnitude.",
  tags: ["scenario"],
  middleware: onlyParameters(Object.keys(asked)),
  request: {
    query: z.object(asked),
    body: {
      required: true,
      content: { "application/json": { schema: ScenarioInput } },
    },
  },
  responses: {
    200: {
      description: "What changes.",
      content: {
        "application/json": {
          schema: Scenario.extend({
            told: Told.optional().describe("Where `lang` is given: the same in words."),
            version: listed.version,
          }).meta({
            id: "ScenarioAnswer",
            description: "What a scenario changes and contradicts, with its release.",
          }),
        },
      },
    },
    400: problem("The body is no JSON, or a parameter is unknown."),
    413: problem("The body is too large."),
    415: problem("The body is not sent as application/json."),
    422: problem("The body is JSON, and holds something that a scenario cannot have."),
  },
});

const PATH_MEMBERS = [
  ...new Set(ScenarioPath.options.flatMap(({ shape }) => Object.keys(shape))),
  "year",
  "value",
];

/** The members of the objects in a scenario: the first step of a path tells which. */
const membersAt: MembersAt = ([first]) => {
  if (first === "hypotheses") return Object.keys(Hypothesis.shape);
  return first === "path" ? PATH_MEMBERS : Object.keys(ScenarioInput.shape);
};

/** Hypotheses about series, or in units, that the record does not have. */
function unknownNames({ dataset }: Catalogue, { hypotheses }: ScenarioInput): ProblemError[] {
  const [series, units] = [[...seriesIndex(dataset).keys()], dataset.units.map(({ id }) => id)];
  return hypotheses.flatMap((hypothesis, index) => [
    ...(series.includes(hypothesis.series)
      ? []
      : [badValue(`hypotheses.${index}.series`, hypothesis.series, series, "series")]),
    ...(units.includes(hypothesis.unit)
      ? []
      : [badValue(`hypotheses.${index}.unit`, hypothesis.unit, units, "units")]),
  ]);
}

const toldIn = (
  { dataset }: Catalogue,
  input: ScenarioInput,
  found: Scenario,
  locale: Locale,
): z.infer<typeof Told> =>
  scenarioView(dataset, input, found, locale) as unknown as z.infer<typeof Told>;

/** /v1/scenario */
export const scenario = (catalogue: Catalogue) => {
  const { dataset } = catalogue;
  const app = new OpenAPIHono({
    defaultHook: async (result, c) => {
      if (result.success) return;
      if (result.target === "query") rejectQuery(result.error, c);
      throw badBody(result.error, await c.req.json(), membersAt);
    },
  });
  app.use("/scenario", async (c, next) => {
    const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (c.req.method === "POST" && type !== "application/json") {
      throw new ProblemError("unsupported-media-type", "Send the scenario as application/json.", {
        allowed: ["application/json"],
      });
    }
    await next();
  });
  return app.openapi(one, (c) => {
    const input = c.req.valid("json");
    const wrong = [...unknownNames(catalogue, input), ...oversized(dataset, input)];
    if (wrong.length > 0) throw together(wrong);
    const found = runScenario(dataset, input);
    const { lang } = c.req.valid("query");
    const told = lang === undefined ? {} : { told: toldIn(catalogue, input, found, lang) };
    return c.json({ ...found, ...told, version: dataset.version }, 200);
  });
};
