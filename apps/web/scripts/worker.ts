import type { Hash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** These are fetched when a reader first opens what they draw, and not before. */
const ON_DEMAND = /^palette-/;

/**
 * Tells the built worker which release it keeps.
 * @param content has the bytes of every page; assets have theirs in their names
 */
export function writeWorker(dist: string, content: Hash): void {
  const assets = readdirSync(join(dist, "assets"))
    .filter((name) => /\.(?:js|css)$/.test(name) && !ON_DEMAND.test(name))
    .sort()
    .map((name) => `/assets/${name}`);
  const file = join(dist, "sw.js");
  const code = readFileSync(file, "utf8");
  const version = content.update(assets.join()).update(code).digest("hex").slice(0, 16);
  writeFileSync(file, `const RELEASE=${JSON.stringify({ version, assets })};\n${code}`);
}
