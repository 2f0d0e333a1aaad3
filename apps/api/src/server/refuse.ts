import { randomUUID } from "node:crypto";
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { PROBLEM_HEADERS, type ProblemError, problemOf } from "../problem.ts";

/** Answers on a connection that has no answer of Node's: what came over it was no request, or too much of one. */
export function refuseConnection(
  socket: Duplex,
  error: ProblemError,
  more: Record<string, string> = {},
): void {
  if (!socket.writable) return void socket.destroy();
  const problem = problemOf(error);
  const body = JSON.stringify(problem);
  const headers = {
    ...PROBLEM_HEADERS,
    ...more,
    "X-Request-Id": randomUUID(),
    "Content-Length": Buffer.byteLength(body),
    Date: new Date().toUTCString(),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const start = `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`;
  socket.end([start, ...lines, "", body].join("\r\n"));
}

/** Answers a request with a problem before the app is asked. */
export function refuseRequest(
  outgoing: ServerResponse,
  error: ProblemError,
  headers: Record<string, string> = {},
): void {
  const problem = problemOf(error);
  const body = JSON.stringify(problem);
  const length = { "Content-Length": Buffer.byteLength(body) };
  outgoing.writeHead(problem.status, { ...PROBLEM_HEADERS, ...headers, ...length });
  outgoing.end(outgoing.req.method === "HEAD" ? undefined : body);
}
