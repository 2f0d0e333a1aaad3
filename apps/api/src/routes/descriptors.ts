import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { datasetJsonLd } from "@peakline/core/view";
import * as z from "zod";
import type { Catalogue } from "../catalogue.ts";
import { csvwOf } from "../describe/csvw.ts";
import { dataPackageOf } from "../describe/datapackage.ts";
import { describeTable } from "../describe/table.ts";
import { FILES } from "../form.ts";
import { onlyParameters } from "../reject.ts";
import { TABULAR } from "../resources.ts";

type File = Exclude<keyof typeof FILES, "/v1/openapi.json" | "/llms.txt">;

/** A description of the record in a vocabulary of others, which say what it may hold. */
function fileRoute<const F extends File>(file: F, id: string, summary: string, see: string) {
  return createRoute({
    method: "get",
    path: file.slice("/v1".length),
    operationId: `get${id}`,
    summary,
    description: `See ${see}.`,
    tags: ["dataset"],
    middleware: onlyParameters([]),
    responses: {
      200: {
        description: "The description.",
        content: {
          [FILES[file]]: {
            schema: z.looseObject({}).meta({ id, description: `${summary}: ${see}.` }),
          },
        },
      },
    },
  });
}

const dataPackage = fileRoute(
  "/v1/datapackage.json",
  "DataPackage",
  "The tables as a Data Package",
  "https://datapackage.org/standard/data-package/",
);
const csvw = fileRoute(
  "/v1/csv-metadata.json",
  "CsvMetadata",
  "The tables as CSV on the Web",
  "https://www.w3.org/TR/tabular-metadata/",
);
const jsonLd = fileRoute(
  "/v1/dataset.jsonld",
  "DatasetJsonLd",
  "The record as a Dataset of schema.org",
  "https://schema.org/Dataset",
);

/** /v1/datapackage.json, /v1/csv-metadata.json, /v1/dataset.jsonld */
export const descriptors = ({ dataset }: Catalogue) => {
  const tables = TABULAR.map(describeTable);
  const app = new OpenAPIHono();
  const serve = (file: File, description: () => unknown) => {
    let body: string | undefined;
    return () => {
      body ??= JSON.stringify(description());
      return new Response(body, { headers: { "Content-Type": FILES[file] } });
    };
  };
  app.openapi(
    dataPackage,
    serve("/v1/datapackage.json", () => dataPackageOf(dataset, tables)),
  );
  app.openapi(
    csvw,
    serve("/v1/csv-metadata.json", () => csvwOf(dataset, tables)),
  );
  app.openapi(
    jsonLd,
    serve("/v1/dataset.jsonld", () => datasetJsonLd(dataset)),
  );
  return app;
};
