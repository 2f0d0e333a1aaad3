import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { listSeries } from "@peakline/core";
import { Series } from "@peakline/core/schema";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { listed, paged } from "../list.ts";
import { ids, paging } from "../query.ts";
import { onlyParameters } from "../reject.ts";
import { problem } from "../route.ts";
import { badValue } from "../vocabulary.ts";

const query = z.object({ indicator: ids("indicators", "Only series of an indicator."), ...paging });

const list = createRoute({
  method: "get",
  path: "/series",
  operationId: "listSeries",
  summary: "List series: what has a value in a period",
  tags: ["series"],
  middleware: onlyParameters(Object.keys(query.shape)),
  request: { query },
  responses: {
    200: {
      description: "A page of series.",
      content: {
        "application/json": {
          schema: z
            .strictObject({ data: z.array(Series), ...listed })
            .meta({ id: "SeriesList", description: "A page of series." }),
        },
      },
    },
    400: problem("A parameter is unknown or has a value that it cannot have."),
  },
});

/** /v1/series */
export const series = (catalogue: Catalogue) =>
  new OpenAPIHono().openapi(list, (c) => {
    const { indicator, ...page } = c.req.valid("query");
    const known = catalogue.ids("indicators");
    const unknown = indicator?.find((id) => !known.includes(id));
    if (unknown !== undefined) throw badValue("indicator", unknown, known, "indicators");
    const all = listSeries(catalogue.dataset).filter(
      (each) => indicator === undefined || indicator.includes(each.indicator),
    );
    const { version } = catalogue.dataset;
    return c.json({ ...paged(c, all, ({ id }) => id, page), version }, 200);
  });
