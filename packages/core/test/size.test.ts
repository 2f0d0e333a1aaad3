import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const ENTRY = "entry.ts";

interface Bundled {
  /** As a browser gets it. */
  readonly bytes: number;
  readonly modules: readonly string[];
}

/** A program that uses these names of a door, or all of it, bundled and compressed. */
async function sizeOf(door: string, names: readonly string[] | "all"): Promise<Bundled> {
  const from = JSON.stringify(`${SRC}${door}.ts`);
  const source =
    names === "all"
      ? `export * from ${from};`
      : `import { ${names.join(", ")} } from ${from};\nconsole.log(${names.join(", ")});`;
  const bundle = await rolldown({
    input: ENTRY,
    platform: "browser",
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
  const chunks = output.filter((part): part is OutputChunk => part.type === "chunk");
  return {
    bytes: brotliCompressSync(chunks.map(({ code }) => code).join("")).length,
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

const isZod = (module: string) => /node_modules\/zod\//.test(module);

/**
 * What programs take of the engine, in KB by brotli, the record not counted. 10 KB do not hold its heart: of `derive`, exact
 * numbers and the reading of a statement take some 1.7, claims and series 1.4, ratios, differences and sums as graphs with
 * their bounds 2.4, contradictions, the fewest claims to blame for each and what is left without them 2.5, rules 1.3, and
 * the answer with its steps and half-years 1.6. The door as a whole has checks, tracking, what followed, scenarios and
 * the query grammar besides. The words for readers are not in it: they live in view.
 */
const ENGINE: readonly (readonly [
  what: string,
  names: readonly string[] | "all",
  kilobytes: number,
])[] = [
  [
    "exact intervals",
    ["bounds", "contains", "parseDecimal", "plus", "minus", "times", "over"],
    0.7,
  ],
  ["reading a text", ["coverageOf", "numbersOf"], 1.1],
  ["what follows, with its steps", ["derive"], 11.7],
  ["where a target stands", ["targetStanding"], 13.5],
  ["does it add up", ["listChecks"], 14.1],
  [
    "every question to the network",
    ["derive", "listChecks", "listTargets", "findConflicts", "runScenario"],
    19.7,
  ],
  ["all of it", "all", 30.9],
];

test.each(ENGINE)("the engine, %s: %o takes at most %d KB", async (_what, names, kilobytes) => {
  const { bytes, modules } = await sizeOf("index", names);
  expect(bytes / 1024).toBeLessThan(kilobytes);
  expect(modules.filter(isZod)).toEqual([]);
});

test("the search takes 12 KB: MiniSearch 5, what is known of the Chinese characters of this release 5", async () => {
  expect((await sizeOf("search", "all")).bytes).toBeLessThan(11.9 * 1024);
});

test.each(["index", "data", "files", "search", "view", "instruments"])(
  "the door %s brings no Zod, whatever is taken of it",
  async (door) => {
    expect((await sizeOf(door, "all")).modules.filter(isZod)).toEqual([]);
  },
);

test("the door of the schemas is the one that brings Zod", async () => {
  expect((await sizeOf("schema", "all")).modules.filter(isZod)).not.toEqual([]);
});

test("drawing a chart of any kind as SVG takes a browser at most 9.7 KB", async () => {
  const { bytes } = await sizeOf("view", ["scene", "sceneSvg", "WIDE"]);
  expect(bytes).toBeLessThan(9.7 * 1024);
});

test("with the words, the table and the styles it stays under 13.3 KB, without Zod", async () => {
  const { bytes, modules } = await sizeOf("view", [
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
  expect(bytes).toBeLessThan(13.3 * 1024);
  expect(modules.filter(isZod)).toEqual([]);
});
