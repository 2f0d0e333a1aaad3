import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // As in the build: pages are drawn to text.
  plugins: [solid({ ssr: true, solid: { hydratable: false } })],
  test: {
    environment: "node",
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
        },
      },
    ],
  },
});
