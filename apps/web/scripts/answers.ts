import { createApp } from "@peakline/api/app";
import { dataset } from "@peakline/core/data";
import type { Answers } from "../src/site/site.ts";

/** What the API answers to requests, run in this process: the examples of its reference are what it says itself. */
export async function answersTo(requests: readonly string[]): Promise<Answers> {
  const app = createApp(dataset);
  const bodies = requests.map(async (address) => {
    const response = await app.request(address);
    return [address, await response.text()] as const;
  });
  return Object.fromEntries(await Promise.all(bodies));
}
