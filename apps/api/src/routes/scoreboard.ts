import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { latestPublication, listTargets } from "@peakline/core";
import { boardChart, formatDate, sentenceOf, targetSections } from "@peakline/core/view";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { BoardDrawing, lang, SectionDrawing } from "../drawn.ts";
import { listed } from "../list.ts";
import { knownBy } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import { badQuery } from "../route.ts";
import { drawnAnswer, drawnPaper } from "../svg.ts";

const asked = { ...knownBy, lang };
const query = z.object(asked);
const drawn = z.object({ ...asked, ...drawnPaper });

const Scoreboard = z
  .strictObject({
    asOf: z.iso.date().describe("The day of which it tells."),
    day: z.string().describe("The same in words."),
    sentence: z.string(),
    drawing: BoardDrawing,
    sections: z.array(SectionDrawing).describe("Every target, by where it stood."),
    version: listed.version,
  })
  .meta({ id: "Scoreboard", description: "Where the targets stood, in words of one language." });

const one = createRoute({
  method: "get",
  path: "/scoreboard",
  operationId: "getScoreboard",
  summary: "Where the targets stand, or stood on a day",
  description:
    "Every target with a number that was known on the day, held against what was known then: as a scoreboard by deadline and as a list by where it stood.",
  tags: ["targets"],
  middleware: onlyParameters(Object.keys(asked)),
  request: { query },
  responses: {
    200: {
      description: "The scoreboard.",
      content: { "application/json": { schema: Scoreboard } },
    },
    400: badQuery,
  },
});

const picture = createRoute({
  method: "get",
  path: "/scoreboard.svg",
  operationId: "getScoreboardAsSvg",
  summary: "The same, drawn",
  description: "One image with its title, a sentence that says what it shows, and its colours.",
  tags: ["targets"],
  middleware: onlyParameters(Object.keys(drawn.shape)),
  request: { query: drawn },
  responses: {
    200: { description: "The chart.", content: { "image/svg+xml": { schema: z.string() } } },
    400: badQuery,
  },
});

/** /v1/scoreboard */
export const scoreboard = (catalogue: Catalogue) => {
  const latest = latestPublication(catalogue.dataset);
  const standingsOn = (day: string | undefined) => {
    const asOf = day ?? latest;
    const { dataset } = catalogue.asOf(day);
    return { asOf, dataset, standings: listTargets(dataset, { asOf }) };
  };
  return new OpenAPIHono()
    .openapi(picture, (c) => {
      const input = c.req.valid("query");
      const { dataset, standings } = standingsOn(input.asOf);
      return drawnAnswer(c, boardChart(dataset, input.lang, standings), input);
    })
    .openapi(one, (c) => {
      const input = c.req.valid("query");
      const { asOf, dataset, standings } = standingsOn(input.asOf);
      const drawing = boardChart(dataset, input.lang, standings);
      const answer = {
        asOf,
        day: formatDate(asOf, input.lang),
        sentence: sentenceOf(drawing),
        drawing,
        sections: targetSections(dataset, standings, input.lang),
        version: catalogue.dataset.version,
      };
      return c.json(answer as unknown as z.infer<typeof Scoreboard>, 200);
    });
};
