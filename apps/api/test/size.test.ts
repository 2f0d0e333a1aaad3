import { dataset } from "@peakline/core/data";
import { expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { NODE_ENCODERS } from "../src/server/encoders.ts";

const app = createApp(dataset, { encoders: NODE_ENCODERS });

/** How many bytes an answer takes on its way. */
const sizeOf = async (path: string, coding: string) => {
  const response = await app.request(path, { headers: { "Accept-Encoding": coding } });
  expect([path, response.status]).toEqual([path, 200]);
  return Number(response.headers.get("Content-Length"));
};

test.each(["br", "gzip"])("the whole record takes at most 500 KB with %s", async (coding) => {
  expect(await sizeOf("/v1/dataset", coding)).toBeLessThanOrEqual(500_000);
});

test.each(["claims", "commitments", "documents", "plans", "mechanisms"] as const)(
  "half of the %s take at most 2 KB each, and nearly all at most 8 KB",
  async (noun) => {
    const sizes: number[] = [];
    for (const { id } of dataset[noun]) sizes.push(await sizeOf(`/v1/${noun}/${id}`, "br"));
    sizes.sort((a, b) => a - b);
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(2048);
    expect(sizes[Math.floor(sizes.length * 0.99)]).toBeLessThanOrEqual(8192);
  },
  60_000,
);
