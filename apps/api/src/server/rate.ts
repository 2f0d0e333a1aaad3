/** What a client has left after a request. */
export interface Allowance {
  readonly allowed: boolean;
  /** How many more requests it may send at once. */
  readonly remaining: number;
  /** After how many seconds, rounded up, there is one more; 0 where the bucket is full. */
  readonly wait: number;
}

/** Counts the requests of clients. */
export interface Limiter {
  readonly perMinute: number;
  /** Takes tokens for a request of a client at a time in milliseconds; a request that is not allowed takes none. */
  take(client: string, now: number, tokens?: number): Allowance;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** More clients than this at once are not told apart by memory: those seen longest ago begin anew. */
const MOST_CLIENTS = 50_000;
const MINUTE = 60_000;

/**
 * A bucket of tokens for each client: it holds what a minute gives, and fills evenly. So a page may ask for much at once,
 * and nobody for more than `perMinute` in the long run.
 */
export function createLimiter(perMinute: number): Limiter {
  const buckets = new Map<string, Bucket>();
  const gain = perMinute / MINUTE;
  return {
    perMinute,
    take(client, now, tokens = 1) {
      const bucket = buckets.get(client) ?? { tokens: perMinute, at: now };
      bucket.tokens = Math.min(perMinute, bucket.tokens + Math.max(0, now - bucket.at) * gain);
      bucket.at = now;
      const needed = Math.min(tokens, perMinute);
      const allowed = bucket.tokens >= needed;
      if (allowed) bucket.tokens -= needed;
      // Set anew, it is the one that was seen last.
      buckets.delete(client);
      buckets.set(client, bucket);
      if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value as string);
      const remaining = Math.floor(bucket.tokens);
      const missing = allowed ? Math.min(perMinute, remaining + 1) : needed;
      return { allowed, remaining, wait: Math.ceil((missing - bucket.tokens) / gain / 1000) };
    },
  };
}

/**
 * The headers that tell a client what it may still send, names and values in turn, as the IETF draft on RateLimit header
 * fields has them (draft-ietf-httpapi-ratelimit-headers): quota q in a window of w seconds; r remaining, with more after t
 * seconds.
 */
export function rateHeaders(
  { perMinute }: Limiter,
  { allowed, remaining, wait }: Allowance,
): string[] {
  return [
    "RateLimit-Policy",
    `"minute";q=${perMinute};w=60`,
    "RateLimit",
    `"minute";r=${remaining};t=${wait}`,
    ...(allowed ? [] : ["Retry-After", String(wait)]),
  ];
}
