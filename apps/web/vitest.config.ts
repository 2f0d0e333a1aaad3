import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { classProps } from "./scripts/class-props.ts";

export default defineConfig({
  // As in the build: pages are drawn to text.
  plugins: [solid({ ssr: true, solid: { hydratable: false } }), classProps],
  test: {
    environment: "node",
    setupFiles: ["../../scripts/fail-on-console.mjs"],
    reporters: ["default", "json"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{src,test}/**/*.test.{ts,tsx}"],
          // Some tests open every page of the site.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.{ts,tsx}"],
          globalSetup: "e2e/server.ts",
          // One browser at a time: tests share two processors with the server.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page may have to wait for its processor: what is waited for is a state, not a time.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
