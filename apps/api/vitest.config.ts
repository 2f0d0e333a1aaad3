import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{src,test,compatibility}/**/*.test.ts"],
    setupFiles: ["../../scripts/fail-on-console.mjs"],
    reporters: ["default", "json"],
    outputFile: { json: "test-results/test.json" },
  },
});
