import { OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset } from "@peakline/core";
import { INSTRUMENTS, type Instrument } from "@peakline/core/instruments";
import { createCatalogue } from "./catalogue.ts";
import { applyConventions } from "./conventions.ts";
import { pathOf } from "./form.ts";
import { openapiOf } from "./openapi.ts";
import { rejectQuery } from "./reject.ts";
import { ADDRESSES, about } from "./routes/about.ts";
import { actors } from "./routes/actors.ts";
import { chains } from "./routes/chains.ts";
import { checks } from "./routes/checks.ts";
import { claims } from "./routes/claims.ts";
import { commitments } from "./routes/commitments.ts";
import { conflicts } from "./routes/conflicts.ts";
import { dataset as whole } from "./routes/dataset.ts";
import { derivations } from "./routes/derive.ts";
import { documents } from "./routes/documents.ts";
import { findings } from "./routes/findings.ts";
import { indicators } from "./routes/indicators.ts";
import { instruments as instrumentRoutes } from "./routes/instruments.ts";
import { mechanisms } from "./routes/mechanisms.ts";
import { plans } from "./routes/plans.ts";
import { promises } from "./routes/promises.ts";
import { scenario } from "./routes/scenario.ts";
import { search } from "./routes/search.ts";
import { sectors } from "./routes/sectors.ts";
import { series } from "./routes/series.ts";
import { tables } from "./routes/tables.ts";
import { targets } from "./routes/targets.ts";
import { timeline } from "./routes/timeline.ts";

/** What an app may be given. */
export interface AppOptions {
  /** Told of every failure that is not the request's fault; by default it is printed. */
  readonly report?: (error: unknown) => void;
  /** The instruments that it serves; by default those of core. */
  readonly instruments?: readonly Instrument[];
}

/**
 * The whole API over one record, as one fetch handler: it runs on any runtime that has Request and Response.
 * @example createApp(dataset).request("/v1/claims?sector=iron-and-steel")
 */
export function createApp(
  dataset: Dataset,
  { report = console.error, instruments = INSTRUMENTS }: AppOptions = {},
) {
  const catalogue = createCatalogue(dataset);
  const app = new OpenAPIHono({
    getPath: pathOf,
    defaultHook: (result, c) => {
      if (!result.success) rejectQuery(result.error, c);
    },
  });
  applyConventions(app, { addresses: ADDRESSES.map((name) => `/v1/${name}`), report });
  const routed = app
    .route("/v1", about(catalogue))
    .route("/v1", documents(catalogue))
    .route("/v1", claims(catalogue))
    .route("/v1", commitments(catalogue))
    .route("/v1", indicators(catalogue))
    .route("/v1", plans(catalogue))
    .route("/v1", mechanisms(catalogue))
    .route("/v1", sectors(catalogue))
    .route("/v1", actors(catalogue))
    .route("/v1", tables(catalogue))
    .route("/v1", series(catalogue))
    .route("/v1", targets(catalogue))
    .route("/v1", derivations(catalogue))
    .route("/v1", timeline(catalogue))
    .route("/v1", checks(catalogue))
    .route("/v1", conflicts(catalogue))
    .route("/v1", promises(catalogue))
    .route("/v1", findings(catalogue))
    .route("/v1", chains(catalogue))
    .route("/v1", scenario(catalogue))
    .route("/v1", instrumentRoutes(catalogue, instruments))
    .route("/v1", search(catalogue))
    .route("/v1", whole(catalogue));
  let contract: string | undefined;
  routed.get("/v1/openapi.json", (c) => {
    contract ??= JSON.stringify(openapiOf(routed));
    return c.body(contract, 200, { "Content-Type": "application/json" });
  });
  return routed;
}

/** The API's type: what its addresses take and answer. */
export type App = ReturnType<typeof createApp>;
