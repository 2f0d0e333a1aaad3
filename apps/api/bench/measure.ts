import autocannon from "autocannon";
import type { Running } from "./servers.ts";

/** What a load of one address with so many connections came to. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
  /** Answers that were no success, and requests without one. */
  readonly errors: number;
  /** Milliseconds of the server's processor for each answer; null where the system does not tell. */
  readonly processor: number | null;
}

/** Asks one path of a server with all connections as fast as it answers. */
export async function load(
  server: Running,
  path: string,
  connections: number,
  seconds: number,
): Promise<Load> {
  const before = server.processor();
  const result = await autocannon({ url: server.url + path, connections, duration: seconds });
  const after = server.processor();
  const { requests, latency, errors, timeouts, non2xx } = result;
  return {
    perSecond: requests.average,
    p99: latency.p99,
    errors: errors + timeouts + non2xx,
    processor: before === null || after === null ? null : (after - before) / requests.total,
  };
}

/** The middle value; the upper of two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
