import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["../../scripts/fail-on-console.mjs"],
    globalSetup: ["setup/install.ts"],
    // Packing, installing, compiling and starting servers: a busy machine is no defect of theirs.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results/test.json" },
  },
});
