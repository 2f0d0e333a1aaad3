import { expect, test } from "vitest";
import { createLimiter, rateHeaders } from "./rate.ts";

test("a client may send what a minute gives at once, and then waits for one more", () => {
  const limiter = createLimiter(3);
  const left = [0, 0, 0, 0].map((now) => limiter.take("a", now));
  expect(left.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([
    [true, 2],
    [true, 1],
    [true, 0],
    [false, 0],
  ]);
  expect(left[3]?.wait).toBe(20);
  expect(limiter.take("a", 19_999).allowed).toBe(false);
  expect(limiter.take("a", 20_000).allowed).toBe(true);
});

test("clients do not wait for each other", () => {
  const limiter = createLimiter(1);
  expect(limiter.take("a", 0).allowed).toBe(true);
  expect(limiter.take("a", 0).allowed).toBe(false);
  expect(limiter.take("b", 0).allowed).toBe(true);
});

test("a bucket never holds more than a minute gives", () => {
  const limiter = createLimiter(2);
  limiter.take("a", 0);
  expect(limiter.take("a", 3_600_000).remaining).toBe(1);
});

test("a request that costs more takes more, and is refused where less is left", () => {
  const limiter = createLimiter(30);
  expect(limiter.take("a", 0, 20)).toEqual({ allowed: true, remaining: 10, wait: 2 });
  expect(limiter.take("a", 0, 20)).toEqual({ allowed: false, remaining: 10, wait: 20 });
  expect(limiter.take("a", 0).allowed).toBe(true);
});

test("a clock that goes back gives nothing", () => {
  const limiter = createLimiter(1);
  limiter.take("a", 60_000);
  expect(limiter.take("a", 0).allowed).toBe(false);
});

test("the headers tell quota, what remains, and when to come back", () => {
  const limiter = createLimiter(60);
  expect(rateHeaders(limiter, { allowed: true, remaining: 59, wait: 1 })).toEqual([
    "RateLimit-Policy",
    '"minute";q=60;w=60',
    "RateLimit",
    '"minute";r=59;t=1',
  ]);
  const refused = rateHeaders(limiter, { allowed: false, remaining: 0, wait: 7 });
  expect(refused.slice(-2)).toEqual(["Retry-After", "7"]);
});
