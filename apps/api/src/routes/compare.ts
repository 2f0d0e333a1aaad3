import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Dataset, seriesIndex } from "@peakline/core";
import { IsoPeriod } from "@peakline/core/schema";
import {
  comparison,
  drawingOf,
  formatPeriod,
  type Locale,
  NO_COMPARISON_LABELS,
  say,
  sentenceOf,
} from "@peakline/core/view";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { lang, RowsDrawing } from "../drawn.ts";
import { listed } from "../list.ts";
import { ProblemError } from "../problem.ts";
import { split } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import { badQuery, problem } from "../route.ts";
import { drawnAnswer, drawnPaper } from "../svg.ts";
import { badValue } from "../vocabulary.ts";

/** More than these beside each other tell nothing any more. */
const MOST = 24;

const asked = {
  series: z
    .preprocess(
      split,
      z
        .array(z.string(), "series are ids of /v1/series")
        .min(1, "name one series at least")
        .max(MOST, `at most ${MOST} series`),
    )
    .meta({ description: "Ids of /v1/series, in the order in which they are shown." }),
  periods: z
    .preprocess(split, z.array(IsoPeriod).min(1).max(MOST, `at most ${MOST} periods`))
    .optional()
    .meta({ description: "Of which periods; left out, the latest that each series reports." }),
  vintages: z.enum(["all"], "vintages is all or left out").optional().meta({
    description: "all: what a later publication replaced too, each in a row of its own.",
  }),
  lang,
};
const query = z.object(asked);
const drawn = z.object({ ...asked, ...drawnPaper });
type Query = z.infer<typeof query>;

const Named = z.strictObject({ id: z.string(), name: z.string() });
const Comparison = z
  .strictObject({
    reason: z
      .enum(["no-levels", "different-units"])
      .nullable()
      .describe("Why they cannot be compared; null where they can."),
    sentence: z.string().describe("What it shows, or why they cannot be compared."),
    drawing: RowsDrawing.nullable().describe("The values; null where there is no comparison."),
    periods: z.array(Named).describe("Every period in which one of them reports a level."),
    missing: z
      .array(z.string())
      .describe("Those that report no level, or none in these periods: they have no value here."),
    version: listed.version,
  })
  .meta({ id: "Comparison", description: "Series beside each other, in words of one language." });

const one = createRoute({
  method: "get",
  path: "/compare",
  operationId: "compare",
  summary: "Reported levels of several series beside each other",
  description:
    "Series of one unit on one scale, each value with everything that it allows: the latest of each, those of chosen periods, or every publication of them. Where they share no scale the answer names the reason.",
  tags: ["series"],
  middleware: onlyParameters(Object.keys(asked)),
  request: { query },
  responses: {
    200: {
      description: "The comparison.",
      content: { "application/json": { schema: Comparison } },
    },
    400: badQuery,
  },
});

const picture = createRoute({
  method: "get",
  path: "/compare.svg",
  operationId: "compareAsSvg",
  summary: "The same, drawn",
  description: "One image with its title, a sentence that says what it shows, and its colours.",
  tags: ["series"],
  middleware: onlyParameters(Object.keys(drawn.shape)),
  request: { query: drawn },
  responses: {
    200: { description: "The chart.", content: { "image/svg+xml": { schema: z.string() } } },
    400: badQuery,
    404: problem("There is no scale that they share."),
  },
});

function compared(dataset: Dataset, { series, periods, vintages }: Query, locale: Locale) {
  const known = [...seriesIndex(dataset).keys()];
  const unknown = series.find((id) => !known.includes(id));
  if (unknown !== undefined) throw badValue("series", unknown, known, "series");
  return comparison(dataset, { series, periods, vintages: vintages === "all" }, locale);
}

function answerTo(dataset: Dataset, input: Query, locale: Locale): z.infer<typeof Comparison> {
  const found = compared(dataset, input, locale);
  const { version } = dataset;
  if (typeof found === "string") {
    const reason = found === "unknown-series" ? "no-levels" : found;
    const sentence = say(NO_COMPARISON_LABELS[reason], locale);
    return { reason, sentence, drawing: null, periods: [], missing: input.series, version };
  }
  return {
    reason: null,
    sentence: sentenceOf(found.spec),
    drawing: drawingOf(dataset, found.spec, found.unit) as z.infer<typeof RowsDrawing>,
    periods: found.periods.map((id) => ({ id, name: formatPeriod(id, locale) })),
    missing: [...found.missing],
    version,
  };
}

/** /v1/compare */
export const compare = ({ dataset }: Catalogue) =>
  new OpenAPIHono()
    .openapi(picture, (c) => {
      const input = c.req.valid("query");
      const found = compared(dataset, input, input.lang);
      if (typeof found === "string")
        throw new ProblemError("unknown-chart", say(NO_COMPARISON_LABELS[found], "en"), {
          param: "series",
          value: input.series.join(","),
        });
      return drawnAnswer(c, found.spec, input);
    })
    .openapi(one, (c) => {
      const input = c.req.valid("query");
      return c.json(answerTo(dataset, input, input.lang), 200);
    });
