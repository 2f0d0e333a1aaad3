import { type ClientRequestOptions, hc } from "hono/client";
// Only the type: neither the app nor zod reaches a bundle.
import type { App } from "./app.ts";

export { type Answered, ApiError, everyRecord, read } from "./answered.ts";
export type { Problem, ProblemKind } from "./problem.ts";

/** What a client may be given. */
export interface ClientOptions {
  /** Sends the requests; `createApp(dataset).request` answers them without a network. */
  readonly fetch?: ClientRequestOptions["fetch"];
}

/**
 * A typed client for the API at `baseUrl`: the path of an address, its method, its parameters.
 * @example
 * const client = createClient("http://localhost:4180", { fetch: createApp(dataset).request });
 * const { name } = await read(client.v1.sectors[":sector"].$get({ param: { sector: "cement" } }));
 * name.zh; // "水泥"
 */
export function createClient(baseUrl: string, { fetch }: ClientOptions = {}) {
  return hc<App>(baseUrl, fetch === undefined ? {} : { fetch });
}

/** A typed client for the API. */
export type Client = ReturnType<typeof createClient>;
