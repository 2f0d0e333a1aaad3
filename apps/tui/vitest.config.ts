import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test}/**/*.test.{ts,tsx}"],
    setupFiles: ["../../scripts/fail-on-console.mjs"],
    // The command line is tested by starting it many times, which a busy machine does slowly.
    testTimeout: 60_000,
    // A worker mostly waits for the command lines that it started, so there can be one for every core.
    maxWorkers: "100%",
    reporters: ["default", "json"],
    outputFile: { json: "test-results/test.json" },
  },
});
