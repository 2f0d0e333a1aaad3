import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["../../scripts/fail-on-console.mjs"],
    reporters: ["default", "json"],
    outputFile: { json: "test-results/test.json" },
    // Pure functions have nothing to isolate, and one worker is faster than one per file.
    isolate: false,
    // Some look at every record; a busy machine is no defect of theirs.
    testTimeout: 30_000,
  },
});
