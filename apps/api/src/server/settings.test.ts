import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("without settings a server counts requests, trusts nobody, and tells of failures only", () => {
  expect(readSettings({})).toEqual({
    address: { host: "127.0.0.1", port: 4180 },
    log: "errors",
    perMinute: 1200,
    proxies: 0,
    drain: 0,
  });
});

test("every setting is respected", () => {
  const set = { LOG: "all", RATE_LIMIT: "off", TRUST_PROXY: "2", DRAIN_SECONDS: "5" };
  expect(readSettings(set)).toMatchObject({
    log: "all",
    perMinute: null,
    proxies: 2,
    drain: 5000,
  });
  expect(readSettings({ RATE_LIMIT: "60" })).toMatchObject({ perMinute: 60 });
});

test.each([
  [{ LOG: "loud" }, 'LOG is "loud", but it is one of all, errors, off.'],
  [{ RATE_LIMIT: "0" }, 'RATE_LIMIT is "0", but it is how many requests'],
  [{ RATE_LIMIT: "ten" }, 'RATE_LIMIT is "ten", but it is how many requests'],
  [{ TRUST_PROXY: "yes" }, 'TRUST_PROXY is "yes", but it is how many proxies'],
  [{ DRAIN_SECONDS: "-1" }, 'DRAIN_SECONDS is "-1", but it is a whole number of seconds'],
  [{ PORT: "http" }, 'PORT is "http", but a port is a whole number'],
])("%o is refused by name", (set, message) => {
  expect(readSettings(set)).toContain(message);
});
