import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dataset } from "@peakline/core/data";
import { explainFailure, readSettings, runServer, urlOf } from "./server/run.ts";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const committed = new URL("../openapi.json", import.meta.url);
/** A server that was copied without it draws its contract itself, without examples. */
const contract = (): unknown =>
  existsSync(committed) ? JSON.parse(readFileSync(committed, "utf8")) : undefined;
const site = fileURLToPath(new URL("../../web/dist/", import.meta.url));

/** Serves the record of this release, and the website where it is built, as the environment says; ends the process if it cannot. */
export async function serveRecord(): Promise<void> {
  const settings = readSettings(process.env);
  if (typeof settings === "string") fail(settings);
  const running = await runServer({ dataset, settings, site, contract }).catch((error) =>
    fail(explainFailure(error, settings.address, (port) => `PORT=${port} npx -y pnpm@12 start`)),
  );
  // Last, because whoever reads it may ask the server to stop at once.
  const url = urlOf(running.address);
  const lines = [`Peakline ${dataset.version}: ${url}`, `API: ${url}v1`];
  if (!running.hasSite) {
    lines.push("The website is not built (apps/web/dist is missing): only the API is served.");
  }
  // One write, so that whoever waits for the address has read everything.
  console.log(lines.join("\n"));
}
