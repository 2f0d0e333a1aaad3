import {
  type Claim,
  type Dataset,
  findConflicts,
  listChecks,
  listFollowed,
  listTargets,
  seriesKey,
} from "@peakline/core";
import { exampleOf, INSTRUMENTS } from "@peakline/core/instruments";
import { chartsOf } from "@peakline/core/view";
import { CONTRACT, type Form, groupsOf, type Operation } from "./contract.ts";

type Request = (dataset: Dataset) => string;

const query = (of: Readonly<Record<string, string | null>>) =>
  new URLSearchParams(
    Object.entries(of).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

/** A claim that most of the API can say something of: a reported change, found in the text of its document. */
function claimOf({ claims }: Dataset): Claim {
  const told = claims.find(
    ({ measure, modality, verified, period, baseline }) =>
      measure === "change" &&
      modality === "actual" &&
      verified &&
      typeof period === "string" &&
      typeof baseline === "string",
  );
  const [first] = claims;
  const claim = told ?? first;
  if (claim === undefined) throw new Error("the record has no claim");
  return claim;
}

function question(dataset: Dataset): string {
  const claim = claimOf(dataset);
  const { period, baseline } = claim;
  return `${query({
    series: seriesKey(claim),
    period: typeof period === "string" ? period : null,
    baseline: typeof baseline === "string" ? baseline : null,
  })}`;
}

const first = (records: readonly { readonly id: string }[]) => records[0]?.id ?? "";

/** Indicators that have a chart, so that every form of one has an example. */
const drawnIndicators = (dataset: Dataset) =>
  dataset.indicators.filter(
    ({ id }) => chartsOf(dataset, { noun: "indicators", id }, "en").length > 0,
  );

/** A series that reports a level. */
const levelOf = ({ claims }: Dataset): string | null => {
  const level = claims.find(
    ({ modality, quantity }) => modality === "actual" && quantity?.change === null,
  );
  return level === undefined ? null : seriesKey(level);
};

/** Requests that show more than the bare address would, and those of addresses that need an id. */
const REQUESTS: Readonly<Record<string, Request>> = {
  getDocument: (dataset) => `/v1/documents/${claimOf(dataset).document}`,
  listClaims: () => "/v1/claims?sector=iron-and-steel&modality=target&limit=1",
  getClaim: (dataset) => `/v1/claims/${claimOf(dataset).id}`,
  getCommitment: (dataset) => `/v1/commitments/${first(dataset.commitments)}`,
  getIndicator: (dataset) => `/v1/indicators/${first(drawnIndicators(dataset))}`,
  getPlan: (dataset) => `/v1/plans/${first(dataset.plans)}`,
  getMechanism: (dataset) => `/v1/mechanisms/${first(dataset.mechanisms)}`,
  getSector: (dataset) => `/v1/sectors/${first(dataset.sectors)}`,
  getActor: (dataset) => `/v1/actors/${first(dataset.actors)}`,
  listSeries: (dataset) => `/v1/series?indicator=${claimOf(dataset).indicator}&limit=1`,
  getSeries: (dataset) => `/v1/series/${seriesKey(claimOf(dataset))}`,
  compare: (dataset) => `/v1/compare?${query({ series: levelOf(dataset) })}`,
  listTargets: () => "/v1/targets?class=met&limit=1",
  getTarget: (dataset) => `/v1/targets/${listTargets(dataset)[0]?.target}`,
  derive: (dataset) => `/v1/derive?${question(dataset)}`,
  getTimeline: (dataset) => `/v1/timeline?${question(dataset)}`,
  listChecks: () => "/v1/checks?verdict=consistent&limit=1",
  getCheck: (dataset) => `/v1/checks/${first(listChecks(dataset))}`,
  getConflict: (dataset) => `/v1/conflicts/${first(findConflicts(dataset))}`,
  getPromise: (dataset) => `/v1/promises/${listFollowed(dataset)[0]?.promise}`,
  getFinding: (dataset) => `/v1/findings/${first(dataset.findings)}`,
  getChain: (dataset) => `/v1/chains/plans/${first(dataset.plans)}`,
  getInstrument: () => `/v1/instruments/${first(INSTRUMENTS)}`,
  askInstrument: (dataset) => {
    const [instrument] = INSTRUMENTS;
    if (instrument === undefined) return "/v1/instruments";
    return `/v1/instruments/${instrument.id}/answer?${query(exampleOf(instrument.inputs(dataset)))}`;
  },
  search: () => `/v1/search?${query({ q: "sector:cement 产能", limit: "1" })}`,
};

/** An example of a request that an operation answers; null for one that is not asked by an address alone. */
export function requestOf(
  { id, method, path, parameters }: Operation,
  dataset: Dataset,
): string | null {
  if (method !== "GET") return null;
  const own = REQUESTS[id]?.(dataset);
  if (own !== undefined) return own;
  if (path.includes("{")) return null;
  return parameters.some(({ name }) => name === "limit") ? `${path}?limit=1` : path;
}

/**
 * The same request for another form of its answer, which is never paged.
 * @example formRequest(csv, search, dataset) // "/v1/search.csv?q=..."
 */
export function formRequest(form: Form, operation: Operation, dataset: Dataset): string | null {
  const request = requestOf(operation, dataset);
  if (request === null) return null;
  const [path = "", asked = ""] = request.split("?");
  const parameters = new URLSearchParams(asked);
  for (const name of ["limit", "cursor", "include"]) parameters.delete(name);
  const suffix = form.path.slice(operation.path.length);
  return `${path}${suffix}${parameters.size === 0 ? "" : `?${parameters}`}`;
}

/** A request that is refused, to show what a problem looks like. */
export const REFUSED = "/v1/claims?sector=cemnt";

/** Every request whose answer the reference shows. */
export function requestsOf(dataset: Dataset): string[] {
  const all = groupsOf(CONTRACT).flatMap(({ operations }) =>
    operations.flatMap((operation) => requestOf(operation, dataset) ?? []),
  );
  return [...all, REFUSED];
}
