import { expect, test } from "vitest";
import { conform } from "../conformance/conform.ts";
import { serve } from "../conformance/serve.ts";

// A part of what `pnpm conformance` sends, with another seed.
test("600 generated requests, valid and hostile, get what the contract says or a problem", async () => {
  const failures: unknown[] = [];
  const { url, close } = await serve((error) => failures.push(error));
  const { requests, statuses, silent, faults } = await conform(url, { count: 600, seed: 7 });
  await close();
  expect({ faults, failures, silent }).toEqual({ faults: [], failures: [], silent: [] });
  expect(requests).toBeGreaterThanOrEqual(600);
  for (const status of [200, 308, 400, 404, 405, 408, 413, 414, 417, 431]) {
    expect([status, (statuses[status] ?? 0) > 0]).toEqual([status, true]);
  }
}, 120_000);
