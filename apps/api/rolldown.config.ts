import { defineConfig } from "rolldown";

export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  // A library of the system, found where it is installed; a server that was copied without it runs without it.
  external: ["@resvg/resvg-js"],
  transform: { target: "node20", define: { "process.env.NODE_ENV": '"production"' } },
  output: { file: "dist/main.mjs", format: "esm", minify: true, codeSplitting: false },
});
