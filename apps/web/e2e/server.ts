import type { TestProject } from "vitest/node";
import { startSite } from "./start-site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
  }
}

/** Serves the built site once for all tests. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { site, stop } = await startSite();
  project.provide("site", site);
  return stop;
}
