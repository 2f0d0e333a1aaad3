import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};

export default defineConfig({
  input: { peakline: "src/main.ts" },
  platform: "node",
  // ink imports react-devtools-core statically once it is bundled; it is an optional peer.
  resolve: {
    alias: { "react-devtools-core": fileURLToPath(new URL("devtools-stub.js", import.meta.url)) },
  },
  transform: {
    target: "node22",
    define: {
      "process.env.NODE_ENV": '"production"',
      "process.env.PEAKLINE_VERSION": JSON.stringify(version),
    },
  },
  output: {
    dir: "dist",
    cleanDir: true,
    entryFileNames: "[name].mjs",
    // Chunks are loaded when they are needed: a plain command reads neither Ink nor the API, nor `--version` the data.
    chunkFileNames: "chunks/[name].mjs",
    // What every command shares is one chunk: a file more costs a millisecond at every start.
    codeSplitting: {
      groups: [
        {
          name: "commands",
          test: /core\/dist\/(?:index|view|engine|quantity|extract|instruments)|tui\/src\/(?:process|cli|commands|layout|components\/(?!lines))/,
        },
      ],
    },
    format: "esm",
    minify: true,
  },
});
