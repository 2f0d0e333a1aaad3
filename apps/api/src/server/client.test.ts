import { expect, test } from "vitest";
import { clientOf } from "./client.ts";

test("nobody is believed where no proxy is trusted", () => {
  expect(clientOf("192.0.2.1", "198.51.100.7", 0)).toBe("192.0.2.1");
});

test.each([
  ["198.51.100.7", 1, "198.51.100.7"],
  ["198.51.100.7, 203.0.113.9", 1, "203.0.113.9"],
  ["198.51.100.7, 203.0.113.9", 2, "198.51.100.7"],
  [undefined, 1, "192.0.2.1"],
  [" , ", 1, "192.0.2.1"],
  ["203.0.113.9", 2, "192.0.2.1"],
])("X-Forwarded-For %s behind %d proxies is %s", (header, proxies, client) => {
  expect(clientOf("192.0.2.1", header, proxies)).toBe(client);
});

test("the addresses of one network of IPv6 are one client, and IPv4 within IPv6 is itself", () => {
  expect(clientOf("2001:DB8:1:2:3:4:5:6", undefined, 0)).toBe("2001:db8:1:2");
  expect(clientOf("2001:db8::1", undefined, 0)).toBe("2001:db8:0:0");
  expect(clientOf("::1", undefined, 0)).toBe("0:0:0:0");
  expect(clientOf("::ffff:192.0.2.1", undefined, 0)).toBe("192.0.2.1");
});
