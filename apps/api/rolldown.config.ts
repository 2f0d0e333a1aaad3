import { defineConfig } from "rolldown";
import { recordAsText } from "../../scripts/record-as-text.ts";

export default defineConfig({
  input: { main: "src/main.ts" },
  platform: "node",
  // The server lies beside the record.
  plugins: [recordAsText("./")],
  // A library of the system, found where it is installed; a server that was copied without it runs without it.
  external: ["@resvg/resvg-js"],
  transform: { target: "node20", define: { "process.env.NODE_ENV": '"production"' } },
  output: {
    dir: "dist",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name].mjs",
    format: "esm",
    minify: true,
  },
});
