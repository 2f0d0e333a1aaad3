// Writes the contract of the API to openapi.json, which is committed: a change of it is seen in review.
import { writeFileSync } from "node:fs";
import { dataset } from "@peakline/core/data";
import { createApp } from "../src/app.ts";
import { exampledOf } from "../src/openapi.ts";

const app = createApp(dataset);
const contract = await exampledOf(app, (address, init) => app.request(address, init));
writeFileSync(
  new URL("../openapi.json", import.meta.url),
  `${JSON.stringify(contract, null, 2)}\n`,
);
