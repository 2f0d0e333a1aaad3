import { nearest } from "@peakline/core";
import type { Context } from "hono";
import { pinnedTo, releaseOf } from "./http/pinned.ts";
import { ProblemError, problemResponse } from "./problem.ts";

/** The problem of a path that names a release which this server does not have. */
function unknownVersion(c: Context, release: string, version: string): ProblemError {
  const { pathname, search } = new URL(c.req.url);
  const didYouMean = pinnedTo(version, pathname) + search;
  return new ProblemError(
    "unknown-version",
    `This server has no release "${release}"; it answers for ${version}: ${didYouMean}`,
    { value: release, allowed: [version], didYouMean },
  );
}

/** The answer of an address at which there is nothing; with a slash at its end it is moved to the one without. */
export function nowhere(c: Context, addresses: readonly string[], version: string): Response {
  const { pathname, search } = new URL(c.req.url);
  if (/^\/v1\/(?:.*[^/])?\/*$/.test(pathname) && pathname.endsWith("/")) {
    return c.redirect(pathname.replace(/\/+$/, "") + search, 308);
  }
  const release = releaseOf(pathname);
  if (release !== undefined && release !== version) {
    return problemResponse(unknownVersion(c, release, version));
  }
  const didYouMean = nearest(c.req.path, addresses);
  const hint = didYouMean === undefined ? "" : ` Did you mean ${didYouMean}?`;
  return problemResponse(
    new ProblemError("unknown-address", `There is nothing at ${c.req.path}.${hint}`, {
      see: "/v1",
      ...(didYouMean !== undefined && { didYouMean }),
    }),
  );
}
