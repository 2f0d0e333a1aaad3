const DEFAULT_PORT = 4180;
const DEFAULT_HOST = "127.0.0.1";

/** Where to listen. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Reads PORT and HOST; a string is what is wrong with them.
 * Only this machine can connect unless HOST says otherwise: 0.0.0.0 is every network.
 * @example readAddress({ PORT: "8080" }) // { host: "127.0.0.1", port: 8080 }
 */
export function readAddress({
  PORT,
  HOST,
}: Readonly<Record<string, string | undefined>>): Address | string {
  const text = PORT?.trim() || String(DEFAULT_PORT);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    return `PORT is "${PORT}", but a port is a whole number from 0 to 65535 (0: any free one).`;
  }
  return { host: HOST?.trim() || DEFAULT_HOST, port };
}

const EVERYWHERE = new Set(["127.0.0.1", "0.0.0.0", "::1", "::", "localhost"]);

/**
 * The address to open in a browser on this machine.
 * @example urlOf({ host: "0.0.0.0", port: 4180 }) // "http://localhost:4180/"
 */
export function urlOf({ host, port }: Address): string {
  const name = EVERYWHERE.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

/**
 * One line that says why a server could not listen, and what to do.
 * @param startAt how to start it on a port
 * @example
 * const taken = Object.assign(new Error(), { code: "EADDRINUSE" });
 * explainFailure(taken, { host: "127.0.0.1", port: 80 }, (port) => `PORT=${port} peakline serve`);
 * // "Port 80 is in use. Stop what uses it, or choose another: PORT=81 peakline serve"
 */
export function explainFailure(
  error: NodeJS.ErrnoException,
  { host, port }: Address,
  startAt: (port: number) => string,
): string {
  const another = startAt(port === 65_535 ? DEFAULT_PORT : port + 1);
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is in use. Stop what uses it, or choose another: ${another}`;
    case "EACCES":
      return `Port ${port} needs more rights than this user has. Choose one above 1023: ${startAt(DEFAULT_PORT)}`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `"${host}" is not an address of this machine. 127.0.0.1 is this machine only, 0.0.0.0 every network.`;
    default:
      return `The server cannot listen on ${host}, port ${port}: ${error.message}`;
  }
}
