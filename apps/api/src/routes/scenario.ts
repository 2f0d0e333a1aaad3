import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { runScenario, seriesIndex } from "@peakline/core";
import { Hypothesis, Scenario, ScenarioInput, ScenarioPath } from "@peakline/core/schema";
import { bodyLimit } from "hono/body-limit";
import { badBody, type MembersAt, together } from "../body.ts";
import type { Catalogue } from "../catalogue.ts";
import { listed } from "../list.ts";
import { ProblemError } from "../problem.ts";
import { onlyParameters } from "../reject.ts";
import { problem } from "../route.ts";
import { oversized } from "../scenario-size.ts";
import { badValue } from "../vocabulary.ts";

/** A scenario of 20 hypotheses takes a few KiB; what is longer is a mistake. */
const LONGEST = 64 * 1024;

const tooLong = bodyLimit({
  maxSize: LONGEST,
  onError: () => {
    throw new ProblemError("body-too-large", `A body may have ${LONGEST / 1024} KiB.`);
  },
});

const one = createRoute({
  method: "post",
  path: "/scenario",
  operationId: "runScenario",
  summary: "What if: hypotheses beside the record, and paths to a value",
  description:
    "Nothing is kept: the answer says which answers the hypotheses change, which reported claims they contradict, and where a path leads. Hypotheses are claims of your own, apart from the record. Everything is computed exactly, so the numbers have an end: a printed number has at most 10 decimals and a value of a path 40 digits, a path spans at most 200 years, and all hypotheses together come to at most 250 digits, those of a yearly rate once for each of its years, and change by at most 12 orders of magnitude.",
  tags: ["scenario"],
  middleware: [onlyParameters([]), tooLong] as const,
  request: {
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
          schema: Scenario.extend({ version: listed.version }).meta({
            id: "ScenarioAnswer",
            description: "What a scenario changes and contradicts, with its release.",
          }),
        },
      },
    },
    400: problem("The body is no JSON, or holds something that a scenario cannot have."),
    413: problem("The body is too large."),
    415: problem("The body is not sent as application/json."),
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

/** /v1/scenario */
export const scenario = (catalogue: Catalogue) => {
  const { dataset } = catalogue;
  const app = new OpenAPIHono({
    defaultHook: async (result, c) => {
      if (!result.success) throw badBody(result.error, await c.req.json(), membersAt);
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
    return c.json({ ...runScenario(dataset, input), version: dataset.version }, 200);
  });
};
