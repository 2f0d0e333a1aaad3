import { dataset } from "@peakline/core/data";
import { createApp } from "../src/app.ts";
import { NODE_ENCODERS } from "../src/server/encoders.ts";
import { listen } from "../src/server/listen.ts";
import { createLog } from "../src/server/log.ts";

/** Serves the API on a free port as main does, but without patience, and counting nobody. */
export async function serve(report: (error: unknown) => void) {
  const app = createApp(dataset, { encoders: NODE_ENCODERS, report });
  const server = await listen(
    (request, env) => app.fetch(request, env),
    { host: "127.0.0.1", port: 0 },
    {
      version: dataset.version,
      log: createLog("errors", report),
      limiter: null,
      proxies: 0,
      counts: () => false,
      ready: () => true,
      patience: { headers: 3000, request: 4000, look: 200 },
    },
  );
  return { url: `http://127.0.0.1:${server.address.port}`, close: () => server.close(1000) };
}
