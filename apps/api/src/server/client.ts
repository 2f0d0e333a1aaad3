import { isIPv6 } from "node:net";

/** The first 64 bits of an address: one client gets at least as many addresses of IPv6 as the others have bits for. */
function network(address: string): string {
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array(Math.max(0, 8 - left.length - right.length)).fill("0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}

/**
 * Who sends a request, for counting: the address of the connection, or what the outermost of `proxies` trusted proxies
 * saw. What stands further left in X-Forwarded-For was written by anybody, and counts for nothing.
 * @param seen the address of the connection
 * @example clientOf("10.0.0.1", "198.51.100.7, 203.0.113.9", 1) // "203.0.113.9"
 */
export function clientOf(
  seen: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const hops = proxies === 0 ? [] : (forwardedFor ?? "").split(",").map((hop) => hop.trim());
  const address = hops.filter((hop) => hop !== "").at(-proxies) ?? seen ?? "";
  if (!address.includes(":")) return address;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").toLowerCase();
  return isIPv6(plain) ? network(plain) : plain;
}
