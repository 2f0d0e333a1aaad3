import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const advice =
  "The browser tests need Chromium or Google Chrome. Install one " +
  "(Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask google-chrome), " +
  "or set CHROME_PATH to the browser's executable.";

/** The path of a browser for the end-to-end tests; throws with advice when there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_PATH is ${named}, which does not exist. ${advice}`);
  }
  const path = named || places.find((place) => existsSync(place));
  if (!path) throw new Error(advice);
  return path;
}

/** Like findBrowser, but installs Debian's chromium first where that can be done without asking. */
export function ensureBrowser() {
  const apt =
    process.env.CHROME_PATH || places.some((place) => existsSync(place)) ? null : aptGet();
  if (apt) {
    console.log("no browser found: installing chromium");
    try {
      execSync(`${apt} update && ${apt} install -y --no-install-recommends chromium`, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    } catch {
      throw new Error(`Installing chromium failed. ${advice}`);
    }
  }
  return findBrowser();
}

/** How to call apt-get without a password, or null. */
function aptGet() {
  if (!succeeds("command -v apt-get")) return null;
  if (process.getuid?.() === 0) return "apt-get";
  return succeeds("sudo -n true") ? "sudo -n apt-get" : null;
}

function succeeds(command) {
  try {
    execSync(command, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
