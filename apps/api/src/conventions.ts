import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { explainBroken } from "./broken-json.ts";
import { acceptable } from "./form.ts";
import { caching } from "./http/caching.ts";
import { EVERY_ANSWER } from "./http/headers.ts";
import { nowhere } from "./nowhere.ts";
import { ProblemError, problemResponse } from "./problem.ts";

/** Servers and proxies cut longer request lines off at about this length. */
const LONGEST_ADDRESS = 8000;

/** A scenario of 20 hypotheses takes a few KiB; what is longer is a mistake. */
const LONGEST_BODY = 64 * 1024;

const preflight = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD", "OPTIONS", "POST"],
  exposeHeaders: EVERY_ANSWER["Access-Control-Expose-Headers"].split(","),
  maxAge: 86_400,
});

/** Any page may read the API. A browser that asks whether it may send something is answered wherever it asks. */
const everyOrigin: MiddlewareHandler = (c, next) =>
  c.req.header("access-control-request-method") === undefined ? next() : preflight(c, next);

const shortAddress: MiddlewareHandler = async (c, next) => {
  if (c.req.url.length > LONGEST_ADDRESS) {
    throw new ProblemError(
      "address-too-long",
      `The address has ${c.req.url.length} characters; ${LONGEST_ADDRESS} are allowed.`,
    );
  }
  await next();
};

const shortBody = bodyLimit({
  maxSize: LONGEST_BODY,
  onError: () => {
    throw new ProblemError("body-too-large", `A body may have ${LONGEST_BODY / 1024} KiB.`);
  },
});

/** Says which methods an address has: to who asks for them, and to who uses another. */
const knownMethod = (app: OpenAPIHono) =>
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const allowed = [...methods, "OPTIONS"];
      const Allow = allowed.join(", ");
      if (c.req.method === "OPTIONS") return c.body(null, 204, { Allow });
      const detail = `${c.req.method} does not work here; ${Allow} do.`;
      return problemResponse(new ProblemError("method-not-allowed", detail, { allowed }), {
        Allow,
      });
    },
  });

/** The request during which something failed. */
interface FailedRequest {
  /** What the runtime calls it, where it does: `requestId` of the environment that it gives to fetch. */
  readonly id?: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly query: string;
}

/** Tells of a failure that is not the request's fault. */
export type Report = (error: unknown, request: FailedRequest) => void;

/** What the answers of an app have in common depends on. */
export interface Conventions {
  /** The addresses that a misspelt one is compared with. */
  readonly addresses: readonly string[];
  /** The release that it serves. */
  readonly version: string;
  readonly report: Report;
}

/** Lets an app behave as every part of the API does: origins, caching, methods, limits, forms, and problems. */
export function applyConventions(
  app: OpenAPIHono,
  { addresses, version, report }: Conventions,
): void {
  app.onError(async (error, c) => {
    if (error instanceof ProblemError) return problemResponse(error);
    // Nobody waits for the answer any more.
    if (c.req.raw.signal.aborted)
      return problemResponse(new ProblemError("bad-request", "The request did not arrive whole."));
    // Hono itself refuses a body that is no JSON.
    if (error instanceof HTTPException && error.status === 400)
      return problemResponse(new ProblemError("bad-body", explainBroken(await c.req.text())));
    const { pathname, search } = new URL(c.req.url);
    const { requestId: id } = (c.env ?? {}) as { readonly requestId?: string };
    report(error, { id, method: c.req.method, path: pathname, query: search });
    return problemResponse(new ProblemError("internal-error", "The server failed; try again."));
  });
  app.notFound((c) => nowhere(c, addresses, version));
  app.use(everyOrigin, caching, shortAddress, shortBody, knownMethod(app), acceptable);
}
