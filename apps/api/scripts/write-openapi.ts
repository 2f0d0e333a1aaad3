// Writes the contract of the API to openapi.json, which is committed: a change of it is seen in review.
import { writeFileSync } from "node:fs";
import { dataset } from "@peakline/core/data";
import { createApp } from "../src/app.ts";
import { openapiOf } from "../src/openapi.ts";

const file = new URL("../openapi.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(openapiOf(createApp(dataset)), null, 2)}\n`);
