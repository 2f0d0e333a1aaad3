import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { runScenario, seriesIndex } from "@peakline/core";
import { Scenario, ScenarioInput } from "@peakline/core/schema";
import { bodyLimit } from "hono/body-limit";
import type { Catalogue } from "../catalogue.ts";
import { listed } from "../list.ts";
import { ProblemError } from "../problem.ts";
import { onlyParameters } from "../reject.ts";
import { problem } from "../route.ts";
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
    "Nothing is kept: the answer says which answers the hypotheses change, which reported claims they contradict, and where a path leads. Hypotheses are claims of your own, apart from the record.",
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

/** /v1/scenario */
export const scenario = (catalogue: Catalogue) => {
  const { dataset } = catalogue;
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const issues = result.error.issues.map(({ path, message }) => ({
        path: path.join("."),
        message,
      }));
      const [first] = issues;
      const where = first?.path === "" ? "the body" : (first?.path ?? "the body");
      throw new ProblemError("bad-body", `${where}: ${first?.message}.`, { issues });
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
    c.header("Cache-Control", "no-store");
  });
  return app.openapi(one, (c) => {
    const input = c.req.valid("json");
    const [series, units] = [seriesIndex(dataset), new Set(dataset.units.map(({ id }) => id))];
    for (const [index, hypothesis] of input.hypotheses.entries()) {
      const at = `hypotheses.${index}`;
      if (!series.has(hypothesis.series))
        throw badValue(`${at}.series`, hypothesis.series, [...series.keys()]);
      if (!units.has(hypothesis.unit))
        throw badValue(`${at}.unit`, hypothesis.unit, [...units], "units");
    }
    return c.json({ ...runScenario(dataset, input), version: dataset.version }, 200);
  });
};
