import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";
import { expect, test } from "vitest";

const CLIENT = fileURLToPath(new URL("../src/client.ts", import.meta.url));

test("the client is bundled for a browser without Zod and without the app, in less than 3,000 bytes by brotli", async () => {
  const bundle = await rolldown({ input: CLIENT, platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  const [chunk, ...others] = output.filter((part): part is OutputChunk => part.type === "chunk");
  const code = chunk?.code ?? "";
  expect(others).toEqual([]);
  expect(chunk?.imports).toEqual([]);
  expect(code).toContain("ApiError");
  expect(code).not.toMatch(/ZodError|OpenAPIHono|node:/);
  expect(brotliCompressSync(code).byteLength).toBeLessThan(3000);
});
