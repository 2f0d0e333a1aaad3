import type { Dataset } from "@peakline/core";
import { createApp } from "../app.ts";
import { readyOf } from "../http/keep-answers.ts";
import { NODE_ENCODERS } from "./encoders.ts";
import { listen } from "./listen.ts";
import { createLog } from "./log.ts";
import { createLimiter } from "./rate.ts";
import { isOfApi, serveBoth } from "./serve.ts";
import type { Settings } from "./settings.ts";
import { createDraw } from "./share/draw.ts";
import { FONT_ADVICE, findFonts } from "./share/fonts.ts";
import { createShare, isShare } from "./share/share.ts";
import { openSite } from "./site.ts";

export { explainFailure, urlOf } from "./address.ts";
export { readSettings, type Settings } from "./settings.ts";

/** How long running answers may take once the server is asked to stop, in milliseconds. */
const GRACE = 5000;

/** What a server is run with. */
export interface Served {
  readonly dataset: Dataset;
  readonly settings: Settings;
  /** The folder of the built website; null where only the API is to be served. */
  readonly site: string | null;
  /** Gives the contract of the API with its examples; left out, it is drawn without any. */
  readonly contract?: () => unknown;
}

/** A server that runs until the process is asked to stop. */
export interface Running {
  readonly address: Settings["address"];
  /** Whether the website is served too: false where its folder is not there. */
  readonly hasSite: boolean;
}

/**
 * Serves the API over a record, and the website beside it, on one port, until SIGINT or SIGTERM; then it ends the process.
 * @throws the error of the system where it cannot listen
 * @example
 * const settings = readSettings({ HOST: "192.0.2.1", LOG: "off" });
 * typeof settings === "object" && runServer({ dataset, settings, site: null }).catch(({ code }) => code);
 * // "EADDRNOTAVAIL"
 */
export async function runServer({ dataset, settings, site, contract }: Served): Promise<Running> {
  const { version } = dataset;
  const log = createLog(settings.log, (text) => process.stderr.write(text));
  const app = createApp(dataset, {
    ...(contract !== undefined && { contract }),
    encoders: NODE_ENCODERS,
    report: (error, { id, method, path, query }) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const request = id ?? "";
      log.tell({ level: "error", event: "failure", request, method, path, query, message });
    },
  });
  const opened = site === null ? undefined : openSite(site, NODE_ENCODERS);
  const draw = await createDraw(findFonts(process.env.SHARE_FONTS));
  if (draw === null) log.tell({ level: "info", event: "no-share-images", message: FONT_ADVICE });
  let ready = true;
  const server = await listen(
    serveBoth((request, env) => app.fetch(request, env), opened, createShare(dataset, draw)),
    settings.address,
    {
      version,
      log,
      limiter: settings.perMinute === null ? null : createLimiter(settings.perMinute),
      proxies: settings.proxies,
      // A page asks for many files at once, and none of them is computed.
      counts: opened === undefined ? () => true : (path) => isOfApi(path) || isShare(path),
      computes: isShare,
      ready: () => ready,
      answers: readyOf(app.fetch),
    },
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // Who asks twice does not want to wait.
      if (!ready) process.exit(1);
      ready = false;
      log.tell({ level: "info", event: "stop", signal });
      setTimeout(async () => {
        await server.close(GRACE);
        log.flush();
        process.exit(0);
      }, settings.drain);
    });
  }
  log.tell({ level: "info", event: "start", version, port: server.address.port });
  return { address: server.address, hasSite: opened !== undefined };
}
