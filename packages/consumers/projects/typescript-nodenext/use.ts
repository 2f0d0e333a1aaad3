import { type App, createApp } from "@peakline/api/app";
import { createClient, read } from "@peakline/api/client";
import { type Claim, type Derivation, derive, listTargets } from "@peakline/core";
import { type ClaimId, dataset, type IndicatorId, recordOf } from "@peakline/core/data";
import claims from "@peakline/core/data/claims.json" with { type: "json" };
import { assembleRecord } from "@peakline/core/schema";
import { formatInterval, type Locale } from "@peakline/core/view";

// An id of this release gives a record, any other text a record or nothing; what is no id at all does not compile.
export const known: Claim = recordOf(
  "claims",
  "scio-2024-07-05-high-quality/energy-per-value-added",
);
export const unknown: Claim | undefined = recordOf("claims", String(Math.random()));
// @ts-expect-error: it may not be there.
export const missing: Claim = recordOf("claims", "my-document/my-claim");
export const claim: ClaimId = "scio-2024-07-05-high-quality/energy-per-value-added";
// @ts-expect-error: a typo.
export const typo: IndicatorId = "energy-per-value-aded";

export const first: Claim | undefined = claims[0];
export const statements: readonly string[] = claims.map(({ statement }) => statement.en);
const answer = derive(dataset, { series: "a", modality: "actual", period: "2022", baseline: null });
export const found: Derivation | null = answer.found ? answer : null;
const locale: Locale = "en";
export const text = known.quantity && formatInterval(known.quantity, dataset.units, locale);
export const classes = listTargets(dataset).flatMap((each) => each.classes);
export const app: App = createApp(dataset);
const client = createClient("http://localhost:4180");
export const total: Promise<number> = read(
  client.v1.claims.$get({ query: { sector: ["cement"] } }),
).then((body) => body.total);
export const assemble: typeof assembleRecord = assembleRecord;
