import type { MiddlewareHandler } from "hono";
import { getPath } from "hono/utils/url";
import { EVERY_ANSWER } from "./headers.ts";
import { releaseOf } from "./pinned.ts";

/**
 * Says how long an answer may be kept. What a path with a release answers never changes; without one, an answer changes
 * with the next release: five minutes keep it from being missed for long.
 */
export const caching: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(EVERY_ANSWER)) {
    if (!c.res.headers.has(name)) c.header(name, value);
  }
  if (c.req.method === "POST") return c.header("Cache-Control", "no-store");
  if (!c.res.ok) return c.header("Cache-Control", "no-cache");
  const forEver = releaseOf(getPath(c.req.raw)) !== undefined;
  c.header(
    "Cache-Control",
    forEver ? "public, max-age=31536000, immutable" : "public, max-age=300, must-revalidate",
  );
};
