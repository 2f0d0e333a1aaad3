import { OpenAPIHono } from "@hono/zod-openapi";
import type { Dataset } from "@peakline/core";
import { INSTRUMENTS, type Instrument } from "@peakline/core/instruments";
import { createCatalogue } from "./catalogue.ts";
import { applyConventions, type Report } from "./conventions.ts";
import { llmsOf } from "./describe/llms.ts";
import { FILES, pathOf } from "./form.ts";
import { type Encoders, WEB_ENCODERS } from "./http/coding.ts";
import { keepAnswers } from "./http/keep-answers.ts";
import { openapiOf } from "./openapi.ts";
import { rejectQuery } from "./reject.ts";
import { ADDRESSES, about } from "./routes/about.ts";
import { actors } from "./routes/actors.ts";
import { chains } from "./routes/chains.ts";
import { changes } from "./routes/changes.ts";
import { checks } from "./routes/checks.ts";
import { claims } from "./routes/claims.ts";
import { commitments } from "./routes/commitments.ts";
import { compare } from "./routes/compare.ts";
import { conflicts } from "./routes/conflicts.ts";
import { dataset as whole } from "./routes/dataset.ts";
import { derivations } from "./routes/derive.ts";
import { descriptors } from "./routes/descriptors.ts";
import { documents } from "./routes/documents.ts";
import { findings } from "./routes/findings.ts";
import { indicators } from "./routes/indicators.ts";
import { instruments as instrumentRoutes } from "./routes/instruments.ts";
import { mechanisms } from "./routes/mechanisms.ts";
import { plans } from "./routes/plans.ts";
import { promises } from "./routes/promises.ts";
import { scenario } from "./routes/scenario.ts";
import { scoreboard } from "./routes/scoreboard.ts";
import { search } from "./routes/search.ts";
import { sectors } from "./routes/sectors.ts";
import { series } from "./routes/series.ts";
import { tables } from "./routes/tables.ts";
import { targets } from "./routes/targets.ts";
import { timeline } from "./routes/timeline.ts";
import { drawings } from "./svg.ts";

/** What an app may be given. */
export interface AppOptions {
  /** Told of every failure that is not the request's fault; by default it is printed. */
  readonly report?: Report;
  /** The instruments that it serves; by default those of core. */
  readonly instruments?: readonly Instrument[];
  /** Gives its contract with examples of this record, as it is committed; by default it is drawn without any. */
  readonly contract?: () => unknown;
  /** What it packs its answers with; by default what every fetch runtime has. */
  readonly encoders?: Encoders;
}

/**
 * The whole API over one record, as one fetch handler: it runs on any runtime that has Request and Response.
 * @example (await createApp(dataset).request("/v1/sectors/cement")).status // 200
 */
export function createApp(
  dataset: Dataset,
  {
    report = (error) => console.error(error),
    instruments = INSTRUMENTS,
    contract,
    encoders = WEB_ENCODERS,
  }: AppOptions = {},
) {
  const { version } = dataset;
  const catalogue = createCatalogue(dataset, instruments);
  const app = new OpenAPIHono({
    getPath: (request) => pathOf(request, version),
    defaultHook: (result, c) => {
      if (!result.success) rejectQuery(result.error, c);
    },
  });
  applyConventions(app, {
    addresses: ADDRESSES.map((name) => `/v1/${name}`),
    version,
    report,
  });
  const routed = app
    .route("/v1", about(catalogue))
    .route("/v1", drawings(catalogue))
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
    .route("/v1", compare(catalogue))
    .route("/v1", scoreboard(catalogue))
    .route("/v1", derivations(catalogue))
    .route("/v1", timeline(catalogue))
    .route("/v1", checks(catalogue))
    .route("/v1", conflicts(catalogue))
    .route("/v1", promises(catalogue))
    .route("/v1", findings(catalogue))
    .route("/v1", chains(catalogue))
    .route("/v1", changes(catalogue))
    .route("/v1", descriptors(catalogue))
    .route("/v1", scenario(catalogue))
    .route("/v1", instrumentRoutes(catalogue))
    .route("/v1", search(catalogue))
    .route("/v1", whole(catalogue));
  let text: string | undefined;
  routed.get("/v1/openapi.json", (c) => {
    text ??= JSON.stringify(contract?.() ?? openapiOf(routed));
    return c.body(text, 200, { "Content-Type": FILES["/v1/openapi.json"] });
  });
  routed.get("/llms.txt", (c) =>
    c.body(llmsOf(dataset), 200, { "Content-Type": FILES["/llms.txt"] }),
  );
  // Outside of all routes: an answer that is kept takes none of their time.
  routed.fetch = keepAnswers(routed.fetch, encoders);
  return routed;
}

/** The API's type: what its addresses take and answer. */
export type App = ReturnType<typeof createApp>;
