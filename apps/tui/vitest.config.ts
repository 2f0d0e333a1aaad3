import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test}/**/*.test.{ts,tsx}"],
    // The command line is tested by starting it many times, which a busy machine does slowly.
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results/test.json" },
  },
});
