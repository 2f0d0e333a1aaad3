import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { manifestOf, PUBLISHED, ROOT } from "./published.ts";
import { pnpm } from "./run.ts";

const PROJECTS = fileURLToPath(new URL("../projects/", import.meta.url));

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder in which every project is installed. */
    readonly projects: string;
    /** The tarball of each published package, by its name. */
    readonly tarballs: Readonly<Record<string, string>>;
  }
}

/** Packs a package; gives the path of its tarball. */
function pack(folder: string, destination: string): string {
  const told = pnpm(["pack", "--pack-destination", destination, "--json"], join(ROOT, folder));
  const { filename } = JSON.parse(told.slice(told.indexOf("{"))) as { filename: string };
  return filename;
}

/** The settings of the folder of all projects: tarballs stand for what is not on a registry yet. */
const workspace = (tarballs: Readonly<Record<string, string>>) =>
  [
    "packages: ['*']",
    "overrides:",
    ...Object.entries(tarballs).map(([name, file]) => `  "${name}": "file:${file}"`),
    "allowBuilds:",
    '  "@scarf/scarf": false',
    "",
  ].join("\n");

/** Packs what is published and installs it in fresh projects outside of this repository, from the store where it can. */
export default function setup(project: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), "peakline-consumers-"));
  const packed = join(home, ".packed");
  mkdirSync(packed);
  const tarballs = Object.fromEntries(
    PUBLISHED.map((folder) => [manifestOf(folder).name, pack(folder, packed)]),
  );
  cpSync(PROJECTS, home, { recursive: true });
  writeFileSync(join(home, "pnpm-workspace.yaml"), workspace(tarballs));
  // The tools that projects are built with are those of these tests, in the versions that are in the store.
  const tools = manifestOf("packages/consumers").devDependencies ?? {};
  for (const name of readdirSync(PROJECTS)) {
    const file = join(home, name, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    for (const tool of Object.keys(manifest.devDependencies ?? {})) {
      manifest.devDependencies[tool] = installed(tool, tools[tool]);
    }
    writeFileSync(file, JSON.stringify(manifest, null, 2));
  }
  pnpm(["install", "--prefer-offline", "--no-frozen-lockfile"], home);
  project.provide("projects", home);
  project.provide("tarballs", tarballs);
  return () => rmSync(home, { recursive: true, force: true });
}

/** The version of a tool that is installed here. */
function installed(tool: string, asked = ""): string {
  if (asked.startsWith("npm:")) return asked;
  return manifestOf(`packages/consumers/node_modules/${tool}`).version;
}
