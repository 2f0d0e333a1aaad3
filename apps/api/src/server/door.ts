import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { ProblemError } from "../problem.ts";
import { clientOf } from "./client.ts";
import { answerHealth } from "./health.ts";
import type { Log } from "./log.ts";
import { type Allowance, type Limiter, rateHeaders } from "./rate.ts";
import { refuseRequest } from "./refuse.ts";

/** What stands at the door of a server. */
export interface Door {
  readonly version: string;
  readonly log: Log;
  /** Counts what clients send; null where nobody does. */
  readonly limiter: Limiter | null;
  readonly proxies: number;
  /** Whether a request for a path is counted. */
  counts(path: string): boolean;
  /** Whether what is at a path is computed when it is asked for, as what is sent by POST is. */
  computes?(path: string): boolean;
  /** False once the server is to stop. */
  ready(): boolean;
}

/** What is sent is computed each time, and may take as long as many answers that are kept. */
const SENT = 20;

/** A name for a request that another server gave it already; anything else could be put into our log. */
const GIVEN = /^[\w.:-]{8,128}$/;

const idOf = ({ headers }: IncomingMessage): string => {
  const given = headers["x-request-id"];
  return typeof given === "string" && GIVEN.test(given) ? given : randomUUID();
};

/**
 * Whether nobody can tell where a request ends. Node hands it on, and breaks the connection once it has looked at the
 * body: who sends the next request over it would get no answer.
 */
const isOddlyFramed = ({ headers }: IncomingMessage): boolean => {
  const coding = headers["transfer-encoding"];
  return coding !== undefined && coding.toLowerCase() !== "chunked";
};

function logWhenDone(log: Log, id: string, incoming: IncomingMessage, outgoing: ServerResponse) {
  const start = performance.now();
  outgoing.once("close", () => {
    log.tell({
      level: outgoing.statusCode >= 500 ? "error" : "info",
      event: "request",
      request: id,
      method: incoming.method,
      path: incoming.url?.replace(/[?#].*$/s, ""),
      status: outgoing.writableFinished ? outgoing.statusCode : undefined,
      ms: Number((performance.now() - start).toFixed(1)),
    });
  });
}

const NONE = {};

/** Names and values in turn, by the headers that a kept answer is sent with each time. */
const flattened = new WeakMap<object, readonly string[]>();

function flat(headers: object): readonly string[] {
  const known = flattened.get(headers);
  if (known !== undefined) return known;
  const all = Object.entries(headers).flat();
  flattened.set(headers, all);
  return all;
}

/**
 * Puts headers beside those of an answer. ServerResponse.setHeader would do the same, and make Node check and sort all
 * headers of the answer one by one; a list it writes as it is.
 */
function putBeside(outgoing: ServerResponse, own: readonly string[]): void {
  const { writeHead } = outgoing;
  outgoing.writeHead = (status: number, headers?: unknown) =>
    writeHead.call(outgoing, status, [...flat((headers as object | undefined) ?? NONE), ...own]);
}

/** Takes the tokens of a request, and adds what is left to the headers; the allowance where somebody counts. */
function countRequest(
  { limiter, proxies, counts, computes }: Door,
  incoming: IncomingMessage,
  headers: string[],
): Allowance | undefined {
  const path = incoming.url ?? "";
  if (limiter === null || !counts(path)) return undefined;
  const client = clientOf(
    incoming.socket.remoteAddress,
    incoming.headers["x-forwarded-for"]?.toString(),
    proxies,
  );
  const isComputed = incoming.method === "POST" || computes?.(path) === true;
  const allowance = limiter.take(client, Date.now(), isComputed ? SENT : 1);
  headers.push(...rateHeaders(limiter, allowance));
  return allowance;
}

/** Lets a request in: names it, answers who watches the server, counts, tells the log, and hands it on with its name. */
export function openDoor(
  door: Door,
  answer: (incoming: IncomingMessage, outgoing: ServerResponse, id: string) => void,
): RequestListener {
  return (incoming, outgoing) => {
    const id = idOf(incoming);
    const headers = ["X-Request-Id", id];
    putBeside(outgoing, headers);
    const ready = door.ready();
    if (!ready) headers.push("Connection", "close");
    if (isOddlyFramed(incoming)) {
      headers.push("Connection", "close");
      const detail = "Transfer-Encoding is to be chunked, or left out.";
      return refuseRequest(outgoing, new ProblemError("bad-request", detail));
    }
    if (answerHealth(incoming, outgoing, { ready, version: door.version })) return;
    if (door.log.loudness === "all") logWhenDone(door.log, id, incoming, outgoing);
    const allowance = countRequest(door, incoming, headers);
    if (allowance?.allowed ?? true) return answer(incoming, outgoing, id);
    const detail = `A client may send ${door.limiter?.perMinute} requests in a minute, and what is sent by POST or drawn counts as ${SENT}; try again after ${allowance?.wait} s.`;
    refuseRequest(outgoing, new ProblemError("too-many-requests", detail));
  };
}
