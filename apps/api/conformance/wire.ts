import { connect } from "node:net";
import type { Received } from "./exchange.ts";
import type { Judge } from "./judge.ts";
import type { Random } from "./random.ts";

/** What came of bytes that were sent over a connection of their own. */
export interface WireResult {
  readonly name: string;
  /** Of the first answer; 0 where the connection ended without one. */
  readonly status: number;
  readonly what: readonly string[];
}

interface WireTrial {
  readonly name: string;
  /** The pieces that are sent, one after the other. */
  readonly pieces: readonly string[];
  /** Milliseconds between two pieces. */
  readonly pause?: number;
  /** What is done after the last piece: wait for an answer, end our half, or break off. */
  readonly ending?: "wait" | "end" | "break";
  /** The statuses that are right; any that are no failure where nothing is said. 0 is an end without an answer. */
  readonly right?: readonly number[];
}

const HOST = "Host: x\r\n";
const once = (name: string, text: string, ...right: number[]): WireTrial => ({
  name,
  pieces: [text],
  ...(right.length > 0 && { right }),
});
const POST = `POST /v1/scenario HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n`;

const TRIALS: readonly WireTrial[] = [
  once("no HTTP", "nonsense\r\n\r\n", 400),
  once("TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
  once("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, 505),
  once("a version that is none", `GET /v1 HTTP/9.9\r\n${HOST}\r\n`, 400),
  once("a method in small letters", `get /v1 HTTP/1.1\r\n${HOST}\r\n`, 400),
  once("no version, as long ago", "GET /v1\r\n\r\n", 200, 400),
  once("two spaces", `GET  /v1 HTTP/1.1\r\n${HOST}\r\n`, 200, 400),
  once("a host that is none", "GET /v1 HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
  once("no host", "GET /v1 HTTP/1.1\r\n\r\n", 200, 400),
  once("HTTP/1.0", "GET /v1 HTTP/1.0\r\n\r\n", 200),
  once(
    "bytes beyond ASCII in a path",
    `GET /v1/claims/\xff\xfe\xe8 HTTP/1.1\r\n${HOST}\r\n`,
    400,
    404,
  ),
  once("a zero in a path", `GET /v1/\x00 HTTP/1.1\r\n${HOST}\r\n`, 400),
  once("a whole address", `GET http://x/v1 HTTP/1.1\r\n${HOST}\r\n`, 200),
  once("a broken whole address", `GET http://[::1/v1 HTTP/1.1\r\n${HOST}\r\n`, 400),
  once("an asterisk", `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, 400, 204, 404),
  once("CONNECT", `CONNECT x:443 HTTP/1.1\r\n${HOST}\r\n`, 405),
  once("TRACE", `TRACE /v1 HTTP/1.1\r\n${HOST}\r\n`, 405),
  once("an upgrade", `GET /v1 HTTP/1.1\r\n${HOST}Upgrade: h2c\r\nConnection: Upgrade\r\n\r\n`, 200),
  once("an expectation", `GET /v1 HTTP/1.1\r\n${HOST}Expect: tea\r\n\r\n`, 417),
  once("a folded header", `GET /v1 HTTP/1.1\r\n${HOST}X: a\r\n b\r\n\r\n`, 400, 200),
  once("a header without a name", `GET /v1 HTTP/1.1\r\n${HOST}: x\r\n\r\n`, 400),
  once("a header of 40 KiB", `GET /v1 HTTP/1.1\r\n${HOST}X: ${"y".repeat(40_960)}\r\n\r\n`, 431),
  once("an address of 40 KiB", `GET /v1?${"y".repeat(40_960)} HTTP/1.1\r\n${HOST}\r\n`, 431),
  once("an address of 9 KB", `GET /v1?${"y".repeat(9000)} HTTP/1.1\r\n${HOST}\r\n`, 414),
  once("3,000 headers", `GET /v1 HTTP/1.1\r\n${HOST}${"X: y\r\n".repeat(3000)}\r\n`, 200, 431),
  once("two lengths", `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400),
  once("a negative length", `${POST}Content-Length: -1\r\n\r\n{}`, 400),
  once(
    "a length and chunks",
    `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ),
  once(
    "chunks without size",
    `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
    400,
  ),
  once("chunks", `${POST}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`, 200),
  once("a body announced too large", `${POST}Content-Length: 99999999999\r\n\r\n{`, 413),
  {
    name: "chunks without end",
    pieces: [
      `${POST}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array.from({ length: 20 }, () => `2000\r\n${" ".repeat(8192)}\r\n`),
    ],
    right: [413],
  },
  once("a body with GET", `GET /v1 HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\n{}`, 200),
  once(
    "two requests at once",
    `GET /v1 HTTP/1.1\r\n${HOST}\r\nGET /v1/units HTTP/1.1\r\n${HOST}\r\n`,
    200,
  ),
  {
    name: "half a request, ended",
    pieces: [`GET /v1 HTTP/1.1\r\n${HOST}`],
    ending: "end",
    right: [400, 0],
  },
  {
    name: "a request, ended",
    pieces: [`GET /v1 HTTP/1.1\r\n${HOST}\r\n`],
    ending: "end",
    right: [200],
  },
  {
    name: "half a body, ended",
    pieces: [`${POST}Content-Length: 9\r\n\r\n{`],
    ending: "end",
    right: [400, 0],
  },
  {
    name: "half a body, broken off",
    pieces: [`${POST}Content-Length: 9\r\n\r\n{`],
    ending: "break",
    right: [0],
  },
  {
    name: "an answer not waited for",
    pieces: [`GET /v1/dataset HTTP/1.1\r\n${HOST}\r\n`],
    ending: "break",
  },
  { name: "silence", pieces: [""], right: [408, 0] },
  {
    name: "headers that never end",
    pieces: ["GET /v1 HTTP/1.1\r\n", ...Array(400).fill("X: y\r\n")],
    pause: 25,
    right: [408],
  },
  {
    name: "a body that never ends",
    pieces: [`${POST}Content-Length: 900\r\n\r\n`, ...Array(400).fill(" ")],
    pause: 25,
    right: [408],
  },
];

/** A request with some bytes changed, lost or doubled. */
function damaged(random: Random, index: number): WireTrial {
  const text = random.pick([
    `GET /v1/claims?limit=2 HTTP/1.1\r\n${HOST}Accept: text/csv\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`,
    `HEAD /v1/sectors/cement HTTP/1.1\r\n${HOST}If-None-Match: "x"\r\nConnection: close\r\n\r\n`,
    `${POST}Content-Length: 2\r\nConnection: close\r\n\r\n{}`,
    `OPTIONS /v1/units HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`,
  ]);
  let bytes = text;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(bytes.length);
    const put = random.pick([
      "",
      String.fromCharCode(random.below(256)),
      bytes[at]?.repeat(2) ?? "",
    ]);
    bytes = bytes.slice(0, at) + put + bytes.slice(at + 1);
  }
  // Ended, so that a request which lost its end is not waited for.
  return {
    name: `damaged request ${index}: ${JSON.stringify(bytes)}`,
    pieces: [bytes],
    ending: "end",
  };
}

/** The first answer in what came over a connection; undefined where there is none. */
function firstAnswer(bytes: Buffer, head: boolean): Received | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  const [start = "", ...lines] = bytes.toString("latin1", 0, Math.max(0, end)).split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(start)?.[1] ?? 0);
  if (status === 0) return undefined;
  if (status === 100) return firstAnswer(bytes.subarray(end + 4), head);
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  const length = head ? 0 : Number(headers["content-length"] ?? 0);
  const body = bytes.subarray(end + 4, end + 4 + length);
  return body.length < length ? undefined : { status, headers, body };
}

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

async function tryWire(url: string, trial: WireTrial, judge: Judge): Promise<WireResult> {
  const { name, pieces, pause = 0, ending = "wait", right } = trial;
  const method = /^[A-Z]+/.exec(pieces[0] ?? "")?.[0] ?? "GET";
  const { hostname, port } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  const chunks: Buffer[] = [];
  const answer = () => firstAnswer(Buffer.concat(chunks), method === "HEAD");
  const done = new Promise<void>((resolve) => {
    socket.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      if (answer() !== undefined) resolve();
    });
    socket.on("end", resolve);
    socket.on("error", () => resolve());
    socket.on("close", () => resolve());
  });
  let over = false;
  done.then(() => {
    over = true;
  });
  for (const piece of pieces) {
    if (over) break;
    socket.write(piece, "latin1");
    if (pause > 0) await wait(pause);
  }
  if (ending === "end") socket.end();
  if (ending === "break") {
    await wait(20);
    socket.destroy();
  }
  const late = wait(15_000).then(() => "late" as const);
  const came = await Promise.race([done, late]);
  socket.destroy();
  const received = answer();
  const status = received?.status ?? 0;
  // A request is named by the door; what is none has no name.
  const named = received && { ...received, headers: { "x-request-id": "-", ...received.headers } };
  return {
    name,
    status,
    what: [
      ...(came === "late" ? ["the connection was left open without an answer"] : []),
      ...(right !== undefined && !right.includes(status)
        ? [`${status} instead of ${right.join(" or ")}`]
        : []),
      ...(named === undefined ? [] : judge({ method, path: "", headers: {} }, undefined, named)),
    ],
  };
}

/** Sends what is no request, or is one slowly or in part, and as many damaged requests as asked for. */
export async function wireTrials(
  url: string,
  random: Random,
  count: number,
  judge: Judge,
): Promise<WireResult[]> {
  const trials = [
    ...TRIALS,
    ...Array.from({ length: count }, (_, index) => damaged(random, index)),
  ];
  const results: WireResult[] = [];
  for (let start = 0; start < trials.length; start += 50) {
    const some = trials.slice(start, start + 50).map((trial) => tryWire(url, trial, judge));
    results.push(...(await Promise.all(some)));
  }
  return results;
}
