import { defineConfig } from "vitest/config";

// The tests of the scripts; each package has a configuration of its own.
export default defineConfig({
  test: {
    include: ["scripts/**/*.test.mjs"],
    setupFiles: ["scripts/fail-on-console.mjs"],
    reporters: ["default", "json"],
    outputFile: { json: "test-results/test.json" },
  },
});
