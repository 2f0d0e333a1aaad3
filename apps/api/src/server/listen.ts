import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import type { Variant } from "../http/answer.ts";
import type { Ready } from "../http/keep-answers.ts";
import { ProblemError, problemResponse } from "../problem.ts";
import type { Address } from "./address.ts";
import { type Door, openDoor } from "./door.ts";
import { refuseConnection, refuseRequest } from "./refuse.ts";

/** Node refuses longer request lines and headers before anyone can answer them. */
const LONGEST_HEADERS = 32 * 1024;

/** How many milliseconds a server waits for a client. */
interface Patience {
  /** For the headers of a request, from its first byte or from the connection on. */
  readonly headers: number;
  /** For a whole request. */
  readonly request: number;
  /** For the next request on a connection: longer than load balancers keep one, so that it is they who end it. */
  readonly idle: number;
  /** For anything to move on a connection: for a client that does not read. */
  readonly still: number;
  /** How often the first two are looked at. */
  readonly look: number;
}

const PATIENCE: Patience = {
  headers: 10_000,
  request: 30_000,
  idle: 65_000,
  still: 90_000,
  look: 2000,
};

const UNREADABLE = "This is not an HTTP request that the server can read.";

/** What is wrong with what Node could not read. */
function problemOf({ code }: NodeJS.ErrnoException): ProblemError {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new ProblemError(
        "headers-too-large",
        `Address and headers together may have ${LONGEST_HEADERS} bytes.`,
      );
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new ProblemError("request-timeout", "The request did not arrive in time.");
    default:
      return new ProblemError("bad-request", UNREADABLE);
  }
}

/** A server that listens. */
export interface Listening {
  readonly address: Address;
  /** Takes no new connections, lets running answers finish for up to `grace` milliseconds, and ends. */
  close(grace: number): Promise<void>;
}

/** What a server listens with. */
export interface ListenOptions extends Door {
  readonly patience?: Partial<Patience>;
  /** Answers that are kept and need not be asked for. */
  readonly answers?: Ready | undefined;
}

/** Where a request carries its name. A WeakMap would grow by one entry for each, which the collector pays for. */
const NAME = Symbol("request id");
type Named = IncomingMessage & { [NAME]?: string };

/** Conditions and parts of an answer are for the app to judge. */
const JUDGED = ["if-match", "if-none-match", "if-modified-since", "if-unmodified-since", "range"];

/** The kept answer that a request can be sent as it is. */
function readyFor({ method, url, headers }: IncomingMessage, ready: Ready): Variant | undefined {
  if (method !== "GET" || url === undefined || headers.host === undefined) return undefined;
  if (JUDGED.some((name) => headers[name] !== undefined)) return undefined;
  const coding = headers["accept-encoding"];
  return ready(`http://${headers.host}${url}`, headers.accept ?? "", coding?.toString());
}

type Answering = (request: Request, env: { requestId: string }) => Response | Promise<Response>;

function serverOf(fetch: Answering, { patience, answers, ...door }: ListenOptions): Server {
  const { headers, request, idle, still, look } = { ...PATIENCE, ...patience };
  const answerFailure = (error: unknown): Response => {
    if (error instanceof RequestError) {
      return problemResponse(new ProblemError("bad-request", UNREADABLE));
    }
    door.log.tell({ level: "error", event: "failure", message: String(error) });
    return problemResponse(new ProblemError("internal-error", "The server failed; try again."));
  };
  const listener = getRequestListener(
    (asked, env) => {
      const { [NAME]: requestId = "" } = (env as { incoming: Named }).incoming;
      return fetch(asked, { requestId });
    },
    {
      hostname: "localhost",
      errorHandler: answerFailure,
      // Half a second after an answer to anything but GET it would break the connection, whatever runs over it by then;
      // Node itself reads what is left of a body, for as long as a request may take.
      autoCleanupIncoming: false,
    },
  );
  // The answer that is on its way over a connection: into the middle of one nothing may be written.
  const running = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(
    // Without a Host, which Node would answer with nothing, the address is taken to be this machine's.
    {
      maxHeaderSize: LONGEST_HEADERS,
      requireHostHeader: false,
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: idle,
      connectionsCheckingInterval: look,
    },
    openDoor(door, (incoming, outgoing, id) => {
      const kept = answers && readyFor(incoming, answers);
      if (kept !== undefined) {
        outgoing.writeHead(200, kept.headers);
        outgoing.end(kept.body);
        return;
      }
      (incoming as Named)[NAME] = id;
      listener(incoming, outgoing);
    }),
  );
  server.timeout = still;
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const answer = running.get(socket);
    const begun = answer?.headersSent && !answer.writableFinished;
    if (error.code === "ECONNRESET") return void socket.destroy();
    if (begun) return (socket as Socket).destroySoon();
    refuseConnection(socket, problemOf(error));
  });
  server.prependListener("request", ({ socket }, outgoing) => running.set(socket, outgoing));
  const refuseExpectation = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const detail = `Expect is "${incoming.headers.expect}"; only 100-continue is known.`;
    refuseRequest(outgoing, new ProblemError("unmet-expectation", detail));
  };
  server.on("checkExpectation", openDoor(door, refuseExpectation));
  server.on("connect", (incoming, socket) => {
    const allowed = ["GET", "HEAD", "OPTIONS", "POST"];
    const detail = `${incoming.method} does not work here: this server is no proxy.`;
    refuseConnection(socket, new ProblemError("method-not-allowed", detail, { allowed }), {
      Allow: allowed.join(", "),
    });
  });
  return server;
}

/** Listens; rejects with the error of the system where it cannot. */
export function listen(
  fetch: Answering,
  { host, port }: Address,
  options: ListenOptions,
): Promise<Listening> {
  const server = serverOf(fetch, options);
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
