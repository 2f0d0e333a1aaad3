import { Agent, request } from "node:http";

/** A request as it is sent. */
export interface Sent {
  readonly method: string;
  /** Path and query, with percents where they have to be. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
}

/** An answer as it came. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const PATIENCE = 20_000;

/** Sends requests over connections that are kept, without changing anything in them as fetch would. */
export function createExchange(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const { hostname, port } = new URL(url);
  const send = ({ method, path, headers, body }: Sent): Promise<Received> =>
    new Promise((resolve, reject) => {
      const sending = request({ agent, hostname, port, method, path, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk) => chunks.push(chunk));
        incoming.on("error", reject);
        incoming.on("end", () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      sending.setTimeout(PATIENCE, () => sending.destroy(new Error("there is no answer")));
      sending.on("error", reject);
      sending.end(body);
    });
  return { send, close: () => agent.destroy() };
}

/** Sends a request and gives what comes back. */
export type Send = ReturnType<typeof createExchange>["send"];
