/** What a page of another origin may read of an answer, beside what it always may. */
const EXPOSED = [
  "Allow",
  "Content-Disposition",
  "ETag",
  "Link",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "X-Request-Id",
];

/**
 * What every answer says of itself: any page may read it, it is what its media type says, and opened in a browser it
 * runs nothing, loads nothing, and is in no frame. Each header takes its time with every answer: what only matters to
 * pages (Referrer-Policy) is not here.
 */
export const EVERY_ANSWER = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": EXPOSED.join(","),
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
} as const;
