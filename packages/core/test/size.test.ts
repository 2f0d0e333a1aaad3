import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const DOOR = fileURLToPath(new URL("../src/view.ts", import.meta.url));
const ENTRY = "entry.ts";

/** A program that uses these names of the view, bundled and compressed as a browser gets it: in bytes. */
async function sizeOf(names: readonly string[]): Promise<{ bytes: number; code: string }> {
  const source = `import { ${names.join(", ")} } from ${JSON.stringify(DOOR)};\nconsole.log(${names.join(", ")});`;
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const code = output.map((part) => (part.type === "chunk" ? part.code : "")).join("");
  return { bytes: brotliCompressSync(code).length, code };
}

test("drawing a chart of any kind as SVG takes a browser at most 10 KB", async () => {
  const { bytes } = await sizeOf(["scene", "sceneSvg", "WIDE"]);
  expect(bytes).toBeLessThan(10 * 1024);
});

test("with the words, the table and the styles it stays under 15 KB, without Zod", async () => {
  const { bytes, code } = await sizeOf([
    "scene",
    "sceneSvg",
    "sentenceOf",
    "tableOf",
    "standaloneStyle",
    "WIDE",
    "NARROW",
    "formatQuantity",
    "formatInterval",
    "formatPeriod",
  ]);
  expect(bytes).toBeLessThan(15 * 1024);
  expect(code).not.toContain("ZodError");
});
