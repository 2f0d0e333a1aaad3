import type { IncomingMessage, ServerResponse } from "node:http";
import { EVERY_ANSWER } from "../http/headers.ts";
import { ProblemError } from "../problem.ts";
import { refuseRequest } from "./refuse.ts";

const PATHS = /^\/(healthz|readyz)(?:\?|$)/;

/**
 * Answers whoever watches the server: /healthz while it runs, /readyz while it takes requests. False where another address
 * is asked for.
 */
export function answerHealth(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { ready, version }: { readonly ready: boolean; readonly version: string },
): boolean {
  const asked = PATHS.exec(incoming.url ?? "")?.[1];
  if (asked === undefined) return false;
  const headers = { ...EVERY_ANSWER, "Cache-Control": "no-store" };
  if (incoming.method !== "GET" && incoming.method !== "HEAD") {
    const allowed = ["GET", "HEAD"];
    const detail = `${incoming.method} does not work here; GET, HEAD do.`;
    const problem = new ProblemError("method-not-allowed", detail, { allowed });
    refuseRequest(outgoing, problem, { ...headers, Allow: "GET, HEAD" });
    return true;
  }
  if (asked === "readyz" && !ready) {
    refuseRequest(outgoing, new ProblemError("not-ready", "The server is about to stop."), headers);
    return true;
  }
  const body = JSON.stringify({ status: "ok", version });
  outgoing.writeHead(200, {
    ...headers,
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
  });
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
  return true;
}
