import type { OpenAPIHono } from "@hono/zod-openapi";
import { nearest } from "@peakline/core";
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { explainBroken } from "./broken-json.ts";
import { acceptable } from "./form.ts";
import { ProblemError, problemResponse } from "./problem.ts";

/** Servers and proxies cut longer request lines off at about this length. */
const LONGEST_ADDRESS = 8000;

const EXPOSED = ["Allow", "Content-Disposition", "ETag", "Link"];

/** Any page may read the API, and the headers that it needs. */
const everyOrigin = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD", "OPTIONS", "POST"],
  exposeHeaders: EXPOSED,
  maxAge: 86_400,
});

const shortAddress: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length > LONGEST_ADDRESS) {
    throw new ProblemError(
      "address-too-long",
      `The address has ${c.req.url.length} characters; ${LONGEST_ADDRESS} are allowed.`,
    );
  }
  await next();
};

/** An answer changes with the release only; five minutes keep a new one from being missed for long. */
const caching: MiddlewareHandler = async (c, next) => {
  await next();
  const whereRead = c.res.ok ? "public, max-age=300" : "no-cache";
  c.header("Cache-Control", c.req.method === "POST" ? "no-store" : whereRead);
  c.header("X-Content-Type-Options", "nosniff");
};

/** Lets an app behave as every part of the API does: origins, caching, conditional requests, forms, and problems. */
export function applyConventions(
  app: OpenAPIHono,
  { addresses, report }: { addresses: readonly string[]; report: (error: unknown) => void },
): void {
  app.onError(async (error, c) => {
    if (error instanceof ProblemError) return problemResponse(error);
    // Hono itself refuses a body that is no JSON.
    if (error instanceof HTTPException && error.status === 400)
      return problemResponse(new ProblemError("bad-body", explainBroken(await c.req.text())));
    report(error);
    return problemResponse(new ProblemError("internal-error", "The server failed; try again."));
  });
  app.notFound((c) => {
    // One address per thing: with a slash at its end it is moved to the one without.
    const { pathname, search } = new URL(c.req.url);
    if (/^\/v1\/(?:.*[^/])?\/*$/.test(pathname) && pathname.endsWith("/")) {
      return c.redirect(pathname.replace(/\/+$/, "") + search, 308);
    }
    const didYouMean = nearest(c.req.path, addresses);
    const hint = didYouMean === undefined ? "" : ` Did you mean ${didYouMean}?`;
    return problemResponse(
      new ProblemError("unknown-address", `There is nothing at ${c.req.path}.${hint}`, {
        see: "/v1",
        ...(didYouMean !== undefined && { didYouMean }),
      }),
    );
  });
  app.use(
    everyOrigin,
    etag({
      // A browser checks the origin of a 304 as well.
      retainedHeaders: [
        ...RETAINED_304_HEADERS,
        "access-control-allow-origin",
        "access-control-expose-headers",
        "link",
      ],
    }),
    caching,
    shortAddress,
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allow = [...methods, "OPTIONS"].join(", ");
        const problem = new ProblemError(
          "method-not-allowed",
          `${c.req.method} does not work here; ${allow} do.`,
          { allowed: [...methods, "OPTIONS"] },
        );
        return problemResponse(problem, { Allow: allow });
      },
    }),
    acceptable,
  );
}
