import { type Address, readAddress } from "./address.ts";
import type { Loudness } from "./log.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What can be set of a server. */
export interface Settings {
  readonly address: Address;
  readonly log: Loudness;
  /** How many requests a client may send in a minute; null where nobody counts. */
  readonly perMinute: number | null;
  /** How many proxies stand before the server, each of which adds the address it sees to X-Forwarded-For. */
  readonly proxies: number;
  /** For how many milliseconds a server that is asked to stop still takes requests, and says that it is not ready. */
  readonly drain: number;
}

const PER_MINUTE = 1200;
const LOUDNESS: readonly Loudness[] = ["all", "errors", "off"];

const wholeNumber = (text: string, most: number) =>
  /^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : undefined;

/**
 * Reads PORT, HOST, LOG, RATE_LIMIT, TRUST_PROXY and DRAIN_SECONDS; a string is what is wrong with them.
 * @example
 * const settings = readSettings({ RATE_LIMIT: "off" });
 * typeof settings === "object" && settings.perMinute; // null
 */
export function readSettings(environment: Environment): Settings | string {
  const address = readAddress(environment);
  if (typeof address === "string") return address;
  const { LOG, RATE_LIMIT, TRUST_PROXY, DRAIN_SECONDS } = environment;
  const log = LOUDNESS.find((each) => each === (LOG?.trim() || "errors"));
  if (log === undefined) return `LOG is "${LOG}", but it is one of ${LOUDNESS.join(", ")}.`;
  const limit = RATE_LIMIT?.trim() || String(PER_MINUTE);
  const perMinute = limit === "off" ? null : wholeNumber(limit, 999_999_999);
  if (perMinute === undefined || perMinute === 0) {
    return `RATE_LIMIT is "${RATE_LIMIT}", but it is how many requests a client may send in a minute, from 1, or off.`;
  }
  const proxies = wholeNumber(TRUST_PROXY?.trim() || "0", 16);
  if (proxies === undefined) {
    return `TRUST_PROXY is "${TRUST_PROXY}", but it is how many proxies stand before the server, from 0 to 16.`;
  }
  const seconds = wholeNumber(DRAIN_SECONDS?.trim() || "0", 600);
  if (seconds === undefined) {
    return `DRAIN_SECONDS is "${DRAIN_SECONDS}", but it is a whole number of seconds from 0 to 600.`;
  }
  return { address, log, perMinute, proxies, drain: seconds * 1000 };
}
