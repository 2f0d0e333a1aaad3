import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { explainFailure, readSettings, runServer, urlOf } from "@peakline/api/server";
import { singleValue } from "../arguments.ts";
import { EXIT, Failure, usage } from "../failure.ts";
import { WORDS } from "../words.ts";
import type { Run } from "./command.ts";

/** Where the built website lies in the repository, seen from here and from the built program alike. */
const BESIDE = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** peakline serve */
export async function serve({ given, origin, locale, write, remark }: Run): Promise<void> {
  if (given.words.length > 0) throw usage("serve takes no words.", "peakline serve --port 8080");
  const [port, host] = [singleValue(given, "port"), singleValue(given, "host")];
  const named = singleValue(given, "site");
  if (named !== undefined && !existsSync(named)) throw usage(`There is no folder ${named}.`);
  if (origin.isServer) throw usage("--api reads from a server, and serve is one.");
  const settings = readSettings({
    ...process.env,
    ...(port !== undefined && { PORT: port }),
    ...(host !== undefined && { HOST: host }),
  });
  if (typeof settings === "string")
    throw usage(port === undefined ? settings : settings.replace(/^PORT/, "--port"));
  const dataset = await origin.record();
  const site = named ?? (origin.isShipped ? BESIDE : null);
  const startAt = (other: number) => `peakline serve --port ${other}`;
  const { address, hasSite } = await runServer({ dataset, settings, site }).catch((error) => {
    throw new Failure(EXIT.failure, explainFailure(error, settings.address, startAt));
  });
  const url = urlOf(address);
  // One write, so that whoever waits for the address has read everything.
  write(`Peakline ${dataset.version}: ${url}\nAPI: ${url}v1\n`);
  if (!hasSite) remark(WORDS[locale].onlyApi);
}
