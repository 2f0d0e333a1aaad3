import { existsSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { succeeds } from "../apt.mjs";
import { fontPlace } from "../ensure-font.mjs";
import { findBrowser } from "../find-browser.mjs";

const BUILT = {
  "@peakline/core": "packages/core/dist/index.js",
  "@peakline/api": "apps/api/dist/main.mjs",
  "@peakline/web": "apps/web/dist/en/index.html",
  peakline: "apps/tui/dist/peakline.mjs",
};

function browserPlace() {
  try {
    return findBrowser();
  } catch {
    return null;
  }
}

function textsIn(folder) {
  if (!folder || !existsSync(folder)) return 0;
  return readdirSync(folder).filter((name) => name.endsWith(".txt") || name.endsWith(".md")).length;
}

/** Whether nothing listens on a port of this machine. */
export const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

/** Whether what is installed is older than what the lock file asks for: pnpm keeps its own copy of it. */
function isStale(root) {
  const kept = join(root, "node_modules/.modules.yaml");
  const lock = join(root, "pnpm-lock.yaml");
  if (!existsSync(kept) || !existsSync(lock)) return false;
  return statSync(lock).mtimeMs > statSync(kept).mtimeMs + 60_000;
}

/** What there is on this machine; changes nothing. */
export async function readFacts(root, env) {
  const port = Number(env.PORT ?? 4180);
  const folder = env.PEAKLINE_TEXTS || null;
  const isInstalled = existsSync(join(root, "node_modules/.modules.yaml"));
  return {
    node: process.version,
    pnpm: /pnpm\/(\S+)/.exec(env.npm_config_user_agent ?? "")?.[1] ?? null,
    installed: isInstalled,
    stale: isInstalled && isStale(root),
    built: {
      missing: Object.entries(BUILT).flatMap(([name, file]) =>
        existsSync(join(root, file)) ? [] : [name],
      ),
    },
    browser: browserPlace(),
    zsh: succeeds("command -v zsh"),
    font: fontPlace(),
    texts: { folder, count: textsIn(folder) },
    port: { number: port, free: await isFree(port) },
  };
}
