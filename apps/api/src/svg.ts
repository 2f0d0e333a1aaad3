import { OpenAPIHono } from "@hono/zod-openapi";
import {
  chartsOf,
  LOCALES,
  type Locale,
  NARROW,
  type Scheme,
  type Spec,
  scene,
  sceneSvg,
  standaloneStyle,
  WIDE,
} from "@peakline/core/view";
import type { Context } from "hono";
import * as z from "zod";
import type { Catalogue } from "./catalogue.ts";
import { ProblemError } from "./problem.ts";
import { unknownRecord } from "./record.ts";
import { onlyParameters, rejectQuery } from "./reject.ts";
import { problem } from "./route.ts";
import { DRAWN, type Drawn, drawnIds } from "./svg-ids.ts";

const MEDIA = { wide: WIDE, narrow: NARROW } as const;
const SCHEMES = ["auto", "light", "dark"] as const satisfies readonly Scheme[];

/** What a chart can be. */
const KINDS = [
  "series",
  "index",
  "path",
  "compare",
  "conflict",
  "scoreboard",
  "derivation",
  "plan",
  "timeline",
] as const satisfies readonly Spec["kind"][];

const CHART = `chart is a number from 1 up, or a kind: ${KINDS.join(", ")}`;

/** How a drawing is put on paper. */
export const drawnPaper = {
  size: z
    .enum(["wide", "narrow"])
    .default("wide")
    .meta({ description: "For a page, or for a phone: shrunk, a wide one could not be read." }),
  scheme: z.enum(SCHEMES).default("auto").meta({
    description: "The colours of light or dark paper; by default those of whoever looks at it.",
  }),
};

const Drawing = z.object({
  lang: z.enum(LOCALES).default("en").meta({ description: "The language of the drawing." }),
  ...drawnPaper,
  chart: z
    .string("chart is given once")
    .regex(new RegExp(`^(?:[1-9]\\d?|${KINDS.join("|")})$`), CHART)
    .default("1")
    .meta({
      description: "Which one, where a record has several: its number from 1, or its kind.",
    }),
});

type Paper = Pick<z.infer<typeof Drawing>, "size" | "scheme">;

/** A chart as an SVG document that stands alone, with its title and its colours in it. */
const drawn = (spec: Spec, { size, scheme }: Paper): string =>
  sceneSvg(scene(spec, MEDIA[size], { titled: true }), {
    id: "chart",
    style: standaloneStyle(scheme),
  });

/** The answer that is such a document. */
export const drawnAnswer = (c: Context, spec: Spec, paper: Paper) =>
  c.body(drawn(spec, paper), 200, { "Content-Type": "image/svg+xml" });

/** A record that has charts. */
interface DrawnTarget {
  readonly noun: Drawn;
  readonly id: string;
}

/** The chart that was asked for: of several of a kind the first. */
const chosen = (specs: readonly Spec[], chart: string): Spec | undefined =>
  /^\d/.test(chart) ? specs[Number(chart) - 1] : specs.find(({ kind }) => kind === chart);

function noChart({ noun, id }: DrawnTarget, specs: readonly Spec[], chart: string): ProblemError {
  const kinds = specs.map(({ kind }, index) => `${index + 1} (${kind})`).join(", ");
  const detail =
    specs.length === 0
      ? `There is nothing to draw of the ${DRAWN[noun].singular} "${id}".`
      : `The ${DRAWN[noun].singular} "${id}" has no chart ${chart}. It has ${kinds}.`;
  return new ProblemError("unknown-chart", detail, {
    ...(specs.length > 0 && { param: "chart", value: chart }),
    allowed: specs.flatMap(({ kind }, index) => [`${index + 1}`, kind]),
    see: `/v1/${noun}/${id}`,
  });
}

/**
 * A chart of a record as an SVG document that stands alone, with its title and its colours in it.
 * @throws ProblemError where the record has no such chart, with those that it has
 */
function svgOf(
  { dataset }: Catalogue,
  of: DrawnTarget,
  { lang, chart, ...paper }: z.infer<typeof Drawing>,
): string {
  const specs = chartsOf(dataset, of, lang satisfies Locale);
  const spec = chosen(specs, chart);
  if (spec === undefined) throw noChart(of, specs, chart);
  return drawn(spec, paper);
}

function svgAnswer(c: Context, catalogue: Catalogue, noun: Drawn): Response {
  // What is given twice is a list, which no parameter takes.
  const given = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  const parsed = Drawing.safeParse(Object.fromEntries(given));
  if (!parsed.success) rejectQuery(parsed.error, c);
  const id = (c.req.param("id") ?? "").replace(/\.svg$/, "");
  const ids = drawnIds(catalogue, noun);
  if (!ids.includes(id)) throw unknownRecord(DRAWN[noun].singular, id, ids, `/v1/${noun}`);
  c.header("Content-Type", "image/svg+xml");
  return c.body(svgOf(catalogue, { noun, id }, parsed.data));
}

/**
 * The charts of records, at the address of each with ".svg". Hono has no pattern for the end of a part of a path, so they
 * are told to the contract by themselves; they must be mounted before the records, whose ids would take the end for theirs.
 */
export function drawings(catalogue: Catalogue) {
  const app = new OpenAPIHono();
  for (const noun of Object.keys(DRAWN) as Drawn[]) {
    const { path, params, singular } = DRAWN[noun];
    app.openAPIRegistry.registerPath({
      method: "get",
      path: `/${path}.svg`,
      operationId: `draw${singular.charAt(0).toUpperCase()}${singular.slice(1)}`,
      summary: `A chart of one ${singular}, as SVG`,
      description:
        "One image with its title, a sentence that says what it shows, and its colours. Stated values are filled, derived ones dotted, targets hollow; an arrow is an end that nobody stated.",
      tags: [noun],
      request: { params: z.object(params), query: Drawing },
      responses: {
        200: { description: "The chart.", content: { "image/svg+xml": { schema: z.string() } } },
        400: problem("A parameter is unknown or has a value that it cannot have."),
        404: problem(`There is no such ${singular}, or it has no such chart.`),
      },
    });
    app.get(`/${noun}/:id{.+\\.svg}`, onlyParameters(Object.keys(Drawing.shape)), (c) =>
      svgAnswer(c, catalogue, noun),
    );
  }
  return app;
}
