import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { contentsOf } from "../setup/contents.ts";
import { manifestOf, PUBLISHED } from "../setup/published.ts";

const names = PUBLISHED.map((folder) => manifestOf(folder).name);
const typed = PUBLISHED.map(manifestOf).filter((manifest) => manifest.exports !== undefined);

test.each(names)("publint finds nothing in the tarball of %s", async (name) => {
  const tarball = readFileSync(inject("tarballs")[name] ?? "");
  const { messages, pkg } = await publint({
    pack: { tarball: tarball.buffer as ArrayBuffer },
    strict: true,
  });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

/** What is so by intent: modules only, which CommonJS takes by a dynamic import. */
const INTENDED = ["CJSResolvesToESM", "NoResolution:node10"];

test.each(typed.map(({ name }) => name))(
  "the types of %s are those of its modules, however they are resolved",
  async (name) => {
    const tarball = createPackageFromTarballData(readFileSync(inject("tarballs")[name] ?? ""));
    const found = await checkPackage(tarball);
    const problems =
      found.types === false
        ? ["no types"]
        : found.problems.map((problem) =>
            "resolutionKind" in problem
              ? `${problem.kind}:${problem.resolutionKind}${"entrypoint" in problem ? ` ${problem.entrypoint}` : ""}`
              : `${problem.kind}`,
          );
    expect(problems.filter((each) => !INTENDED.some((kind) => each.startsWith(kind)))).toEqual([]);
  },
);

test.each(names)(
  "%s brings its README, its licence and what it runs on, and no source, test or link to this workspace",
  (name) => {
    const { files, manifest } = contentsOf(inject("tarballs")[name] ?? "");
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(files.filter((file) => /\.test\.|^src\/|tsbuildinfo|\.d\.json\.ts$/.test(file))).toEqual(
      [],
    );
    expect(JSON.stringify(manifest.dependencies ?? {})).not.toMatch(/workspace:|catalog:|file:/);
    expect(manifest.engines).toEqual({ node: ">=22.12" });
    expect(manifest.license).toMatch(/MIT/);
  },
);

test("the record comes with its licence, a description of its files, and every list as JSON", () => {
  const { files, read } = contentsOf(inject("tarballs")["@peakline/core"] ?? "");
  expect(files).toContain("generated/LICENSE-DATA");
  const { resources, licenses } = JSON.parse(read("generated/datapackage.json"));
  expect(licenses[0].name).toBe("CC-BY-4.0");
  for (const { path, bytes, hash, schema } of resources) {
    const text = read(`generated/${path}`);
    expect([path, Buffer.byteLength(text)]).toEqual([path, bytes]);
    expect(`sha256:${createHash("sha256").update(text).digest("hex")}`).toBe(hash);
    const known = new Set(schema.fields.map((field: { name: string }) => field.name));
    const [first = {}] = JSON.parse(text) as object[];
    expect(Object.keys(first).filter((member) => !known.has(member))).toEqual([]);
  }
});
