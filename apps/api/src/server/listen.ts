import { createServer, STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import { ProblemError, type ProblemKind, problemResponse } from "../problem.ts";
import type { Address } from "./address.ts";

/** Node refuses longer request lines and headers before anyone can answer them. */
const LONGEST_HEADERS = 32 * 1024;

const UNREADABLE = "This is not an HTTP request that the server can read.";

/** Answers what goes wrong before or behind the app: a Host that is none, a page that cannot be read. */
function answerFailure(error: unknown): Response {
  if (error instanceof RequestError) {
    return problemResponse(new ProblemError("bad-request", UNREADABLE));
  }
  console.error(error);
  return problemResponse(new ProblemError("internal-error", "The server failed; try again."));
}

/** Answers what is not HTTP, or too much of it: Node would close the connection with an empty answer. */
async function refuse(error: NodeJS.ErrnoException, socket: Duplex): Promise<void> {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [kind, detail]: [ProblemKind, string] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? ["headers-too-large", `Address and headers together may have ${LONGEST_HEADERS} bytes.`]
      : ["bad-request", UNREADABLE];
  const problem = problemResponse(new ProblemError(kind, detail));
  const body = await problem.text();
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}

/** A server that listens. */
export interface Listening {
  readonly address: Address;
  /** Takes no new connections, lets running answers finish for up to `grace` milliseconds, and ends. */
  close(grace: number): Promise<void>;
}

/** Listens; rejects with the error of the system where it cannot. */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: Address,
): Promise<Listening> {
  const server = createServer(
    // Without a Host, which Node would answer with nothing, the address is taken to be this machine's.
    { maxHeaderSize: LONGEST_HEADERS, requireHostHeader: false },
    getRequestListener(fetch, { hostname: "localhost", errorHandler: answerFailure }),
  );
  server.on("clientError", refuse);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const bound = server.address() as AddressInfo;
      resolve({
        address: { host, port: bound.port },
        close: (grace) =>
          new Promise((done) => {
            server.close(() => done());
            server.closeIdleConnections();
            setTimeout(() => server.closeAllConnections(), grace).unref();
          }),
      });
    });
  });
}
