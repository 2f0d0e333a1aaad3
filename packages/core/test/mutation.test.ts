import { expect, test } from "vitest";
import { DATA, readData } from "../scripts/read-data.ts";
import { assembleDataset } from "../src/authoring/assemble.ts";
import type { DataFile } from "../src/authoring/parse.ts";

/** A small record: what is tested is each field of a sample, and every mutation assembles all of it again. */
const OTHERS =
  /^(?:documents\/(?!scio-2024-07-05-high-quality\/|miit-2022-12-12-carbon-peak\/|scio-2021-07-16-h1\/|cns-2021-12-03-)|findings|explanations)/;
const files = readData(DATA).files.filter(({ path }) => !OTHERS.test(path));
const DOCUMENT = "documents/scio-2024-07-05-high-quality";
const SAMPLE = [
  `${DOCUMENT}/document.toml`,
  `${DOCUMENT}/claims.toml`,
  `${DOCUMENT}/exclusions.toml`,
  "indicators/energy-per-value-added.toml",
  "rules/nev-cumulative-sales.toml",
];

type Path = readonly (string | number)[];

/** Of a list, and of the claims of a file, so many stand for the others. */
const ENTRIES = 2;

/** The path of every field of some content, those inside first. */
function fieldsOf(content: unknown, path: Path = []): Path[] {
  if (typeof content !== "object" || content === null) return path.length === 0 ? [] : [path];
  const entries = Object.entries(content);
  const some = Array.isArray(content) ? entries.slice(0, ENTRIES) : entries;
  const inside = some.flatMap(([key, value]) =>
    fieldsOf(value, [...path, Array.isArray(content) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [...inside, path];
}

/** The content with another value at a path. */
function withValue(content: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(content) ? [...content] : { ...(content as object) };
  const inner = (copy as Record<string | number, unknown>)[key];
  Object.assign(copy, { [key]: withValue(inner, rest, value) });
  return copy;
}

/** A value that no field of the record can have. */
const NOWHERE = { nonsense: ["§"] };

const mutations = SAMPLE.flatMap((path) => {
  const content = files.find((file) => file.path === path)?.content;
  const isList = path.endsWith("/claims.toml");
  const all = Object.entries(content as object);
  const some = Object.fromEntries(isList ? all.slice(0, ENTRIES) : all);
  return fieldsOf(some).map((field) => ({ path, field, content }));
});

function issuesWith(path: string, content: unknown) {
  const changed: DataFile[] = files.map((file) => (file.path === path ? { path, content } : file));
  const assembly = assembleDataset(changed, "1.0.0");
  return assembly.ok ? [] : assembly.issues;
}

test("a value of the wrong kind in any field of a sample is an issue that names the file and the field", () => {
  expect(mutations.length).toBeGreaterThan(80);
  for (const { path, field, content } of mutations) {
    const issues = issuesWith(path, withValue(content, field, NOWHERE));
    const key = field.join(".");
    const named = issues.some(
      (issue) => issue.file === path && (issue.key.startsWith(key) || key.startsWith(issue.key)),
    );
    expect([path, key, named]).toEqual([path, key, true]);
  }
});

test("three mistakes in three files are told at once", () => {
  const mistakes: Record<string, Path> = {
    [`${DOCUMENT}/document.toml`]: ["published"],
    [`${DOCUMENT}/claims.toml`]: ["energy-per-value-added", "period"],
    "indicators/energy-per-value-added.toml": ["unit"],
  };
  const changed = files.map((file) => {
    const field = mistakes[file.path];
    return field === undefined
      ? file
      : { ...file, content: withValue(file.content, field, "2022/2021") };
  });
  const assembly = assembleDataset(changed, "1.0.0");
  const told = new Set(
    assembly.ok ? [] : assembly.issues.map(({ file, key }) => `${file}: ${key}`),
  );
  for (const [path, field] of Object.entries(mistakes))
    expect([...told]).toContain(`${path}: ${field.join(".")}`);
});
