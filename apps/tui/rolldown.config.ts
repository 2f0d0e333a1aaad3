import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "rolldown";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** The doors of core that are data: as JSON text beside the program they are read several times faster than as modules. */
const RECORDS: Readonly<Record<string, { readonly name: string; readonly file: string }>> = {
  "@peakline/core/data": { name: "dataset", file: "record.json" },
  "@peakline/core/files": { name: "files", file: "files.json" },
};

const recordAsText: Plugin = {
  name: "record-as-text",
  resolveId: (id) => (id in RECORDS ? `\0${id}` : null),
  async load(id) {
    const door = RECORDS[id.slice(1)];
    if (!id.startsWith("\0") || door === undefined) return null;
    const { [door.name]: value } = (await import(id.slice(1))) as Record<string, unknown>;
    this.emitFile({ type: "asset", fileName: door.file, source: JSON.stringify(value) });
    // A chunk lies one folder below the program.
    return `import { readFileSync } from "node:fs";
export const ${door.name} = JSON.parse(readFileSync(new URL("../${door.file}", import.meta.url), "utf8"));`;
  },
};

export default defineConfig({
  input: { peakline: "src/main.ts" },
  platform: "node",
  plugins: [recordAsText],
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
