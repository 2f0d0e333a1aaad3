import { expect, test } from "vitest";
import { type Coding, chooseCoding, WEB_ENCODERS } from "./coding.ts";

const ALL: readonly Coding[] = ["br", "gzip", "identity"];

test.each<[string | null, Coding | undefined]>([
  [null, "identity"],
  ["", "identity"],
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["gzip, deflate, br", "br"],
  ["GZIP;Q=0.8, BR;Q=0.2", "gzip"],
  ["br;q=0, *", "gzip"],
  ["*", "br"],
  ["deflate", "identity"],
  ["identity;q=1, gzip;q=0.5", "identity"],
  ["gzip;q=0, br;q=0", "identity"],
  ["identity;q=0", undefined],
  ["identity;q=0, gzip", "gzip"],
  ["identity;q=0, *;q=0", undefined],
  ["*;q=0", undefined],
  ["*;q=0, identity", "identity"],
  ["gzip;q=nonsense", "identity"],
])("Accept-Encoding %s is answered with %s", (header, coding) => {
  expect(chooseCoding(header, ALL)).toBe(coding);
});

test("gzip is what can be unpacked to the same bytes", async () => {
  const bytes = new TextEncoder().encode("能耗 ".repeat(500));
  const packed = await WEB_ENCODERS.gzip?.(bytes);
  if (packed === undefined) throw new Error("there is no gzip");
  expect(packed.byteLength).toBeLessThan(200);
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  expect(new Uint8Array(await new Response(unpacked).arrayBuffer())).toEqual(bytes);
});
