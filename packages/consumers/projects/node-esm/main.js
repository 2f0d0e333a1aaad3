import { createApp } from "@peakline/api/app";
import { createClient, read } from "@peakline/api/client";
import { derive, listChecks } from "@peakline/core";
import { dataset, recordOf } from "@peakline/core/data";
import claims from "@peakline/core/data/claims.json" with { type: "json" };
import dataPackage from "@peakline/core/datapackage.json" with { type: "json" };
import { files } from "@peakline/core/files";
import { INSTRUMENTS } from "@peakline/core/instruments";
import { Claim } from "@peakline/core/schema";
import { formatQuantity } from "@peakline/core/view";

const series = "energy-per-value-added.stated.above-designated-size.industry.-.china.-";
const answer = derive(dataset, { series, modality: "actual", period: "2022", baseline: "2021" });
const client = createClient("http://peakline.example", { fetch: createApp(dataset).request });
const said = await read(
  client.v1.claims[":document"][":claim"].$get({
    param: { document: "scio-2024-07-05-high-quality", claim: "energy-per-value-added" },
    query: {},
  }),
);

console.log(
  JSON.stringify({
    derived: answer.found && answer.interval.lower,
    inconsistent:
      listChecks(dataset).filter(({ verdict }) => verdict === "inconsistent").length > 0,
    sector: recordOf("sectors", "cement").name.en,
    sameClaims: claims.length === dataset.claims.length,
    described: dataPackage.resources.find(({ name }) => name === "claims").path,
    files: files.length > 100,
    instruments: INSTRUMENTS.length,
    valid: Claim.safeParse(claims[0]).success,
    value: formatQuantity(said.quantity, dataset.units, "zh"),
  }),
);
