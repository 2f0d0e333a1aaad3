import { defineConfig } from "rolldown";

export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  transform: { target: "node20", define: { "process.env.NODE_ENV": '"production"' } },
  output: { file: "dist/main.mjs", format: "esm", minify: true, codeSplitting: false },
});
