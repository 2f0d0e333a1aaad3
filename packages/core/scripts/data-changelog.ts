// `pnpm data:changelog [from] [to]`: what changed in the record, claim by claim. Each is a data folder, a dataset as JSON, or a
// revision of git; left out, from the last release (or the last commit) to the data folder as it is.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleDataset } from "../src/authoring/assemble.ts";
import { issueToString } from "../src/authoring/issue.ts";
import { type RecordChange, recordChanges, releaseOf } from "../src/engine/record-changes.ts";
import type { Dataset } from "../src/schema/dataset.ts";
import { DATA, readData } from "./read-data.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const LAST_RELEASE = "@peakline/core@*";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: ROOT, maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] });

function fromFolder(folder: string, name: string): Dataset {
  const { files, issues } = readData(folder);
  const assembly = assembleDataset(files, name);
  if (assembly.ok && issues.length === 0) return assembly.dataset;
  const told = [...issues, ...(assembly.ok ? [] : assembly.issues)].map(issueToString);
  fail(`${name} cannot be read by the schema of today:\n${told.slice(0, 20).join("\n")}`);
}

function fromRevision(revision: string): Dataset {
  const folder = mkdtempSync(join(tmpdir(), "peakline-data-"));
  try {
    const archive = git("archive", "--format=tar", `${revision}:packages/core/data`);
    execFileSync("tar", ["-xf", "-", "-C", folder], { input: archive });
    return fromFolder(folder, revision);
  } catch {
    return fail(
      `${revision} is neither a folder, nor a JSON file, nor a revision that has packages/core/data.`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function recordFrom(source: string): Dataset {
  if (!existsSync(source)) return fromRevision(source);
  if (statSync(source).isDirectory()) return fromFolder(source, source);
  return JSON.parse(readFileSync(source, "utf8")) as Dataset;
}

/** The tag of the last release, or where there is none the last commit. */
function lastRelease(): string {
  try {
    return git("describe", "--tags", "--abbrev=0", `--match=${LAST_RELEASE}`).toString().trim();
  } catch {
    return "HEAD";
  }
}

const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));

function linesOf({ list, id, fields, unexplained }: RecordChange): string[] {
  return [
    `- ${list} \`${id}\``,
    ...fields.map(({ path, was, is }) => `  - ${path}: ${shown(was)} → ${shown(is)}`),
    ...unexplained.map((field) => `  - **no dated erratum says why ${field} changed**`),
  ];
}

const [from = lastRelease(), to = DATA] = process.argv.slice(2);
const changes = recordChanges(recordFrom(from), recordFrom(to));
const release = releaseOf(changes);
console.log(`# The record, from ${from} to ${to === DATA ? "the data folder" : to}\n`);
console.log(release === null ? "Nothing changed." : `This asks for a ${release} release.`);
for (const kind of ["added", "removed", "changed"] as const) {
  const some = changes.filter((change) => change.kind === kind);
  if (some.length === 0) continue;
  console.log(`\n## ${kind[0]?.toUpperCase()}${kind.slice(1)} (${some.length})\n`);
  for (const line of some.flatMap(linesOf)) console.log(line);
}
if (changes.some(({ unexplained }) => unexplained.length > 0)) process.exitCode = 1;
