import { fileURLToPath } from "node:url";
import { dataset } from "@peakline/core/data";
import { createApp } from "./app.ts";
import { explainFailure, readAddress, urlOf } from "./server/address.ts";
import { listen } from "./server/listen.ts";
import { serveBoth } from "./server/serve.ts";
import { openSite } from "./server/site.ts";

/** How long running answers may take once the server is asked to stop. */
const GRACE = 5000;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const wanted = readAddress(process.env);
if (typeof wanted === "string") fail(wanted);

const app = createApp(dataset);
const site = openSite(fileURLToPath(new URL("../../web/dist/", import.meta.url)));
const fetch = serveBoth((request) => app.fetch(request), site);
const server = await listen(fetch, wanted).catch((error) => fail(explainFailure(error, wanted)));

const url = urlOf(server.address);
const lines = [`Peakline ${dataset.version}: ${url}`, `API: ${url}v1`];
if (site === undefined) {
  lines.push("The website is not built (apps/web/dist is missing): only the API is served.");
}
// One write, so that whoever waits for the address has read everything.
console.log(lines.join("\n"));

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Who asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    server.close(GRACE).then(() => process.exit(0));
  });
}
