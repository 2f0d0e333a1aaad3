import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { COMPUTED_NOUNS, LOCALES } from "@peakline/core/view";
import { defineConfig, type Plugin } from "rolldown";
import { recordAsText } from "../../scripts/record-as-text.ts";
import { thirdParty } from "../../scripts/third-party.mjs";
import { answers, front, searchIndex } from "./src/shipped.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};

const SHIPPED = fileURLToPath(new URL("src/shipped.ts", import.meta.url));

/** What the program needs at its start is computed here: its module is what that comes to. */
const prepared: Plugin = {
  name: "prepared",
  load(id) {
    if (id !== SHIPPED) return null;
    const keep = (fileName: string, value: unknown) =>
      this.emitFile({ type: "asset", fileName, source: JSON.stringify(value) });
    keep("search-index.json", searchIndex());
    for (const noun of COMPUTED_NOUNS)
      for (const locale of LOCALES) keep(`answers/${noun}.${locale}.json`, answers(noun, locale));
    return `import { readFileSync } from "node:fs";
const read = (file) => JSON.parse(readFileSync(new URL("../" + file, import.meta.url), "utf8"));
export const front = () => (${JSON.stringify(front())});
export const searchIndex = () => read("search-index.json");
export const answers = (noun, locale) => read("answers/" + noun + "." + locale + ".json");`;
  },
};

export default defineConfig({
  input: { peakline: "src/main.ts" },
  platform: "node",
  // A chunk lies one folder below the program.
  plugins: [recordAsText("../"), prepared, thirdParty()],
  // What `serve` draws share images with is a library of the system; where it is not installed, they are SVG.
  external: ["@resvg/resvg-js"],
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
          test: /core\/dist\/(?:index|view|engine|quantity|extract|instruments)|tui\/src\/(?:process|cli|commands\/(?!check|completion|export|serve|verify)|layout|components\/(?!lines))/,
        },
      ],
    },
    format: "esm",
    minify: true,
  },
});
